import type {ReactiveController} from 'lit';
import type {JournalPlace, MemberChange} from '../contract/member-changes.js';
import type {Schema} from '../contract/zod.js';
import {Latest} from '../element/latest.js';
import {Lazy} from '../element/lazy.js';
import type {FeedFollower, FeedState, LiveFeed} from '../element/live-feed.js';
import {sessionOf} from '../session/session.js';
import type * as feedModule from './member-feed.js';
import type {MemberFlow} from './member-flow.js';

/** Who is told what happens. */
export interface LiveListener<Content> {
  /** Of the journal; others are passed over. */
  readonly topic: string;
  readonly schema: Schema<Content>;
  /** In order, each once, several at a time when many come. */
  receive(changes: readonly Content[]): void;
  /** More happened than can be told one by one, or what was told cannot be read: what is shown must be read again. */
  receiveTooMany(): void;
}

/** Follows topics of the member's journal from where something was read, while the element is in the page. */
export class LiveChanges<Contents extends readonly unknown[]> implements ReactiveController {
  readonly #listeners: readonly LiveListener<unknown>[];
  readonly #module: Lazy<typeof feedModule>;
  readonly #latest = new Latest();
  #feed: LiveFeed<MemberChange> | undefined;
  #journalId = '';
  #follower: FeedFollower<MemberChange> | undefined;
  #stop: (() => void) | undefined;

  constructor(
    private readonly flow: MemberFlow,
    ...listeners: {readonly [Each in keyof Contents]: LiveListener<Contents[Each]>}
  ) {
    this.#listeners = listeners as never;
    this.#module = new Lazy(flow.host, () => import('./member-feed.js'));
    flow.host.addController(this);
  }

  get state(): FeedState | undefined {
    return this.#feed?.state;
  }

  /** When what is shown was last known to be all there is, in milliseconds. */
  get updatedAt(): number {
    return this.#feed?.updatedAt ?? 0;
  }

  hostConnected(): void {
    if (this.#follower) void this.#start(this.#follower);
  }

  hostDisconnected(): void {
    this.#pause();
  }

  /** Tells what happens after the last change that a page knows. */
  follow({journalId, revision}: JournalPlace): void {
    this.#journalId = journalId;
    this.#follower = {
      since: revision,
      changes: (changes) => this.#receive(changes),
      reset: () => this.#listeners.forEach((listener) => listener.receiveTooMany()),
      stateChanged: () => this.flow.host.requestUpdate(),
      failed: (error) => void this.flow.noteFailure(error),
    };
    if (this.flow.host.isConnected) void this.#start(this.#follower);
  }

  /** Nobody is signed in any more, or somebody else. */
  forget(): void {
    this.#pause();
    this.#feed = this.#follower = undefined;
  }

  #receive(changes: readonly MemberChange[]): void {
    for (const listener of this.#listeners) {
      const {topic, schema} = listener;
      const read = changes.filter((change) => change.topic === topic).map(({content}) => schema.safeParse(content));
      if (read.some(({success}) => !success)) listener.receiveTooMany();
      else if (read.length) listener.receive(read.map(({data}) => data!));
    }
  }

  async #start(follower: FeedFollower<MemberChange>): Promise<void> {
    const isLast = this.#latest.ask();
    const module = await this.#module.load();
    const backend = this.flow.host.activeBackend;
    // without it the page is what was read, and says when
    if (!module || !backend || !isLast()) return;
    const stop = this.#stop;
    this.#feed = module.memberFeedOf(backend, sessionOf(backend), this.#journalId);
    // the next one first: a feed that nobody follows lets its line go
    this.#stop = this.#feed.follow(follower);
    stop?.();
    this.flow.host.requestUpdate();
  }

  #pause(): void {
    this.#latest.drop();
    this.#stop?.();
    this.#stop = undefined;
  }
}
