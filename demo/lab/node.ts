// Handlers in the shape of `fetch` behind Node's own server.
import type {IncomingMessage, ServerResponse} from 'node:http';
import {Readable} from 'node:stream';
import type {ReadableStream} from 'node:stream/web';

async function bodyOf(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return parts.length ? new Uint8Array(Buffer.concat(parts)) : undefined;
}

/** @param gone says that nobody waits for the answer any more */
export async function asRequest(incoming: IncomingMessage, origin: string, gone?: AbortSignal): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one);
  const body = await bodyOf(incoming);
  return new Request(new URL(incoming.url ?? '/', origin), {
    method: incoming.method ?? 'GET',
    headers,
    body: body ?? null,
    signal: gone ?? null,
  });
}

export async function send(response: Response, to: ServerResponse): Promise<void> {
  if (response.type === 'error') {
    to.destroy();
    return;
  } // a broken line, as the platform's Response.error() says it
  to.writeHead(response.status, [...response.headers].flat());
  if (!response.body) {
    to.end();
    return;
  }
  to.flushHeaders();
  const stream = Readable.fromWeb(response.body as ReadableStream);
  to.once('close', () => stream.destroy());
  stream.on('error', () => to.destroy()); // a fault on purpose, or a reader that left
  stream.pipe(to);
}
