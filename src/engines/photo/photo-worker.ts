/** The worker that prepares photos, built alone as `mutuelle-photo-worker.js` beside `photo.js`. */
import {PhotoError, type PhotoAnswer, type PhotoJob} from './job.js';
import {prepare} from './prepare.js';
import type {Tools} from './tools.js';

interface Scope {
  onmessage: ((event: MessageEvent<PhotoJob>) => void) | null;
  postMessage(what: PhotoAnswer | boolean, transfer: Transferable[]): void;
}
const scope = globalThis as unknown as Scope;

const tools: Tools = {
  wholeUpTo: 0,
  canvas: ({width, height}) => new OffscreenCanvas(width, height),
  encode: (canvas, quality) => (canvas as OffscreenCanvas).convertToBlob({type: 'image/jpeg', quality}),
  pause: () => Promise.resolve(),
};

async function answer(job: PhotoJob): Promise<PhotoAnswer> {
  try {
    return {photo: await prepare(job, tools)};
  } catch (error) {
    return {code: error instanceof PhotoError ? error.code : 'undecodable'};
  }
}

scope.onmessage = ({data}) => void answer(data).then((said) => scope.postMessage(said, []));

/** Its greeting: whether it can draw here. */
const draws = () => typeof OffscreenCanvas === 'function' && new OffscreenCanvas(1, 1).getContext('2d') !== null;
scope.postMessage(draws(), []);
