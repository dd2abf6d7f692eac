/**
 * A member's day over a virtual clock: a server that counts its changes, lines that break in every way, a page that is
 * looked at and left. Everything above the bytes is the real thing: the reader of the stream, the feed, the order.
 */
import type {Clock} from '../backend/clock.js';
import {openStream} from '../backend/stream.js';
import {BackendError} from '../backend/error.js';
import {LiveFeed, type CatchUp, type FeedFollower, type FeedState} from './live-feed.js';
import type {PageLife} from './page-life.js';
import type {TabShare} from './tab-share.js';

export interface SimChange {
  revision: number;
  text: string;
}

/** The same numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = state;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Calls back after the current turn of the page's (or of Node's) queue of tasks: without the pause that timers make.
 */
function turnTeller(): {next(callback: () => void): void; close(): void} {
  const {setImmediate} = globalThis as {setImmediate?: (callback: () => void) => void};
  if (setImmediate) return {next: setImmediate, close: () => undefined};
  const {port1, port2} = new MessageChannel();
  let waiting: () => void = () => undefined;
  port1.onmessage = () => waiting();
  return {
    next(callback) {
      waiting = callback;
      port2.postMessage(0);
    },
    close: () => port1.close(),
  };
}

/**
 * Time that goes when it is told. A turn of the page's own queue is enough for everything to settle: nothing here waits
 * for the browser.
 */
export class VirtualClock implements Clock {
  time = Date.parse('2026-11-22T06:00:00Z');
  readonly #timers: {at: number; end: () => void}[] = [];
  readonly #turn = turnTeller();

  constructor(readonly random: () => number) {}

  now = (): number => this.time;

  sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const timer = {
        at: this.time + Math.max(0, ms),
        end: () => {
          signal.removeEventListener('abort', timer.end);
          this.#remove(timer);
          resolve();
        },
      };
      signal.addEventListener('abort', timer.end);
      this.#insert(timer);
    });

  at(time: number, act: () => void): void {
    this.#insert({at: time, end: act});
  }

  settle(): Promise<void> {
    return new Promise((resolve) => this.#turn.next(resolve));
  }

  async runUntil(end: number): Promise<void> {
    await this.settle();
    for (let next = this.#timers[0]; next && next.at <= end; next = this.#timers[0]) {
      this.time = Math.max(this.time, next.at);
      this.#remove(next);
      next.end();
      // all that is due now, then what it sets off
      if ((this.#timers[0]?.at ?? Infinity) > this.time) await this.settle();
    }
    this.time = end;
  }

  close(): void {
    this.#turn.close();
  }

  get pending(): number {
    return this.#timers.length;
  }

  #insert(timer: {at: number; end: () => void}): void {
    let low = 0;
    let high = this.#timers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#timers[middle]!.at <= timer.at) low = middle + 1;
      else high = middle;
    }
    this.#timers.splice(low, 0, timer);
  }

  #remove(timer: {at: number; end: () => void}): void {
    const at = this.#timers.indexOf(timer);
    if (at >= 0) this.#timers.splice(at, 1);
  }
}

/** What may go wrong on a line, by name. */
export const troubles = [
  'cleanEnd',
  'cutInside',
  'cutAfterId',
  'duplicate',
  'reorder',
  'gap',
  'silence',
  'status500',
  'status503',
  'status401',
  'html',
  'unreachable',
  'retryGarbage',
  'split',
] as const;
export type Trouble = (typeof troubles)[number];

export class SimServer {
  readonly changes: SimChange[] = [];
  readonly counts: Record<string, number> = {};
  /** Connections asked for during an outage. */
  readonly triesWhenDown: number[] = [];
  down = false;
  connections = 0;
  events = 0;
  renewals = 0;
  /** The server keeps the last so many changes. */
  keeps = Infinity;
  readonly #lines = new Set<SimLine>();
  readonly #refused = new Set<string>();

  constructor(
    readonly clock: VirtualClock,
    private readonly random: () => number,
    private readonly trouble: () => Trouble | undefined,
  ) {}

