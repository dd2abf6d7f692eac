/** The play for demo pages in development: real requests, answered by a service worker, remembered over reloads. */
import {setupWorker} from 'msw/browser';
import type {Settings} from '../../src/contract/settings.js';
import {keep, recall} from './storage.js';
import {toMsw} from './msw.js';
import {Play} from './simulator.js';

const storageKey = 'mutuelle-demo';

export interface WorkerOptions {
  basePath?: string;
  workerUrl?: string;
  settings?: Partial<Settings>;
  /** Where the made-up data stays; `null`: nowhere. */
  storage?: Storage | null;
}

/** Answers the calls of the page from now on. */
export async function startWorker({
  basePath = '/api',
  workerUrl = '/mockServiceWorker.js',
  settings,
  storage = localStorage,
}: WorkerOptions = {}): Promise<{play: Play; stop: () => Promise<void>}> {
  const store = storage ?? undefined;
  const db = recall(store, storageKey);
  const play = new Play({
    documentsUrl: `${basePath}/documents`,
    onChange: (changed) => keep(store, storageKey, changed),
    ...(db && {db}),
    ...(settings && {settings}),
  });
  const worker = setupWorker(...toMsw(play, {basePath}));
  await worker.start({quiet: true, onUnhandledFrame: 'bypass', serviceWorker: {url: workerUrl}});
  return {play, stop: async () => worker.stop()};
}

/** Everybody is back where their story starts, at the next load of the page. */
export function resetDemo(storage: Storage = localStorage): void {
  storage.removeItem(storageKey);
}
