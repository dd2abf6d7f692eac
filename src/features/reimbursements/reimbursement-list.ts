import {asBackendError, type BackendError} from '../../backend/error.js';
import {
  listReimbursements,
  type Act,
  type LedgerPerson,
  type MonthTotal,
  type Reimbursement,
  type ReimbursementFilters,
  type ReimbursementPage,
} from '../../contract/reimbursements.js';
import {Latest} from '../../element/latest.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {isReadable} from '../../ui/blocks/act-parts.js';
import {placeOf} from './acts.js';

const firstPage = 50;
const laterPages = 100;
/** « Tout afficher » asks for as many at a time. */
const largestPage = 1_000;

/** A member's reimbursements as they were read: filters, pages, totals. Without any view. */
export class ReimbursementList {
  acts: readonly Act[] = [];
  months: readonly MonthTotal[] = [];
  people: readonly LedgerPerson[] = [];
  /** Sums by year and by person, and how long it takes. */
  totals: Pick<ReimbursementPage, 'years' | 'persons' | 'delays'> = {};
  /** Acts of the whole answer, those not loaded yet included. */
  total = 0;
  /** What the list was read with. */
  filters: ReimbursementFilters = {};
  /** When its first page was read, in milliseconds. */
  readAt = 0;
  /** A page is being read. */
  busy = false;
  /** Reading a page or all of them failed; what is shown stays. */
  moreError: BackendError | undefined;
  #asked: ReimbursementFilters = {};
  #next: string | null = null;
  #indexed: {acts: readonly Act[]; places: Map<string, number>} | undefined;
  readonly #pages = new Latest();
  readonly #totals = new Latest();

  /** `arrived`: acts are in the list that were not there, or not as they are now. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly arrived: (acts: readonly Act[]) => void,
  ) {}

  get complete(): boolean {
    return this.#next === null;
  }

  /** Reads the first page, which `show` puts in the place of what is there. */
  readFirst(filters: ReimbursementFilters): Promise<ReimbursementPage> {
    this.#asked = filters;
    return this.#work(this.#pages.ask(), () => this.#read(filters, {limit: firstPage}));
  }

  show(page: ReimbursementPage): void {
    this.filters = this.#asked;
    this.readAt = Date.now();
    this.moreError = undefined;
    this.#next = page.next;
    this.#totals.drop();
    this.#takeTotals(page);
    this.#setActs(page.acts, page.acts);
  }

  /** Reads the next page, or all that follow. */
  async readMore(all = false): Promise<void> {
    if (this.busy) return;
    const isLast = this.#pages.ask();
    this.moreError = undefined;
    try {
      await this.#work(isLast, () => this.#readPages(isLast, all));
    } catch (error) {
      const failure = asBackendError(error);
      if (failure.code !== 'aborted' && isLast()) this.moreError = this.flow.noteFailure(failure);
      this.flow.host.requestUpdate();
    }
  }

  /** Shows acts as they are now, each where it stands. Returns those that are not in the list. */
  update(acts: readonly Reimbursement[]): Reimbursement[] {
    const listed = acts.filter(({id}) => this.#places.has(id));
    if (!listed.length) return [...acts];
    const others = acts.filter(({id}) => !this.#places.has(id));
    const shown = [...this.acts];
    for (const act of listed) shown[this.#places.get(act.id)!] = act;
    this.#setActs(shown, listed);
    void this.#refreshTotals();
    return others;
  }

  /** Puts new acts in their places. */
  async insert(added: readonly Reimbursement[]): Promise<void> {
    const acts = [...this.acts];
    for (const act of added) {
      const place = placeOf(acts, act);
      // what belongs further down comes with its page
      if (place < acts.length || this.complete || !this.acts.length) acts.splice(place, 0, act);
    }
    this.#setActs(acts, added);
    await this.#refreshTotals();
  }

  clear(): void {
    this.#pages.drop();
    this.#totals.drop();
    this.acts = this.months = this.people = [];
    this.totals = {};
    this.total = 0;
    this.#next = null;
    this.busy = false;
    this.moreError = undefined;
  }

  async #readPages(isLast: () => boolean, all: boolean): Promise<void> {
    do {
      const page = await this.#read(this.filters, {cursor: this.#next!, limit: all ? largestPage : laterPages});
      if (!isLast()) return;
      this.#next = page.next;
      const added = page.acts.filter(({id}) => !this.#places.has(id));
      this.#setActs([...this.acts, ...added], page.acts);
    } while (all && this.#next !== null);
  }

  #read(filters: ReimbursementFilters, page: {cursor?: string; limit: number}): Promise<ReimbursementPage> {
    return this.flow.call(listReimbursements, {body: {filters, ...page}});
  }

  /** What was read before stays where they do not come. */
  async #refreshTotals(): Promise<void> {
    const isLast = this.#totals.ask();
    const page = await this.#read(this.filters, {limit: 1}).catch(() => undefined);
    if (!page || !isLast()) return;
    this.#takeTotals(page);
    this.flow.host.requestUpdate();
  }

  #takeTotals({months, years, persons, delays, people, total}: ReimbursementPage): void {
    this.months = months ?? this.months;
    this.people = people ?? this.people;
    if (months) this.totals = {years, persons, delays};
    this.total = total;
  }

  /** Where each act stands; made when it is asked for. */
  get #places(): Map<string, number> {
    if (this.#indexed?.acts !== this.acts)
      this.#indexed = {acts: this.acts, places: new Map(this.acts.map(({id}, place) => [id, place]))};
    return this.#indexed.places;
  }

  /** Whose acts the member may not see has none here, whatever came. */
  isHidden = (act: Act): boolean =>
    isReadable(act) &&
    this.people.some(({id, visibility}) => id === act.beneficiaryId && visibility?.state === 'hidden');

  #setActs(acts: readonly Act[], arrived: readonly Act[]): void {
    this.acts = acts.some(this.isHidden) ? acts.filter((act) => !this.isHidden(act)) : acts;
    this.arrived(arrived);
    this.flow.host.requestUpdate();
  }

  async #work<T>(isLast: () => boolean, action: () => Promise<T>): Promise<T> {
    this.busy = true;
    this.flow.host.requestUpdate();
    try {
      return await action();
    } finally {
      if (isLast()) this.busy = false;
      this.flow.host.requestUpdate();
    }
  }
}
