import type {BackendError} from '../../backend/error.js';
import {
  getPayment,
  getStatement,
  listReimbursements,
  type Act,
  type LedgerChange,
  type MonthTotal,
  type Payment,
  type Reimbursement,
  type ReimbursementFilters,
  type ReimbursementPage,
} from '../../contract/reimbursements.js';
import type {FileAnswer} from '../../contract/operation.js';
import type {FeedFollower, FeedState, LiveFeed} from '../../element/live-feed.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {sessionOf} from '../../session/session.js';

/** An act that fits the contract; of the others only the place is known. */
export const isReadable = (act: Act): act is Reimbursement => 'spent' in act;

/** Parts of an act that do not make up its price. They are shown as the server sent them. */
export const addsUp = ({spent, amo, amc, otherPayers = 0, remaining}: Reimbursement): boolean =>
  spent === amo.amount + amc.amount + otherPayers + remaining;

export interface ListListener {
  changed(): void;
  /** News came; how many there are now. */
  newsCame(count: number): void;
  /** An act whose parts do not add up was read. */
  inconsistent(id: string): void;
}

const firstPage = 50;
const laterPages = 100;
/** « Tout afficher » asks for as many at a time. */
const largestPage = 1_000;

/**
 * A member's reimbursements, without any view: pages, filters, what is new and waits to be shown. What is being read
 * never moves by itself: a status changes where it stands, new acts wait for a gesture.
 */
export class ReimbursementList implements FeedFollower<LedgerChange> {
  acts: readonly Act[] = [];
  months: readonly MonthTotal[] = [];
  people: readonly {id: string; firstName: string}[] = [];
  /** Acts of the whole answer, those not loaded yet included. */
  total = 0;
  filters: ReimbursementFilters = {};
  /** Waits to be shown. */
  readonly news = new Map<string, Reimbursement>();
  /** So much happened that the list must be read again. */
  outdated = false;
  /** Something is being read. */
  busy = false;
  /** Reading a page or all of them failed; what is shown stays. */
  moreError: BackendError | undefined;
  since = 0;
  #next: string | null = null;
  #indexed: {acts: readonly Act[]; places: Map<string, number>} | undefined;
  #feed: LiveFeed<LedgerChange> | undefined;
  #ledgerId = '';
  #stopFollowing: (() => void) | undefined;
  #asOf = 0;
  /** Counts readings: only the last one is shown. */
  #turn = 0;
  readonly #suspicious = new Set<string>();

  constructor(
    private readonly flow: MemberFlow,
    private readonly listener: ListListener,
  ) {}

  get complete(): boolean {
    return this.#next === null;
  }

  /** When this was last known to be all there is, in milliseconds. */
  get updatedAt(): number {
    return Math.max(this.#asOf, this.#feed?.updatedAt ?? 0);
  }

  get state(): FeedState | undefined {
    return this.#feed?.state;
  }

  /** Reads the first page anew. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    await this.#work(async () => {
      const page = await this.#read({limit: firstPage});
      if (turn !== this.#turn) return;
      this.#next = page.next;
      this.#setActs(page.acts);
      this.#takeTotals(page);
      this.news.clear();
      this.outdated = false;
      this.moreError = undefined;
      this.#asOf = Date.now();
      this.since = page.revision;
      this.#ledgerId = page.ledgerId;
      void this.#follow();
    });
  }

  async filter(filters: ReimbursementFilters): Promise<void> {
    this.filters = filters;
    await this.load();
  }

  /** Reads the next page, or all that follow. */
  async more(all = false): Promise<void> {
    const turn = this.#turn;
    if (this.busy) return;
    this.moreError = undefined;
    try {
      await this.#work(async () => {
        do {
          const page = await this.#read({cursor: this.#next!, limit: all ? largestPage : laterPages});
          if (turn !== this.#turn) return;
          this.#next = page.next;
          page.acts.forEach(({id}) => this.news.delete(id));
          const fresh = page.acts.filter(({id}) => !this.#places.has(id));
          this.#setActs([...this.acts, ...fresh], fresh);
          this.listener.changed();
        } while (all && this.#next !== null);
      });
    } catch (error) {
      const failure = error as BackendError;
      if (failure.code !== 'aborted') this.moreError = this.flow.noteFailure(failure);
      this.listener.changed();
    }
  }

  /** Puts the news in their places. Where too much happened, everything is read again. */
  async showNews(): Promise<void> {
    if (this.outdated) return this.load();
    const last = this.acts.at(-1);
    const acts = [...this.acts];
    const fresh = [...this.news.values()];
    for (const act of fresh) {
      const at = placeOf(acts, act);
      // what belongs further down comes with its page
      if (at < acts.length || this.complete || !last) acts.splice(at, 0, act);
    }
    this.news.clear();
    this.#setActs(acts, fresh);
    this.listener.changed();
    await this.#refreshTotals();
  }

  payment(paymentId: string): Promise<Payment> {
    return this.flow.call(getPayment, {params: {paymentId}});
  }

  statement(statementId: string): Promise<FileAnswer> {
    return this.flow.call(getStatement, {params: {statementId}});
  }

  /** Nobody is signed in any more, or the widget left the page. */
  rest(): void {
    this.#turn++;
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }

  clear(): void {
    this.rest();
    this.#feed = undefined;
    this.#setActs([]);
    this.months = [];
    this.people = [];
    this.total = 0;
    this.#next = null;
    this.news.clear();
    this.outdated = this.busy = false;
    this.moreError = undefined;
  }

  // ---- what happens meanwhile -----------------------------------------------------------------------------------

  changes(changes: readonly LedgerChange[]): void {
    const acts = [...this.acts];
    const before = this.news.size;
    let moved = false;
    for (const {act} of changes) {
      const place = this.#places.get(act.id);
      if (place !== undefined) {
        acts[place] = act;
        moved = true;
      } else if (matches(act, this.filters)) this.#consider(act, changes);
    }
    if (moved) {
      this.#setActs(
        acts,
        changes.map(({act}) => act),
      );
      void this.#refreshTotals();
    }
    if (this.news.size > before) this.listener.newsCame(this.news.size);
    this.listener.changed();
  }

  /** New acts are news; one that changed further down is read with its page. */
  #consider(act: Reimbursement, changes: readonly LedgerChange[]): void {
    const added = changes.some((each) => each.kind === 'added' && each.act.id === act.id);
    if (added || this.news.has(act.id)) this.news.set(act.id, act);
  }

