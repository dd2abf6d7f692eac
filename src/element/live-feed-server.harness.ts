import {BackendError} from '../backend/error.js';
import type {CatchUp} from './live-feed.js';
import type {VirtualClock} from './virtual-clock.harness.js';

export interface SimChange {
  revision: number;
  text: string;
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
