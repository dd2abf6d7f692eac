// `node bench/run.mjs windowing|nearest|map|photos|loading`: one measure, everything side by side in one run of one
// Chromium. `--write` puts its table into bench/README.md. Ratios travel between machines, milliseconds do not.
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {createServer} from 'vite';
import {CHROMIUM_FLAGS, chromium} from '../tools/browsers.mjs';
import {workers} from '../tools/vite-plugin-workers.mjs';
import {withTable} from './readme.mjs';

/**
 * @typedef {{browser: import('puppeteer-core').Browser, origin: string}} Bench `origin`: the sources, served one by
 *   one; empty where the bench serves what is built
 */

const BENCHES = {
  windowing: () => import('./windowing.mjs'),
  nearest: () => import('./nearest.mjs'),
  map: () => import('./map.mjs'),
  photos: () => import('./photos.mjs'),
  loading: () => import('./loading.mjs'),
};
const README = new URL('README.md', import.meta.url);

const {
  values: {write},
  positionals,
} = parseArgs({
  allowPositionals: true,
  options: {write: {type: 'boolean', default: false}},
});
const wanted = /** @type {keyof typeof BENCHES} */ (positionals[0] ?? '');
if (!Object.hasOwn(BENCHES, wanted)) {
  console.error(`which one? ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}

const sources =
  wanted === 'loading'
    ? undefined
    : await createServer({
        root: new URL('..', import.meta.url).pathname,
        configFile: false,
        mode: 'production',
        logLevel: 'error',
        server: {port: 0, host: '127.0.0.1', hmr: false},
        esbuild: {tsconfigRaw: {compilerOptions: {experimentalDecorators: true}}},
        optimizeDeps: {entries: [`bench/${wanted}.html`]},
        plugins: [workers()],
      });
await sources?.listen();
const {executablePath, env} = await chromium();
const browser = await puppeteer.launch({executablePath, args: CHROMIUM_FLAGS, env});
try {
  const table = await (await BENCHES[wanted]()).default({browser, origin: sources?.resolvedUrls?.local[0] ?? ''});
  console.log(table);
  if (write) writeFileSync(README, withTable(readFileSync(README, 'utf8'), wanted, table));
} finally {
  await browser.close();
  await sources?.close();
}
