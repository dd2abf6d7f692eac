/**
 * What a service worker stands in, as far as ours goes: TypeScript's own words for it do not live beside those of
 * pages.
 */
export interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
export interface Fetch extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
export interface Message extends Extendable {
  readonly data: {mutuelleLoaded?: unknown} | null;
}

export interface WorkerScope {
  addEventListener<E extends Event>(
    type: 'install' | 'activate' | 'fetch' | 'message',
    listener: (event: E) => void,
  ): void;
  skipWaiting(): Promise<void>;
  readonly clients: {claim(): Promise<void>};
}
