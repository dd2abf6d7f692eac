import type {ReactiveController} from 'lit';
import type {LedgerChange, ReimbursementPage} from '../../contract/reimbursements.js';
import {Latest} from '../../element/latest.js';
import {Lazy} from '../../element/lazy.js';
import type {FeedFollower, FeedState, LiveFeed} from '../../element/live-feed.js';
import {sessionOf} from '../../session/session.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type * as feedModule from './reimbursement-feed.js';

/** Who is told what happens. */
export interface LiveListener {
  receive(changes: readonly LedgerChange[]): void;
  receiveTooMany(): void;
}

/** Follows the member's ledger from where the list was read, while the element is in the page. */
export class LiveReimbursements implements ReactiveController {
  readonly #module: Lazy<typeof feedModule>;
  readonly #latest = new Latest();
  #feed: LiveFeed<LedgerChange> | undefined;
  #ledgerId = '';
  #follower: FeedFollower<LedgerChange> | undefined;
  #stop: (() => void) | undefined;

  constructor(
    private readonly flow: MemberFlow,
    private readonly listener: LiveListener,
  ) {
    this.#module = new Lazy(flow.host, () => import('./reimbursement-feed.js'));
    flow.host.addController(this);
  }

  get state(): FeedState | undefined {
    return this.#feed?.state;
  }

  /** When the list was last known to be all there is, in milliseconds. */
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
  follow({ledgerId, revision}: ReimbursementPage): void {
    this.#ledgerId = ledgerId;
    this.#follower = {
      since: revision,
      changes: (changes) => this.listener.receive(changes),
      reset: () => this.listener.receiveTooMany(),
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

  async #start(follower: FeedFollower<LedgerChange>): Promise<void> {
    const isLast = this.#latest.ask();
    const module = await this.#module.load();
    const backend = this.flow.host.activeBackend;
    // without it the list is what was read, and says when
    if (!module || !backend || !isLast()) return;
    const stop = this.#stop;
    this.#feed = module.reimbursementFeedOf(backend, sessionOf(backend), this.#ledgerId);
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
