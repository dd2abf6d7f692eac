// A small web server for journeys: folders, made-up pages, handlers in the shape of `fetch`. It can be stopped and
// started again on the same address, which is how all three engines can be made to lose the network.
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {asRequest, send} from '../../demo/lab/node.js';
import {Clock} from './clock.js';
import {WATCH_SCRIPT} from './watch.js';

export type Handler = (request: Request) => Response | undefined | Promise<Response | undefined>;

export interface Seen {
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
}

export interface TestServer {
  readonly origin: string;
  /** Every request so far, in order. */
  readonly requests: Seen[];
  /** Of its pages, and of the insurer behind it. */
  readonly clock: Clock;
  /** Run before the scripts of every page that is opened from now on. */
  first(script: string): void;
  /** Serves a folder under a path; `lasting` files are kept by the browser, as where names carry a hash. */
  folder(path: string, folder: string, options?: {lasting?: boolean}): void;
  /** Serves one document; headers as given (a Content-Security-Policy, for instance). */
  page(path: string, html: string, headers?: Record<string, string>): void;
  /** Asked first, in the order they came; `undefined` passes on. */
  handle(handler: Handler): void;
  /** Stops answering: connections are cut and new ones refused. */
  stop(): Promise<void>;
  /** Answers again, at the same address. */
  start(): Promise<void>;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** First in every document, as a file of the same origin so that a strict CSP lets it pass. */
const WATCH_PATH = '/__watch.js';
const withWatch = (html: string) => {
  const tag = `<script src="${WATCH_PATH}"></script>`;
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + tag)
    : html.replace(/^(\s*<!doctype[^>]*>)?/i, (start) => start + tag);
};

export async function startServer(): Promise<TestServer> {
  const folders: {path: string; folder: string; lasting: boolean}[] = [];
  const pages = new Map<string, {html: string; headers: Record<string, string>}>();
  const handlers: Handler[] = [];
  const requests: Seen[] = [];
  const clock = new Clock();
  const scripts: string[] = [];
  let origin = '';
  let server: Server | undefined;

  function fileFor(path: string): {file: string; lasting: boolean} | undefined {
    for (const {path: at, folder, lasting} of folders) {
      if (!path.startsWith(at)) continue;
      const inside = normalize(decodeURIComponent(path.slice(at.length))).replace(/^(\.\.[/\\])+/, '');
      for (const file of [join(folder, inside), join(folder, inside, 'index.html')])
        if (existsSync(file) && statSync(file).isFile()) return {file, lasting};
    }
    return undefined;
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const {pathname} = new URL(request.url ?? '/', origin);
    if (pathname === WATCH_PATH) {
      response
        .writeHead(200, {'content-type': TYPES['.js'], 'cache-control': 'no-store'})
        .end([WATCH_SCRIPT, clock.script, ...scripts].join('\n'));
      return;
    }
    requests.push({method: request.method ?? '', url: request.url ?? '', headers: request.headers});
    if (handlers.length) {
      const gone = new AbortController();
      response.once('close', () => gone.abort());
      const asked = await asRequest(request, origin, gone.signal);
      for (const handler of handlers) {
        const given = await handler(asked);
        if (given) return send(given, response);
      }
    }
    const page = pages.get(pathname);
    if (page) {
      response
        .writeHead(200, {'content-type': TYPES['.html'], 'cache-control': 'no-store', ...page.headers})
        .end(withWatch(page.html));
      return;
    }
    const found = fileFor(pathname);
    if (!found) {
      response
        .writeHead(404, {'content-type': 'text/plain'})
        .end(pathname === '/favicon.ico' ? '' : `nothing at ${pathname}`);
      return;
    }
    const {file, lasting} = found;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': type,
      'cache-control': lasting && type !== TYPES['.html'] ? 'max-age=3600' : 'no-store',
    });
    if (type !== TYPES['.html']) {
      createReadStream(file).pipe(response);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(file)) chunks.push(chunk as Buffer);
    response.end(withWatch(Buffer.concat(chunks).toString('utf8')));
  }

  async function start(): Promise<void> {
    if (server) return;
    server = createServer((request, response) => {
      answer(request, response).catch((error: unknown) => {
        if (response.headersSent) response.destroy();
        else response.writeHead(500, {'content-type': 'text/plain'}).end(String(error));
      });
    });
    const port = origin ? Number(new URL(origin).port) : 0;
    await new Promise<void>((resolve, reject) => server!.once('error', reject).listen(port, '127.0.0.1', resolve));
    // `localhost`, so that the page is a secure context with the same name everywhere.
    origin ||= `http://localhost:${(server.address() as AddressInfo).port}`;
  }

  async function stop(): Promise<void> {
    const old = server;
    server = undefined;
    if (!old) return;
    old.closeAllConnections();
    await new Promise((resolve) => old.close(resolve));
  }

  await start();
  return {
    get origin() {
      return origin;
    },
    requests,
    clock,
    first: (script) => void scripts.push(script),
    folder: (path, folder, {lasting = false} = {}) =>
      void folders.push({path: path.endsWith('/') ? path : `${path}/`, folder, lasting}),
    page: (path, html, headers = {}) => void pages.set(path, {html, headers}),
    handle: (handler) => void handlers.push(handler),
    stop,
    start,
    close: stop,
  };
}