  reset(): void {
    this.outdated = true;
    this.listener.newsCame(0);
    this.listener.changed();
  }

  stateChanged(): void {
    this.listener.changed();
  }

  failed(error: BackendError): void {
    this.flow.noteFailure(error);
  }

  async #follow(): Promise<void> {
    const backend = this.flow.host.activeBackend;
    const turn = this.#turn;
    if (!backend) return;
    const module = await import('./reimbursement-feed.js').catch(() => undefined);
    // without it the list is what was read, and says when
    if (!module || turn !== this.#turn) return;
    const before = this.#stopFollowing;
    this.#feed = module.reimbursementFeedOf(backend, sessionOf(backend), this.#ledgerId);
    // the next one first: a feed that nobody follows lets its line go
    const follower: FeedFollower<LedgerChange> = {
      since: this.since,
      changes: (changes) => this.changes(changes),
      reset: () => this.reset(),
      stateChanged: () => this.stateChanged(),
      failed: (error) => this.failed(error),
    };
    this.#stopFollowing = this.#feed.follow(follower);
    before?.();
    this.listener.changed();
  }

  // ---- reading --------------------------------------------------------------------------------------------------

  #read(more: {cursor?: string; limit: number}): Promise<ReimbursementPage> {
    return this.flow.call(listReimbursements, {body: {filters: this.filters, ...more}});
  }

  async #refreshTotals(): Promise<void> {
    const turn = this.#turn;
    const page = await this.#read({limit: 1}).catch(() => undefined);
    if (!page || turn !== this.#turn) return;
    this.#takeTotals(page);
    this.listener.changed();
  }

  #takeTotals({months, people, total}: ReimbursementPage): void {
    this.months = months ?? this.months;
    this.people = people ?? this.people;
    this.total = total;
  }

  /** Where each act stands; made when it is asked for. */
  get #places(): Map<string, number> {
    if (this.#indexed?.acts !== this.acts)
      this.#indexed = {acts: this.acts, places: new Map(this.acts.map(({id}, place) => [id, place]))};
    return this.#indexed.places;
  }

  #setActs(acts: readonly Act[], fresh = acts): void {
    this.acts = acts;
    for (const act of fresh)
      if (isReadable(act) && !addsUp(act) && !this.#suspicious.has(act.id)) {
        this.#suspicious.add(act.id);
        this.listener.inconsistent(act.id);
      }
  }

  async #work(action: () => Promise<void>): Promise<void> {
    const turn = this.#turn;
    this.busy = true;
    this.listener.changed();
    try {
      await action();
    } finally {
      if (turn === this.#turn) this.busy = false;
      this.listener.changed();
    }
  }
}

const keyOf = (act: Act): string => (isReadable(act) ? `${act.careDate}_${act.id}` : '');

/**
 * Where an act belongs: newest care first, then by id, as the server does. One that cannot be read has no date: it
 * stays by its neighbour.
 */
function placeOf(acts: readonly Act[], act: Act): number {
  const key = keyOf(act);
  const place = acts.findIndex((each) => isReadable(each) && keyOf(each) < key);
  return place < 0 ? acts.length : place;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** As the server would answer, for what has just come. */
function matches(act: Reimbursement, {beneficiaryId, family, status, from, to, search}: ReimbursementFilters): boolean {
  const text = plain(`${act.label} ${act.professional ?? ''}`);
  return (
    (!beneficiaryId || act.beneficiaryId === beneficiaryId) &&
    (!family || act.family === family) &&
    (!status || act.status === status) &&
    (!from || act.careDate >= from) &&
    (!to || act.careDate <= to) &&
    plain(search ?? '')
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}
