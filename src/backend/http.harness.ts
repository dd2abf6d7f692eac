/** For tests of the HTTP adapter: a line that answers what it is told, and a clock that moves when it is told. */
import {createHttpBackend, type HttpBackendOptions} from './http.js';
import type {Backend} from './backend.js';
import type {Clock} from './clock.js';

export class FakeClock implements Clock {
  time = Date.parse('2026-11-22T09:00:00Z');
  /** What `random` gives: 0 makes the pauses between tries empty. */
  chance = 0;
  /** How long each pause was meant to be, timers of the deadline included. */
  readonly slept: number[] = [];
  private waiting = new Set<{at: number; end: () => void}>();

  now = () => this.time;
  random = () => this.chance;
  sleep = (ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      this.slept.push(ms);
      const timer = {
        at: this.time + ms,
        end: () => {
          this.waiting.delete(timer);
          resolve();
        },
      };
      if (signal.aborted) return resolve();
      this.waiting.add(timer);
      signal.addEventListener('abort', timer.end);
      if (ms <= 0) timer.end();
    });

  /** Timers still running: none may outlive a call. */
  get pending(): number {
    return this.waiting.size;
  }

  async advance(ms: number): Promise<void> {
    const until = this.time + ms;
    for (let next = this.next(until); next; next = this.next(until)) {
      this.time = Math.max(this.time, next.at);
      next.end();
      await settle();
    }
    this.time = Math.max(this.time, until);
    await settle();
  }

  private next(until: number) {
    return [...this.waiting].filter(({at}) => at <= until).sort((a, b) => a.at - b.at)[0];
  }
}

/** Lets every promise that can settle do so: a message crosses the page's queue after all of them. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise<void>((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
  }
}

/** One answer of the line: a response, a refusal, or nothing at all. */
export type Reply = Response | (() => Response) | 'cut' | 'silence';
export interface Sent {
  url: string;
  init: RequestInit;
  headers: Headers;
  body: unknown;
}

export interface Line {
  backend: Backend;
  clock: FakeClock;
  /** Every request, in order. */
  sent: Sent[];
}

/** A backend whose requests get these replies, one each; the last one repeats. */
export function line(replies: Reply[], options: Partial<HttpBackendOptions> = {}): Line {
  const sent: Sent[] = [];
  const clock = new FakeClock();
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    const {signal, body, headers} = init;
    if (signal?.aborted) throw signal.reason;
    sent.push({
      url: String(url),
      init,
      headers: new Headers(headers),
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
    });
    const reply = replies[Math.min(sent.length, replies.length) - 1];
    if (reply === 'cut') throw new TypeError('Failed to fetch');
    if (reply === 'silence' || !reply)
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    return typeof reply === 'function' ? reply() : reply.clone();
  };
  return {backend: createHttpBackend({baseUrl: 'https://api.example.org/v1/', fetch, ...options}, clock), clock, sent};
}

/**
 * A response whose text is there at once: real bodies take a turn of the browser's own, which no clock of ours moves.
 */
class Instant extends Response {
  constructor(
    private readonly content: string,
    private readonly init: ResponseInit,
  ) {
    super(content, init);
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const pieces = [new TextEncoder().encode(this.content)];
    const read = async () => {
      const value = pieces.pop();
      return value ? {done: false, value} : {done: true, value};
    };
    return {getReader: () => ({read, cancel: async () => undefined})} as never;
  }
  override clone = () => new Instant(this.content, this.init);
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Instant(JSON.stringify(value), {status, headers: {'content-type': 'application/json', ...headers}});
}

export function problem(
  type: string,
  status: number,
  details: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Response {
  return json({type: `urn:mutuelle:problem:${type}`, status, ...details}, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });
}

/** A body that starts well and stops in the middle. */
export function cutBody(headers: Record<string, string> = {'content-type': 'application/json'}): Response {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('[{"name":"Nan'));
      controller.error(new TypeError('network error'));
    },
  });
  return new Response(stream, {status: 200, headers});
}