  append(): void {
    const change = {revision: this.changes.length + 1, text: `change ${this.changes.length + 1}`};
    this.changes.push(change);
    for (const line of [...this.#lines]) line.bring(change);
  }

  readonly fetch = async (
    _: unknown,
    {headers, signal}: {headers: Record<string, string>; signal: AbortSignal},
  ): Promise<Response> => {
    let trouble = this.trouble();
    // a token that was just renewed is good
    if (trouble === 'status401' && this.#refused.has(headers.authorization ?? '')) trouble = undefined;
    this.connections++;
    if (this.down) {
      this.triesWhenDown.push(this.clock.time);
      throw new TypeError('unreachable');
    }
    if (trouble) this.counts[trouble] = (this.counts[trouble] ?? 0) + 1;
    if (trouble === 'unreachable') throw new TypeError('unreachable');
    if (trouble === 'status401') this.#refused.add(`Bearer ${Number(headers.authorization?.slice(7)) + 1}`);
    if (trouble === 'status500' || trouble === 'status401') return answer(trouble === 'status500' ? 500 : 401);
    if (trouble === 'status503') return answer(503, {'retry-after': String(Math.ceil(this.random() * 5))});
    if (trouble === 'html') return answer(200, {'content-type': 'text/html'});
    const line = new SimLine(this, headers['last-event-id'] ?? '', trouble, this.random, signal);
    this.#lines.add(line);
    signal.addEventListener('abort', () => this.#lines.delete(line));
    return line.response;
  };

  /** Every line breaks; none can be had for a while. */
  outage(ms: number): void {
    this.down = true;
    for (const line of [...this.#lines]) line.break();
    this.#lines.clear();
    this.clock.at(this.clock.time + ms, () => {
      this.down = false;
    });
  }

  readonly catchUp = async (since: number): Promise<CatchUp<SimChange>> => {
    if (this.down) throw new BackendError('network');
    const revision = this.changes.length;
    if (revision - since > this.keeps) return {changes: [], revision, more: false, reset: true};
    const changes = this.changes.slice(since, since + 20);
    return {changes, revision, more: since + changes.length < revision};
  };
}

const answer = (status: number, headers: Record<string, string> = {}) =>
  ({status, ok: status < 300, headers: new Headers(headers), body: null, text: async () => ''}) as unknown as Response;
const encoder = new TextEncoder();
const written = ({revision, text}: SimChange) =>
  `id: ${revision}\nevent: change\ndata: ${JSON.stringify({revision, text})}\n\n`;

/** One connection: bytes that come as they are asked for. */
class SimLine {
  readonly #chunks: Uint8Array[] = [];
  /** How many of them were read: taking the first out of a hundred thousand would move all the others. */
  #read = 0;
  #waiting:
    | {resolve: (result: {done: boolean; value?: Uint8Array}) => void; reject: (error: Error) => void}
    | undefined;
  #over: 'ended' | 'broken' | undefined;
  #left: number;
  #held = '';
  #silent = false;

  constructor(
    private readonly server: SimServer,
    since: string,
    private trouble: Trouble | undefined,
    private readonly random: () => number,
    signal: AbortSignal,
  ) {
    this.#left = Math.floor(random() * 4);
    signal.addEventListener('abort', () => this.break());
    if (trouble === 'retryGarbage') this.#send('retry: soon\nretry: -7\n\n');
    this.#beat();
    for (const change of server.changes.slice(Number(since) || 0)) this.bring(change);
  }

  get response(): Response {
    const headers = new Headers({'content-type': 'text/event-stream'});
    return {
      status: 200,
      ok: true,
      headers,
      body: {getReader: () => ({read: () => this.#next()})},
    } as unknown as Response;
  }

  bring(change: SimChange): void {
    if (this.#over || this.#silent) return;
    this.server.events++;
    const text = written(change);
    const now = this.#left-- <= 0 && this.trouble;
    if (!now) return this.#flush(text);
    this.trouble = undefined;
    if (now === 'cleanEnd') {
      this.#flush(text);
      return this.#end('ended');
    }
    if (now === 'cutInside') {
      this.#send(text.slice(0, 1 + Math.floor(this.random() * (text.length - 2))));
      return this.break();
    }
    if (now === 'cutAfterId') {
      this.#send(text.slice(0, text.indexOf('\n') + 1));
      return this.break();
    }
    if (now === 'duplicate') return this.#flush(text + text);
    if (now === 'reorder') {
      this.#held = text;
      return undefined;
    }
    if (now === 'gap') return undefined;
    if (now === 'silence') {
      this.#silent = true;
      return undefined;
    }
    const middle = Math.floor(text.length / 2);
    this.#send(text.slice(0, middle));
    return this.#flush(text.slice(middle));
  }

  break(): void {
    this.#end('broken');
  }

  #flush(text: string): void {
    this.#send(text + this.#held);
    this.#held = '';
  }

  #send(text: string): void {
    this.#chunks.push(encoder.encode(text));
    this.#serve();
  }

  #beat(): void {
    if (this.#over || this.#silent) return;
    this.#send(': still here\n\n');
    this.server.clock.at(this.server.clock.time + 30_000, () => this.#beat());
  }

  #end(how: 'ended' | 'broken'): void {
    this.#over ??= how;
    this.#serve();
  }

  #next(): Promise<{done: boolean; value?: Uint8Array}> {
    return new Promise((resolve, reject) => {
      this.#waiting = {resolve, reject};
      this.#serve();
    });
  }

  #serve(): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    const value = this.#chunks[this.#read];
    if (!value && !this.#over) return;
    if (value) this.#read++;
    this.#waiting = undefined;
    if (value) waiting.resolve({done: false, value});
    else if (this.#over === 'ended') waiting.resolve({done: true});
    else waiting.reject(new Error('line cut'));
  }
}

/** Whether somebody looks, as the test says. */
export class SimLife implements PageLife {
  visible = true;
  readonly #callbacks = new Set<() => void>();

  onChange(callback: () => void): () => void {
    this.#callbacks.add(callback);
    return () => void this.#callbacks.delete(callback);
  }

  show(visible: boolean): void {
    this.visible = visible;
    for (const callback of [...this.#callbacks]) callback();
  }
}

/** Tabs of one browser: a lock and a channel, in memory. */
export class SimBrowser {
  readonly #tabs = new Set<{callback: (message: unknown) => void}>();
  readonly #queue: {granted: () => void; signal: AbortSignal}[] = [];
  #held = false;

  share(): TabShare {
    const tab = {callback: (_: unknown) => undefined as void};
    this.#tabs.add(tab);
    return {
      lead: (signal) =>
        new Promise((granted) => {
          this.#queue.push({granted, signal});
          this.#grant();
        }),
      post: (message) => {
        for (const other of this.#tabs)
          if (other !== tab) queueMicrotask(() => other.callback(structuredClone(message)));
      },
      onMessage: (callback) => {
        tab.callback = callback;
      },
      close: () => void this.#tabs.delete(tab),
    };
  }

  #grant(): void {
    if (this.#held) return;
    const next = this.#queue.shift();
    if (!next) return;
    if (next.signal.aborted) return this.#grant();
    this.#held = true;
    next.signal.addEventListener('abort', () => {
      this.#held = false;
      this.#grant();
    });
    next.granted();
  }
}

/** A widget as the feed sees it: what it was given, and whether that was right. */
export class SimWidget implements FeedFollower<SimChange> {
  readonly got: number[] = [];
  readonly states: FeedState[] = [];
  batches = 0;
  resets = 0;
  error: BackendError | undefined;
  lost = 0;
  twice = 0;
  disordered = 0;
  #last: number;

  constructor(
    public since: number,
    private readonly feed: () => LiveFeed<SimChange>,
  ) {
    this.#last = since;
  }

  changes(changes: readonly SimChange[]): void {
    this.batches++;
    for (const {revision} of changes) {
      if (revision === this.#last) this.twice++;
      else if (revision < this.#last) this.disordered++;
      else if (revision > this.#last + 1) this.lost += revision - this.#last - 1;
      this.#last = Math.max(this.#last, revision);
      this.got.push(revision);
    }
  }

  reset(revision: number): void {
    this.resets++;
    this.#last = revision;
  }

  stateChanged(): void {
    const {state} = this.feed();
    if (this.states.at(-1) !== state) this.states.push(state);
  }

  failed(error: BackendError): void {
    this.error = error;
  }

  get last(): number {
    return this.#last;
  }
}

export function openFeed(
  server: SimServer,
  {life = new SimLife(), share, renew = true}: {life?: SimLife; share?: TabShare; renew?: boolean} = {},
) {
  let token = 0;
  const feed: LiveFeed<SimChange> = new LiveFeed<SimChange>(
    {
      listen: async function* ({signal, since, onState}) {
        const line = openStream({
          id: 'changes',
          url: 'https://api.example.org/changes',
          fetch: server.fetch as unknown as typeof fetch,
          clock: server.clock,
          signal: signal!,
          since,
          onState,
          token: () => String(token),
          renew: async () => {
            token++;
            server.renewals++;
            return renew;
          },
        });
        for await (const {data} of line) {
          const change = JSON.parse(data) as SimChange;
          yield typeof change.revision === 'number' ? change : undefined;
        }
      },
      catchUp: (since) => server.catchUp(since),
    },
    {clock: server.clock, life, share},
  );
  return {
    feed,
    life,
    widget: (since = server.changes.length) => {
      const widget: SimWidget = new SimWidget(since, () => feed);
      return {widget, stop: feed.follow(widget)};
    },
  };
}
