/**
 * A member's day over a virtual clock: a server that counts its changes, lines that break in every way, a page that is
 * looked at and left. Everything above the bytes is the real thing: the reader of the stream, the feed, the order.
 */
import {openStream} from '../backend/stream.js';
import type {BackendError} from '../backend/error.js';
import {LiveFeed, type FeedFollower, type FeedState} from './live-feed.js';
import type {SimChange, SimServer} from './live-feed-server.harness.js';
import type {PageLife} from './page-life.js';
import type {TabShare} from './tab-share.js';

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
