/** The simulator over real HTTP, for journeys and for pages that want a network. Node's own server, nothing else. */
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer as createHttpServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, resolve, sep} from 'node:path';
import {Readable} from 'node:stream';
import type {ReadableStream as NodeReadableStream} from 'node:stream/web';
import {pipeline} from 'node:stream/promises';
import {corsOf, operations, streams} from '../../../src/contract/index.js';
import {respond, takesFile} from '../http.js';
import {Simulator} from '../simulator.js';
import {diskFiles} from './disk-files.js';

export interface ServerOptions {
  /** A free one by default. */
  port?: number;
  host?: string;
  basePath?: string;
  /** Also serves the files of this folder: the built demo pages. */
  staticDir?: string;
  simulator?: Simulator;
}

export interface MockServer {
  readonly url: string;
  /** Everybody's data, and the faults to come. */
  readonly simulator: Simulator;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

const cors = corsOf(Object.values(operations), Object.values(streams));

/** No body of the contract comes near, but a file. */
const maxBody = 1_000_000;
const maxFile = 50_000_000;

export async function createServer({
  port = 0,
  host = '127.0.0.1',
  basePath = '/api',
  staticDir,
  simulator,
}: ServerOptions = {}): Promise<MockServer> {
  let url = '';
  let stage = simulator;
  const server = createHttpServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: unknown) => {
      if (!outgoing.headersSent && !outgoing.destroyed) outgoing.writeHead(500).end();
      else outgoing.destroy();
      if ((error as {code?: string}).code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(error);
    });
  });

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const headers = crossOrigin(incoming);
    if (incoming.method === 'OPTIONS') {
      outgoing.writeHead(204, headers).end();
      return;
    }
    const target = new URL(incoming.url ?? '/', url);
    const {method = 'GET'} = incoming;
    const ours = target.pathname.startsWith(`${basePath}/`);
    const isFile = ours && takesFile(method, target.pathname.slice(basePath.length));
    const tooLarge = isFile && Number(incoming.headers['content-length'] ?? 0) > maxFile;
    const body = isFile && !tooLarge ? bodyOf(incoming, method) : await readBody(incoming, tooLarge ? 0 : maxBody);
    if (!body || tooLarge) {
      outgoing.writeHead(413, headers).end();
      return;
    }
    const request = toRequest(incoming, target, body);
    const response = await respond(request, stage!, {basePath});
    if (request.body && !request.body.locked) await request.body.cancel().catch(() => undefined);
    if (response) return send(response, outgoing, headers);
    const file =
      staticDir && ['GET', 'HEAD'].includes(method) && !ours ? await findFile(staticDir, target.pathname) : undefined;
    if (!file) {
      outgoing.writeHead(404, {'content-type': 'text/plain; charset=utf-8', ...headers}).end('404');
      return;
    }
    outgoing.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    if (method === 'HEAD') outgoing.end();
    else await pipeline(createReadStream(file), outgoing);
  }

  await new Promise<void>((ready, fail) => server.once('error', fail).listen(port, host, ready));
  url = `http://${host}:${(server.address() as AddressInfo).port}`;
  // Only now: these addresses hold the port.
  stage ??= new Simulator({
    documentsUrl: `${url}${basePath}/documents`,
    downloadsUrl: `${url}${basePath}/downloads`,
  });
  const files = diskFiles();
  stage.files = files;
  return {
    url,
    simulator: stage,
    close: () =>
      new Promise((closed) => {
        server.close(() => void files.close().finally(closed));
        server.closeAllConnections();
      }),
  };
}

/** Undefined when it is too large: read to its end, so that the caller can hear it, but not kept. */
async function readBody(incoming: IncomingMessage, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  }
  return size <= most ? new Uint8Array(Buffer.concat(chunks)) : undefined;
}

/**
 * A file as it comes, never whole in memory. What nobody wants of it is read to its end all the same: the next request
 * of this line comes after it.
 */
function bodyOf(incoming: IncomingMessage, method: string): ReadableStream | Uint8Array<ArrayBuffer> {
  if (method === 'HEAD') return new Uint8Array();
  let wanted = true;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      incoming.on('data', (chunk: Buffer) => {
        if (!wanted) return;
        controller.enqueue(new Uint8Array(chunk));
        incoming.pause();
      });
      incoming.on('end', () => wanted && controller.close());
      incoming.on('error', (error) => wanted && controller.error(error));
      incoming.pause();
    },
    pull: () => void incoming.resume(),
    cancel() {
      wanted = false;
      incoming.resume();
    },
  });
}

function toRequest(incoming: IncomingMessage, target: URL, body: ReadableStream | Uint8Array<ArrayBuffer>): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, String(value));
  const {method = 'GET'} = incoming;
  const init = body instanceof ReadableStream ? {body, duplex: 'half'} : body.length > 0 ? {body} : {};
  return new Request(target, {method, headers, ...init});
}

async function send(response: Response, outgoing: ServerResponse, headers: Record<string, string>): Promise<void> {
  // A broken line, as the browser's own Response.error() says it.
  if (response.type === 'error') {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(response.status, {...Object.fromEntries(response.headers), ...headers});
  outgoing.flushHeaders();
  if (response.body) await pipeline(Readable.fromWeb(response.body as unknown as NodeReadableStream), outgoing);
  else outgoing.end();
}

/** Pages of this machine may call from another port; nobody else. */
function crossOrigin({headers: {origin}}: IncomingMessage): Record<string, string> {
  if (!origin || !/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\]|[\w.-]+\.localhost)(:\d+)?$/.test(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    vary: 'origin',
    'access-control-allow-methods': cors.methods.join(', '),
    'access-control-allow-headers': cors.requestHeaders.join(', '),
    'access-control-expose-headers': cors.exposedHeaders.join(', '),
    'access-control-max-age': '600',
  };
}

/** A file inside the folder, never above it; a folder gives its `index.html`. */
async function findFile(folder: string, pathname: string): Promise<string | undefined> {
  const root = resolve(folder);
  let path: string;
  try {
    path = resolve(join(root, decodeURIComponent(pathname)));
  } catch {
    return undefined;
  }
  if (path.includes('\0') || (path !== root && !path.startsWith(root + sep))) return undefined;
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return findFile(folder, `${pathname.replace(/\/+$/, '')}/index.html`);
  return found?.isFile() ? path : undefined;
}
