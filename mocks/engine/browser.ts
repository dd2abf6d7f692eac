/** The simulator for demo pages in development: real requests, answered by a service worker, kept over reloads. */
import {setupWorker} from 'msw/browser';
import type {Settings} from '../../src/contract/settings.js';
import {saveDatabase, loadDatabase} from './storage.js';
import {toMsw} from './msw.js';
import {Simulator} from './simulator.js';

const storageKey = 'mutuelle-demo';

export interface WorkerOptions {
  basePath?: string;
  workerUrl?: string;
  settings?: Partial<Settings>;
  /** Another clock than the device's. */
  now?: () => Date;
  /** Where the made-up data stays; `null`: nowhere. */
  storage?: Storage | null;
}

/** Answers the calls of the page from now on. */
export async function startWorker({
  basePath = '/api',
  workerUrl = '/mockServiceWorker.js',
  settings,
  now,
  storage = localStorage,
}: WorkerOptions = {}): Promise<{simulator: Simulator; stop: () => Promise<void>}> {
  const store = storage ?? undefined;
  const db = loadDatabase(store, storageKey);
  const simulator = new Simulator({
    documentsUrl: `${basePath}/documents`,
    onChange: (changed) => saveDatabase(store, storageKey, changed),
    ...(db && {db}),
    ...(settings && {settings}),
    ...(now && {now}),
  });
  const worker = setupWorker(...toMsw(simulator, {basePath}));
  await worker.start({quiet: true, onUnhandledFrame: 'bypass', serviceWorker: {url: workerUrl}});
  return {simulator, stop: async () => worker.stop()};
}

/** Everybody is back where their story starts, at the next load of the page. */
export function resetDemo(storage: Storage = localStorage): void {
  storage.removeItem(storageKey);
}
