/**
 * Photos made ready to be sent (MEM-11): turned upright, as small as the server wants, nothing in them but the picture.
 * In a worker of their own where the page lets us start one, else in the page; one at a time, since each one takes some
 * fifty megabytes while it is decoded.
 */
import {orientationOf, pictureSize, withoutMetadata} from '../picture-bytes.js';
import {startWorker} from '../start-worker.js';
import {PhotoError, type PhotoAnswer, type PhotoJob, type PreparedPhoto} from './job.js';

export {PhotoError, type PhotoDoubt, type PhotoErrorCode, type PreparedPhoto} from './job.js';

export interface PhotoOptions {
  /** In pixels; a smaller picture stays as large as it is. */
  longestSide: number;
  signal?: AbortSignal;
}

/** JPEG, PNG or WebP, as `checkFile` gives it. */
export interface Picture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** Beside this module; builds add its hash, so that a page never starts the worker of another version. */
const workerUrl = (): string => new URL('./mutuelle-photo-worker.js', import.meta.url).href;

/** A decoder that is caught in something is ended. */
const patience = 60_000;
/** Somebody who takes several pages takes the next one by then. */
const idleFor = 15_000;

/** Nothing in it where the page refuses one: asked once. */
let starting: Promise<Worker | undefined> | undefined;
let queue: Promise<unknown> = Promise.resolve();
let waiting = 0;
let closing = false;
let idle: ReturnType<typeof setTimeout> | undefined;

/**
 * @throws PhotoError where it cannot be prepared: `undecodable` (this picture, here) or `unavailable` (none here). The
 *   file can still go as it is. The signal's reason once it is aborted.
 */
export async function preparePhoto(picture: Picture, {longestSide, signal}: PhotoOptions): Promise<PreparedPhoto> {
  signal?.throwIfAborted();
  clearTimeout(idle);
  closing = false;
  waiting++;
  const mine = queue.then(() => work(picture, longestSide, signal)).finally(settleDown);
  queue = mine.catch(() => undefined);
  return await untilAborted(mine, signal);
}

/** Frees the worker: at once, or when what is under way is done. */
export function closePhotos(): void {
  closing = true;
  if (!waiting) end();
}

function settleDown(): void {
  if (--waiting) return;
  if (closing) end();
  else idle = setTimeout(end, idleFor);
}

function end(): void {
  clearTimeout(idle);
  void starting?.then((worker) => worker?.terminate());
  starting = undefined;
}

/** What has to be known of it is in its first bytes; a blob goes to a worker without another copy. */
function jobOf({bytes, mediaType}: Picture, longestSide: number): PhotoJob {
  const size = pictureSize(bytes);
  if (!size) throw new PhotoError('undecodable');
  const picture = new Blob([withoutMetadata(bytes)], {type: mediaType});
  return {picture, size, orientation: orientationOf(bytes), longestSide};
}

async function work(picture: Picture, longestSide: number, signal?: AbortSignal): Promise<PreparedPhoto> {
  signal?.throwIfAborted();
  const job = jobOf(picture, longestSide);
  const worker = await (starting ??= startWorker(workerUrl()));
  signal?.throwIfAborted();
  if (worker) return inWorker(worker, job, signal);
  const {inThePage} = await import('./in-the-page.js').catch(() => {
    throw new PhotoError('unavailable');
  });
  return inThePage(job, signal);
}

function inWorker(worker: Worker, job: PhotoJob, signal: AbortSignal | undefined): Promise<PreparedPhoto> {
  const over = new AbortController();
  return new Promise<PreparedPhoto>((resolve, reject) => {
    const giveUp = (reason: unknown) => {
      end();
      reject(reason);
    };
    const timer = setTimeout(() => giveUp(new PhotoError('undecodable')), patience);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
    signal?.addEventListener('abort', () => giveUp(signal.reason), over);
    worker.addEventListener(
      'message',
      ({data}: MessageEvent<PhotoAnswer>) => {
        if ('photo' in data) resolve(data.photo);
        else reject(new PhotoError(data.code));
      },
      over,
    );
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault(); // told by what the caller does instead
        giveUp(new PhotoError('undecodable'));
      },
      over,
    );
    worker.postMessage(job, []);
  }).finally(() => over.abort());
}

/** Whoever waits for a place in the queue need not wait to leave it. */
function untilAborted<T>(mine: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return mine;
  const over = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), over);
  });
  return Promise.race([mine, aborted]).finally(() => over.abort());
}
