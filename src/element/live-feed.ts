import {pageClock, type Clock} from '../backend/clock.js';
import {asBackendError, BackendError} from '../backend/error.js';
import type {StreamOptions} from '../backend/backend.js';
import {pageLife, type PageLife} from './page-life.js';
import {Sequence, type Numbered} from './sequence.js';
import type {TabShare} from './tab-share.js';

/**
 * How up to date the page is: `live` (told as it happens), `connecting`, `paused` (no line for ten seconds), `polling`
 * (asked now and then: there is no line to be had), `quiet` (nobody looks).
 */
export type FeedState = 'connecting' | 'live' | 'paused' | 'polling' | 'quiet';

export interface CatchUp<C> {
  readonly changes: readonly C[];
  readonly revision: number;
  readonly more: boolean;
  readonly reset?: boolean | undefined;
}

/** Where changes come from. */
export interface FeedSource<C extends Numbered> {
  /** The line; absent where the backend has none. Undefined in the place of a change: one could not be read. */
  listen?: ((options: StreamOptions) => AsyncIterable<C | undefined>) | undefined;
  /** What happened after a change, by an ordinary call. */
  catchUp(since: number, signal: AbortSignal): Promise<CatchUp<C>>;
}

/** Who wants to know. */
export interface FeedFollower<C> {
  /** Number of the last change it knows. */
  since: number;
  /** In order, each once, several at a time when many come. */
  changes(changes: readonly C[]): void;
  /** Too much has happened: what is shown must be read again. */
  reset(revision: number): void;
  /** The state, or the time of the last news, changed. */
  stateChanged(): void;
  /** The line is refused for good: the session is over. */
  failed(error: BackendError): void;
}

export interface FeedOptions {
  clock?: Clock;
  life?: PageLife;
  share?: TabShare | undefined;
}

/** Changes are gathered for so long, so that a burst is one piece of news. */
const gathering = 1_000;
const pausedAfter = 10_000;
const pollEvery = 60_000;
const checkEvery = 300_000;
/** What failed is asked again after 2, 4, 8… seconds. */
const firstRetry = 2_000;
const longestRetry = 60_000;
/** Changes kept for widgets that join later. */
const kept = 2_000;

type Message<C> =
  | {kind: 'hello'}
  | {kind: 'changes'; changes: readonly C[]}
  | {kind: 'state'; state: FeedState; last: number};

/**
 * The changes of one member, for all the widgets of a page and shared between tabs: in order, none lost, none twice,
 * whatever happens to the line. What a line may have missed is read again by an ordinary call each time it opens.
 */
export class LiveFeed<C extends Numbered> {
  state: FeedState = 'connecting';
  /** When this was last known to be all there is. */
  updatedAt: number;
  readonly #followers = new Set<FeedFollower<C>>();
  readonly #clock: Clock;
  readonly #life: PageLife;
  readonly #share: TabShare | undefined;
  #sequence: Sequence<C> | undefined;
  /** The last changes, for those who join. */
  #recent: C[] = [];
  /** Given by the sequence, not told yet. */
  #ready: C[] = [];
  #gathering = false;
  #run: AbortController | undefined;
  #leading = false;
  #filling: Promise<void> | undefined;
  #again = false;
  #stopLife: (() => void) | undefined;
  /** Counts the times the line was lost. */
  #apart = 0;

