/** The same work in the page, where it starts no worker: in slices, so that it goes on answering. */
import type {PhotoJob, PreparedPhoto} from './job.js';
import {prepare} from './prepare.js';
import type {Tools} from './tools.js';

/** @throws PhotoError, or the signal's reason */
export const inThePage = (job: PhotoJob, signal?: AbortSignal): Promise<PreparedPhoto> => prepare(job, tools(signal));

const tools = (signal?: AbortSignal): Tools => ({
  // bitmaps have the limits of canvases on some phones
  wholeUpTo: 4096 * 4096,
  canvas: (size) => Object.assign(document.createElement('canvas'), size),
  encode: (canvas, quality) =>
    new Promise((resolve) => (canvas as HTMLCanvasElement).toBlob(resolve, 'image/jpeg', quality)),
  async pause() {
    await nextTask();
    signal?.throwIfAborted();
  },
});

/** Not a timer: those of a page in the background come once a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
