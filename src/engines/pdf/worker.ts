/** Where a PDF is read: in a worker of its own where the page lets us start one, else in the page. */
import {scriptUrl} from '../script-url.js';

/**
 * Beside this module in every build, under a name that follows its version: an old copy in a cache would refuse to
 * work.
 */
const workerUrl = (): string => new URL('./mutuelle-pdf-worker-6.5.438.js', import.meta.url).href;

/** A refusal that is not even told ends the wait. */
const patience = 20_000;

/**
 * Nothing where the page refuses (Trusted Types, its policy), where the file is not there, and for files of another
 * origin.
 */
export async function startWorker(): Promise<Worker | undefined> {
  const url = workerUrl();
  if (new URL(url).origin !== location.origin) return undefined;
  let worker: Worker;
  try {
    worker = new Worker(scriptUrl(url), {type: 'module'});
  } catch {
    return undefined;
  }
  if (await answers(worker)) return worker;
  worker.terminate();
  return undefined;
}

/** It greets when it is ready; a policy or a missing file says no by an event, later than the constructor. */
function answers(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    const settle = (ready: boolean) => {
      clearTimeout(timer);
      resolve(ready);
    };
    worker.addEventListener('message', () => settle(true), {once: true});
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault(); // told by what shows instead
        settle(false);
      },
      {once: true},
    );
  });
}

interface Page {
  pdfjsWorker?: unknown;
}

/**
 * Reads in the page itself: pdf.js takes its worker's code from a global. Ours stands there only as long as `use` takes
 * it up, so that another pdf.js of the host keeps its own.
 */
export async function inThePage<T>(use: () => Promise<T>): Promise<T> {
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
