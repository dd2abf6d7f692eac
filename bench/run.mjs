// `node bench/run.mjs windowing|nearest|map`: one measure, everything side by side in one run of one Chromium. Prints the tables
// of bench/README.md. Ratios travel between machines, milliseconds do not.
import puppeteer from 'puppeteer-core';
import {createServer} from 'vite';
import {CHROMIUM_FLAGS, chromium} from '../tools/browsers.mjs';

/** @typedef {{browser: import('puppeteer-core').Browser, origin: string}} Bench */

const BENCHES = {windowing: () => import('./windowing.mjs'), nearest: () => import('./nearest.mjs'), map: () => import('./map.mjs')};
const wanted = /** @type {keyof typeof BENCHES} */ (process.argv[2] ?? '');
if (!Object.hasOwn(BENCHES, wanted)) throw new Error(`which one? ${Object.keys(BENCHES).join(', ')}`);

const vite = await createServer({root: new URL('..', import.meta.url).pathname, configFile: false, mode: 'production', logLevel: 'error', server: {port: 0, host: '127.0.0.1', hmr: false}, esbuild: {tsconfigRaw: {compilerOptions: {experimentalDecorators: true}}}, optimizeDeps: {entries: [`bench/${wanted}.html`]}});
await vite.listen();
const {executablePath, env} = await chromium();
const browser = await puppeteer.launch({executablePath, args: CHROMIUM_FLAGS, env});
try {
  await (await BENCHES[wanted]()).default({browser, origin: vite.resolvedUrls?.local[0] ?? ''});
} finally {
  await browser.close();
  await vite.close();
}
