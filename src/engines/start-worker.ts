/** Starts a worker of ours, where the page lets us. */
import {scriptUrl} from './script-url.js';

/** A refusal that is not even told ends the wait. */
const patience = 20_000;

/**
 * Nothing where the page refuses (Trusted Types, its policy), where the file is not there, for files of another origin,
 * and where the worker says that it can do nothing here, which is a greeting of `false`.
 */
export async function startWorker(url: string): Promise<Worker | undefined> {
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
    worker.addEventListener('message', ({data}: MessageEvent<unknown>) => settle(data !== false), {once: true});
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