  constructor(
    private readonly source: FeedSource<C>,
    {clock = pageClock, life = pageLife, share}: FeedOptions = {},
  ) {
    this.#clock = clock;
    this.#life = life;
    this.#share = share;
    this.updatedAt = clock.now();
    share?.onMessage((message) => this.#heard(message as Message<C>));
  }

  /** Tells a widget what happens from its own place on. Returns how to stop. */
  follow(follower: FeedFollower<C>): () => void {
    this.#sequence ??= new Sequence(follower.since);
    this.#followers.add(follower);
    this.#serve(follower);
    if (!this.#stopLife) {
      this.#stopLife = this.#life.onChange(() => this.#lifeChanged());
      this.#lifeChanged();
    }
    return () => {
      this.#followers.delete(follower);
      if (!this.#followers.size) this.#rest();
    };
  }

  /** Somebody else is signed in, or nobody: nothing of this feed serves any more. */
  close(): void {
    this.#followers.clear();
    this.#rest();
    this.#share?.close();
  }

  // ---- when to work ---------------------------------------------------------------------------------------------

  #lifeChanged(): void {
    if (!this.#followers.size) return;
    if (!this.#life.visible) {
      this.#stop();
      this.#enter('quiet');
    } else if (!this.#run) this.#start();
    else if (this.state === 'polling' || this.state === 'paused') void this.#fill();
  }

  #rest(): void {
    this.#stop();
    this.#stopLife?.();
    this.#stopLife = undefined;
    // whoever comes next says where to start
    this.#sequence = undefined;
    this.#recent = [];
    this.#ready = [];
  }

  #stop(): void {
    this.#run?.abort();
    this.#run = undefined;
    this.#leading = false;
    this.#filling = undefined;
  }

  #start(): void {
    const run = (this.#run = new AbortController());
    this.#enter('connecting');
    if (!this.#share) return void this.#lead(run.signal);
    this.#tell({kind: 'hello'});
    // what happened while nobody looked, without waiting to know which tab holds the line
    void this.#fill();
    void this.#share.lead(run.signal).then(() => (run.signal.aborted ? undefined : this.#lead(run.signal)));
  }

  /** This tab holds the line, for as long as somebody looks at it. */
  async #lead(signal: AbortSignal): Promise<void> {
    this.#leading = true;
    void this.#check(signal);
    try {
      const {listen} = this.source;
      const line = listen?.({
        signal,
        since: String(this.#sequence!.last),
        onState: (state) => !signal.aborted && this.#lineChanged(state),
      });
      if (line)
        for await (const change of line) {
          if (signal.aborted) return;
          if (change) this.#offer([change]);
          if (!change || this.#sequence!.gap) void this.#fill();
        }
    } catch (error) {
      if (signal.aborted) return;
      const failure = asBackendError(error);
      if (failure.code === 'session-expired' || failure.code === 'unauthenticated') return this.#fail(failure);
    }
    await this.#poll(signal);
  }

  /** A line may leave something out and then have nothing more to say: nobody would ever notice. */
  async #check(signal: AbortSignal): Promise<void> {
    for (;;) {
      await this.#clock.sleep(checkEvery, signal);
      if (signal.aborted) return;
      if (this.state === 'live') void this.#fill();
    }
  }

  /** There is no line to be had: asked now and then instead. */
  async #poll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#enter('polling');
      await this.#fill();
      await this.#clock.sleep(pollEvery, signal);
    }
  }

  // ---- what comes -----------------------------------------------------------------------------------------------

