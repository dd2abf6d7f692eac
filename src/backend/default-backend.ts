import type {Backend} from './backend.js';

interface OfPage {
  current?: Backend | undefined;
  listeners: Set<(backend: Backend | undefined) => void>;
}

/** Of the page, and not of this copy of the library: widgets of one copy find the backend of another. */
const ofPage = (): OfPage => {
  const page = globalThis as {[key: symbol]: OfPage};
  return (page[Symbol.for('mutuelle-default-backend')] ??= {listeners: new Set()});
};

/** The page's backend: used by each widget that has none of its own and none around it. */
export function setDefaultBackend(backend: Backend | undefined): void {
  const page = ofPage();
  if (backend === page.current) return;
  page.current = backend;
  for (const listener of [...page.listeners]) listener(backend);
}

export const getDefaultBackend = (): Backend | undefined => ofPage().current;

/** Calls back at each change, not for the present one. Returns how to stop. */
export function onDefaultBackend(callback: (backend: Backend | undefined) => void): () => void {
  ofPage().listeners.add(callback);
  return () => void ofPage().listeners.delete(callback);
}
