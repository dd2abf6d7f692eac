/** A file over HTTP: whole (`PUT`), or piece by piece at the same address (tus 1.0: `HEAD`, `PATCH`). */
import type {AnyOperation} from '../../src/contract/operation.js';
import {isUpload} from '../../src/contract/upload.js';
import {Problem, problemTypes} from '../../src/contract/problem.js';
import {Outage} from './outage.js';
import type {Simulator} from './simulator.js';
import {takePieces, uploadState, WrongPieces, type Bytes, type Upload} from './uploads.js';

/** How a file may come, besides the method of its operation. */
export const takesPieces = ({body}: AnyOperation, method: string): boolean =>
  isUpload(body) && body.resumable === true && ['HEAD', 'PATCH'].includes(method);

const version = '1.0.0';
const statuses = {tooMuch: 413, elsewhere: 409, busy: 423} as const;

/** Throws a `Problem` or an `Outage` as any call does. */
export async function uploadResponse(request: Request, upload: Upload, simulator: Simulator): Promise<Response> {
  const {method, headers} = request;
  const answer = (status: number, more: Record<string, string> = {}) =>
    new Response(null, {status, headers: {'cache-control': 'no-store', ...more}});
  const inPieces = (status: number, more: Record<string, string> = {}) =>
    answer(status, {'tus-resumable': version, ...more});
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const content = () => piecesOf(request);
  try {
    if (!['HEAD', 'PATCH'].includes(method)) {
      await takePieces(simulator, upload, {content, sleep});
      return answer(204);
    }
    if (headers.get('tus-resumable') !== version) return inPieces(412, {'tus-version': version});
    if (method === 'HEAD') {
      const {bytes, received} = await uploadState(simulator, upload);
      return inPieces(200, {'upload-offset': String(received), 'upload-length': String(bytes)});
    }
    if (headers.get('content-type') !== 'application/offset+octet-stream') return inPieces(415);
    const from = Number(headers.get('upload-offset') ?? Number.NaN);
    const received = await takePieces(simulator, upload, {from, content, sleep});
    return inPieces(204, {'upload-offset': String(received)});
  } catch (error) {
    if (error instanceof WrongPieces) return inPieces(statuses[error.reason]);
    // an answer without words: whoever comes too late hears that there is nothing any more
    if (method === 'HEAD' && error instanceof Problem)
      return inPieces(problemTypes[error.type] === 409 ? 410 : problemTypes[error.type]);
    throw error;
  }
}

/** As they come in, where the host says so; some browsers only give a body as a whole. */
async function* piecesOf(request: Request): AsyncGenerator<Bytes> {
  const reader = request.body?.getReader();
  if (!reader) {
    yield new Uint8Array(await request.arrayBuffer());
    return;
  }
  // a body that breaks off is a line that was cut
  const read = () =>
    reader.read().catch((cause: unknown) => {
      throw new Outage('network', {cause});
    });
  try {
    for (let next = await read(); !next.done; next = await read()) yield next.value as Bytes;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
