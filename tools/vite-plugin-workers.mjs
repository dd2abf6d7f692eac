// Workers, each in a file of its own beside the module that starts it: a worker has an address, so it can be in no
// chunk. That of pdf.js as published, under a name that follows its version; that of photos built alone, its name with
// its hash in whatever is built.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {basename, join, posix} from 'node:path';
import {build} from 'vite';
import {ROOT} from './process.mjs';
import {PHOTO_WORKER, TARGET, shared} from './sources.mjs';

/**
 * @typedef {object} WorkerFile
 * @property {string} starter The module that starts it.
 * @property {string} name As the starter calls it.
 * @property {string} module What it is made of.
 * @property {(readable?: boolean) => Promise<string>} text
 * @property {boolean} [hashed] Built files have its hash in the name.
 */

const {version} = JSON.parse(readFileSync(join(ROOT, 'node_modules/pdfjs-dist/package.json'), 'utf8'));
const PDF_MODULE = 'pdfjs-dist/build/pdf.worker.min.mjs';
/** Another pdf.js refuses the worker of this one. */
const PDF_NAME = `mutuelle-pdf-worker-${version}.js`;

/** @type {readonly WorkerFile[]} */
const WORKERS = [
  {
    starter: 'src/engines/pdf/worker.ts',
    name: PDF_NAME,
    module: `node_modules/${PDF_MODULE}`,
    text: async () => readFileSync(join(ROOT, 'node_modules', PDF_MODULE), 'utf8'),
  },
  {
    starter: 'src/engines/photo/photo.ts',
    name: 'mutuelle-photo-worker.js',
    module: PHOTO_WORKER,
    text: (readable) => bundled(PHOTO_WORKER, readable),
    hashed: true,
  },
];

/**
 * @param {string} entry
 * @param {boolean} [readable] as all of dist/; bundlers of hosts would also put a file of under 4 KB into an address,
 *   and no worker starts from that
 */
async function bundled(entry, readable = false) {
  const built = await build({
    ...shared,
    build: {
      write: false,
      target: TARGET,
      minify: readable ? false : 'oxc',
      sourcemap: false,
      lib: {entry: join(ROOT, entry), formats: ['es'], fileName: () => basename(entry)},
      rolldownOptions: {output: {minify: !readable}},
    },
  });
  const [{output}] = /** @type {import('rolldown').RolldownOutput[]} */ ([built].flat());
  return output[0].code;
}

const byUrl = (/** @type {string} */ url) => WORKERS.find(({name}) => url.split('?')[0]?.endsWith(`/${name}`));

/** What a server of sources gives for this address. @param {string} url */
export const workerAt = (url) => byUrl(url)?.text();

/** The module that a built file is, for tools/sizes.mjs. @param {string} file */
export const workerModule = (file) =>
  WORKERS.find(({name}) => basename(file).startsWith(basename(name, '.js')))?.module ?? file;

/** Vite would look for the file among the sources: its address comes back when Vite is done. */
const address = (/** @type {string} */ path) => `new URL('${path}', import.meta.url)`;
const placeOf = (/** @type {WorkerFile} */ one) => `MUTUELLE_WORKER_${WORKERS.indexOf(one)}`;

/**
 * @param {{folder?: string, cdn?: string, once?: boolean}} [options] `folder`: where the chunks that start them go, for
 *   builds; `cdn`: each goes where its starter does, but what this folder beside dist/ has anyway; `once`: whoever
 *   reads a PDF in the page itself imports that same file instead of a chunk with a copy
 * @returns {import('vite').Plugin}
 */
export function workers({folder = 'assets', cdn, once = false} = {}) {
  /** The worker of pdf.js is a third of a build, and the same in both. */
  const placeIn = (/** @type {WorkerFile} */ {starter, name}) =>
    cdn && name === PDF_NAME ? `${posix.relative(posix.dirname(starter), cdn)}/` : './';
  /** @type {Map<WorkerFile, {name: string, text: string}>} */
  const started = new Map();
  return {
    name: 'mutuelle-workers',
    enforce: 'pre',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const text = workerAt(request.url ?? '');
        if (!text) return next();
        response.writeHead(200, {'content-type': 'text/javascript', 'cache-control': 'no-cache'});
        text.then((whole) => response.end(whole), next);
        return undefined;
      });
    },
    resolveId: (id) => (once && id === PDF_MODULE ? {id: `./${PDF_NAME}`, external: true} : undefined),
    async transform(code, id) {
      const one = WORKERS.find(({starter}) => id.split('?')[0] === join(ROOT, starter));
      if (!one) return undefined;
      if (!code.includes(address(`./${one.name}`))) return this.error(`${one.starter} must name ${one.name}`);
      if (this.environment.mode !== 'build') return undefined;
      const text = await one.text(cdn !== undefined);
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
      started.set(one, {name: one.hashed ? one.name.replace('.js', `-${hash}.js`) : one.name, text});
      return {code: code.replace(address(`./${one.name}`), placeOf(one)), map: null};
    },
    renderChunk(code) {
      let named = code;
      for (const [one, {name}] of started) named = named.replace(placeOf(one), address(placeIn(one) + name));
      return named === code ? null : {code: named, map: null};
    },
    generateBundle() {
      for (const [one, {name, text}] of started) {
        if (placeIn(one) !== './') continue;
        const place = cdn ? posix.dirname(one.starter).replace(/^src\//, '') : folder;
        this.emitFile({type: 'asset', fileName: `${place}/${name}`, source: text});
      }
    },
  };
}
