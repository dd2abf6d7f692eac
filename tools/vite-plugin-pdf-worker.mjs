// The worker of pdf.js, as published, in a file of its own beside the module that starts it
// (src/engines/pdf/worker.ts): a worker has an address, so it can be in no chunk. Its name follows its version.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './process.mjs';

const SOURCE = 'node_modules/pdfjs-dist/build/pdf.worker.min.mjs';
const STARTER = 'src/engines/pdf/worker.ts';
const {version} = JSON.parse(readFileSync(join(ROOT, 'node_modules/pdfjs-dist/package.json'), 'utf8'));

export const PDF_WORKER = `mutuelle-pdf-worker-${version}.js`;
/** The module that the file is, for tools/sizes.mjs. */
export const PDF_WORKER_MODULE = SOURCE;
export const pdfWorkerText = () => readFileSync(join(ROOT, SOURCE), 'utf8');

/** Vite would look for the file among the sources: its address comes back when Vite is done. */
const ADDRESS = `new URL('./${PDF_WORKER}', import.meta.url)`;
const PLACE = 'MUTUELLE_PDF_WORKER';

/**
 * @param {{folder?: string, once?: boolean}} [options] `folder`: where the chunk that starts it goes, for builds;
 *   `once`: whoever reads
 * in the page itself imports that same file instead of a chunk with a copy @returns {import('vite').Plugin}
 */
export function pdfWorker({folder = 'assets', once = false} = {}) {
  let started = false;
  return {
    name: 'mutuelle-pdf-worker',
    enforce: 'pre',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.split('?')[0].endsWith(`/${PDF_WORKER}`)) return next();
        response.writeHead(200, {'content-type': 'text/javascript', 'cache-control': 'no-cache'}).end(pdfWorkerText());
        return undefined;
      });
    },
    resolveId: (id) =>
      once && id === 'pdfjs-dist/build/pdf.worker.min.mjs' ? {id: `./${PDF_WORKER}`, external: true} : undefined,
    transform(code, id) {
      if (id.split('?')[0] !== join(ROOT, STARTER)) return undefined;
      // another pdf.js refuses the worker of this one
      if (!code.includes(ADDRESS)) return this.error(`${STARTER} must name ${PDF_WORKER}`);
      if (this.environment.mode !== 'build') return undefined;
      started = true;
      return {code: code.replace(ADDRESS, PLACE), map: null};
    },
    renderChunk: (code) => (code.includes(PLACE) ? {code: code.replace(PLACE, ADDRESS), map: null} : undefined),
    generateBundle() {
      if (started) this.emitFile({type: 'asset', fileName: `${folder}/${PDF_WORKER}`, source: pdfWorkerText()});
    },
  };
}