  #lineChanged(state: 'connecting' | 'open' | 'waiting'): void {
    if (state !== 'open') return this.state === 'live' ? this.#enter('connecting') : undefined;
    this.updatedAt = this.#clock.now();
    if (this.state === 'live') return;
    this.#enter('live');
    void this.#fill();
  }

  #heard(message: Message<C>): void {
    if (!this.#run || !this.#sequence) return;
    if (message.kind === 'hello')
      return this.#leading ? this.#tell({kind: 'state', state: this.state, last: this.#sequence.last}) : undefined;
    if (this.#leading) return;
    this.updatedAt = this.#clock.now();
    if (message.kind === 'changes') this.#offer(message.changes);
    else this.#enter(message.state === 'quiet' ? 'connecting' : message.state);
    if (this.#sequence.gap || (message.kind === 'state' && message.last > this.#sequence.last)) void this.#fill();
  }

  #offer(changes: readonly C[]): void {
    for (const change of changes) this.#hold(this.#sequence!.take(change));
  }

  #hold(changes: readonly C[]): void {
    this.#ready.push(...changes);
    if (this.#ready.length && !this.#gathering) void this.#gather();
  }

  async #gather(): Promise<void> {
    this.#gathering = true;
    await this.#clock.sleep(gathering, new AbortController().signal);
    this.#gathering = false;
    const changes = this.#ready.splice(0);
    if (!changes.length) return;
    this.updatedAt = this.#clock.now();
    this.#recent = [...this.#recent, ...changes].slice(-kept);
    if (this.#leading) this.#tell({kind: 'changes', changes});
    for (const follower of [...this.#followers]) this.#give(follower, changes);
  }

  #give(follower: FeedFollower<C>, changes: readonly C[]): void {
    const unknown = changes.filter(({revision}) => revision > follower.since);
    if (!unknown.length) return;
    follower.since = unknown.at(-1)!.revision;
    follower.changes(unknown);
  }

  /** Somebody joins: what they missed is here, or is asked for; so is what they know and we do not. */
  #serve(follower: FeedFollower<C>): void {
    const told = this.#sequence!.last - this.#ready.length;
    if (follower.since < told) {
      const first = this.#recent[0]?.revision ?? told + 1;
      if (follower.since + 1 >= first) return this.#give(follower, this.#recent);
      // read before the others were: all goes back to its place, and whoever knows what comes again is not told of it
      this.#sequence = new Sequence(follower.since);
      this.#recent = [];
      this.#ready = [];
      void this.#fill();
    } else if (follower.since > this.#sequence!.last && this.#run) void this.#fill();
  }

  // ---- what may be missing --------------------------------------------------------------------------------------

  /** Reads what happened since the last change known, again and again until nothing is missing. One at a time. */
  #fill(): Promise<void> {
    this.#again = true;
    const run = this.#run;
    if (!run) return Promise.resolve();
    return (this.#filling ??= this.#fillAll(run.signal).finally(() => {
      if (this.#run === run) this.#filling = undefined;
    }));
  }

  async #fillAll(signal: AbortSignal): Promise<void> {
    for (let failures = 0; this.#again && !signal.aborted;) {
      this.#again = false;
      try {
        await this.#fillOnce(signal);
        failures = 0;
      } catch (error) {
        const failure = asBackendError(error);
        if (signal.aborted) return;
        if (failure.code === 'session-expired' || failure.code === 'unauthenticated') return this.#fail(failure);
        this.#again = true;
        await this.#clock.sleep(
          Math.min(longestRetry, firstRetry * 2 ** failures++) * (0.5 + this.#clock.random() / 2),
          signal,
        );
      }
    }
  }

  async #fillOnce(signal: AbortSignal): Promise<void> {
    for (let more = true; more;) {
      const sequence = this.#sequence!;
      const since = sequence.last;
      const answer = await this.source.catchUp(since, signal);
      if (signal.aborted) return;
      if (sequence !== this.#sequence) continue;
      if (answer.reset) return this.#reset(answer.revision);
      this.#offer(answer.changes);
      more = answer.more || this.#sequence!.gap;
      if (!more || this.#sequence!.last > since) continue;
      // it knows of more than it gives: the list will say; or it knows less than the line, and will catch up itself
      if (answer.revision > since) return this.#reset(answer.revision);
      throw new BackendError('unavailable');
    }
    this.updatedAt = this.#clock.now();
    this.#tellState();
  }

  #reset(revision: number): void {
    this.#recent = [];
    this.#ready = [];
    const later = this.#sequence!.jump(revision);
    for (const follower of [...this.#followers]) {
      follower.since = revision;
      follower.reset(revision);
    }
    this.#hold(later);
    this.#tellState();
  }

  // ---- what is told ---------------------------------------------------------------------------------------------

  /** A short cut is nobody's business. */
  async #notePause(): Promise<void> {
    const apart = ++this.#apart;
    const run = this.#run;
    await this.#clock.sleep(pausedAfter, run?.signal ?? new AbortController().signal);
    if (run === this.#run && apart === this.#apart && this.state === 'connecting') this.#enter('paused');
  }

  #fail(error: BackendError): void {
    this.#stop();
    for (const follower of [...this.#followers]) follower.failed(error);
  }

  #enter(state: FeedState): void {
    if (state === this.state) return;
    this.state = state;
    if (state === 'connecting') void this.#notePause();
    if (this.#leading) this.#tell({kind: 'state', state, last: this.#sequence?.last ?? 0});
    this.#tellState();
  }

  #tellState(): void {
    for (const follower of [...this.#followers]) follower.stateChanged();
  }

  #tell(message: Message<C>): void {
    this.#share?.post(message);
  }
}
