/** Where a PDF is read: in a worker of its own where the page lets us start one, else in the page. */
import {getDocument, PDFWorker, type PDFDocumentLoadingTask} from 'pdfjs-dist';
import {startWorker} from '../start-worker.js';

/**
 * Beside this module in every build, under a name that follows its version: an old copy in a cache would refuse to
 * work.
 */
const workerUrl = (): string => new URL('./mutuelle-pdf-worker-6.5.438.js', import.meta.url).href;

export interface Reading {
  readonly task: PDFDocumentLoadingTask;
  /** It reads in a worker, not in the page. */
  readonly inWorker: boolean;
  /** Frees everything, once what it is at is done. */
  close(): Promise<void>;
  /** At once, even if it is caught in something. In the page there is no such end. */
  stop(): void;
}

/** @throws when the engine cannot be loaded; what is wrong with the file is told by the task. */
export async function read(bytes: Uint8Array<ArrayBuffer>): Promise<Reading> {
  const worker = await startWorker(workerUrl());
  // the copy goes to the worker; the caller's bytes stay, for a download
  const options = {data: bytes.slice(), verbosity: 0, useWasm: false, enableXfa: false};
  const task = worker
    ? getDocument({...options, worker: new PDFWorker({port: worker as unknown as null, verbosity: 0})})
    : await inThePage(async () => {
        const started = getDocument(options);
        await started.promise.catch(() => undefined);
        return started;
      });
  return {
    task,
    inWorker: worker !== undefined,
    async close() {
      await task.destroy().catch(() => undefined);
      worker?.terminate();
    },
    stop() {
      worker?.terminate();
      // a worker that is gone acknowledges nothing: nobody waits for this
      task.destroy().catch(() => undefined);
    },
  };
}

interface Page {
  pdfjsWorker?: unknown;
}

/**
 * Reads in the page itself: pdf.js takes its worker's code from a global. Ours stands there only as long as `use` takes
 * it up, so that another pdf.js of the host keeps its own.
 */
async function inThePage<T>(use: () => Promise<T>): Promise<T> {
  const page = globalThis as Page;
  const theirs = page.pdfjsWorker;
  const ours = await import('pdfjs-dist/build/pdf.worker.min.mjs');
  page.pdfjsWorker = ours;
  try {
    return await use();
  } finally {
    if (theirs === undefined) delete page.pdfjsWorker;
    else page.pdfjsWorker = theirs;
  }
}
