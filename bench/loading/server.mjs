// What a host's server does, and no more: files compressed with brotli, over HTTP/1.1. The API is another origin, as in
// README: the mock server of this project, its answers compressed too.
import {readFileSync, readdirSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {brotliCompressSync, constants} from 'node:zlib';
import {tsImport} from 'tsx/esm/api';
import {NETWORK} from './visit.mjs';

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
});
/** Never loaded before a control: compressing them would take longer than the whole run. */
const HUGE = 600_000;

/** @typedef {{origin: string, api: string, close: () => Promise<void>}} Server */
/** @typedef {import('node:http').RequestListener} Listener */

/** A free port of this machine. @param {Listener} listener */
async function listen(listener) {
  const server = createServer(listener);
  await new Promise((ready) => void server.listen(0, '127.0.0.1', () => ready(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}

/** Headers that do not belong to a message, but to how it came to us. */
const HOP = /^(connection|keep-alive|transfer-encoding|content-length|content-encoding|host|accept-encoding)$/;
const kept = (/** @type {[string, unknown][]} */ headers) =>
  Object.fromEntries(headers.filter(([name]) => !HOP.test(name)).map(([name, value]) => [name, String(value)]));

/** The mock server's answers, compressed as an API's would be. @param {string} mock @returns {Listener} */
const compressing = (mock) => async (request, response) => {
  try {
    // Chromium's emulation lets preflights pass at once; on a real network they wait like anything else.
    if (request.method === 'OPTIONS') await pause(NETWORK.latency);
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = await fetch(mock + request.url, {
      method: request.method ?? 'GET',
      headers: kept(Object.entries(request.headers)),
      ...(chunks.length > 0 && {body: Buffer.concat(chunks)}),
    });
    const plain = Buffer.from(await answer.arrayBuffer());
    const body = plain.length ? brotli(plain, 5) : plain;
    const coding = plain.length ? {'content-encoding': 'br', 'content-length': body.length} : {};
    response.writeHead(answer.status, {...kept([...answer.headers]), ...coding}).end(body);
  } catch (error) {
    console.error(error);
    response.destroy();
  }
};

const brotli = (/** @type {Buffer} */ bytes, quality = 11) =>
  brotliCompressSync(bytes, {
    params: {[constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
  });

/** Files of a folder by their address. @param {string} prefix @param {string} folder @returns {[string, Buffer][]} */
const filesOf = (prefix, folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [prefix + file.slice(folder.length + 1), readFileSync(file)]);

/**
 * @param {Record<string, string>} folders by the start of their address (`/cdn/`)
 * @param {(api: string) => Promise<Record<string, string>>} pagesOf pages by their whole address
 * @returns {Promise<Server>}
 */
export async function serve(folders, pagesOf) {
  const {createServer: createMockServer} = await tsImport('../../mocks/engine/server/server.ts', import.meta.url);
  const mock = await createMockServer();
  const api = await listen(compressing(mock.url));
  const pages = await pagesOf(`${api.origin}/api`);
  const plain = [
    ...Object.entries(folders).flatMap(([prefix, folder]) => filesOf(prefix, folder)),
    ...Object.entries(pages).map(([path, text]) => /** @type {[string, Buffer]} */ ([path, Buffer.from(text)])),
  ];
  // Compressed before the first visit and kept: no visit waits for it.
  const wanted = plain.filter(([path, bytes]) => bytes.length < HUGE || path.startsWith('/surveyjs/'));
  const files = new Map(
    wanted.map(
      ([path, bytes]) => /** @type {const} */ ([path, {type: TYPES[extname(path)] ?? '', body: brotli(bytes)}]),
    ),
  );
  const site = await listen((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname);
    if (!file) console.error(`bench: nothing at ${pathname}`);
    const headers = file && {'content-type': file.type, 'content-encoding': 'br', 'content-length': file.body.length};
    response.writeHead(file ? 200 : 404, {...headers, 'cache-control': 'no-cache'}).end(file?.body);
  });
  return {
    origin: site.origin,
    api: `${api.origin}/api`,
    close: async () => {
      for (const one of [site, api, mock]) await one.close();
    },
  };
}
