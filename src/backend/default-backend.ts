import type {Backend} from './backend.js';

let current: Backend | undefined;
const listeners = new Set<(backend: Backend | undefined) => void>();

/** The page's backend: used by each widget that has none of its own and none around it. */
export function setDefaultBackend(backend: Backend | undefined): void {
  if (backend === current) return;
  current = backend;
  for (const listener of [...listeners]) listener(backend);
}

export function getDefaultBackend(): Backend | undefined {
  return current;
}

/** Calls back at each change, not for the present one. Returns how to stop. */
export function onDefaultBackend(callback: (backend: Backend | undefined) => void): () => void {
  listeners.add(callback);
  return () => void listeners.delete(callback);
}
