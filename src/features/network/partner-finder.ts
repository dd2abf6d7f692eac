import type {ReactiveController} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {searchPartners, type Partner, type PartnerResults, type Place} from '../../contract/network.js';
import type {MemberFlow} from '../../shell/member-flow.js';

/** What is looked for. */
export interface PartnerQuery {
  readonly kind: string;
  readonly services: readonly string[];
  readonly openNow: boolean;
  readonly sort: 'distance' | 'saving';
  readonly place: Place | undefined;
}

/** The answer to the last query, its pages put together. */
export interface FoundPartners {
  readonly query: PartnerQuery;
  readonly partners: readonly Partner[];
  readonly total: number;
  /** Kilometres; null when nobody is within the widest radius. */
  readonly radius: number | null;
  readonly open: number | undefined;
}

/** Kilometres: the answer is about the first in which there is somebody. */
export const radii = [10, 20, 50, 100, 300] as const;
const PAGE = 10;

export interface PartnerFinderOptions {
  flow: MemberFlow;
  query: PartnerQuery;
  /** A new list came (not a further page). */
  found?: (found: FoundPartners) => void;
}

/** Every filter off. */
export const everybody: Pick<PartnerQuery, 'services' | 'openNow'> = {services: [], openNow: false};

/** The list of partners around a place: the last question counts, what was found stays until the next answer. */
export class PartnerFinder implements ReactiveController {
  query: PartnerQuery;
  found: FoundPartners | undefined;
  error: BackendError | undefined;
  /** A new list, or a further page, is on its way. */
  busy: 'search' | 'more' | undefined;
  readonly #flow: MemberFlow;
  readonly #told: PartnerFinderOptions['found'];
  #abort = new AbortController();
  /** Milliseconds between the server's clock and the page's. */
  #ahead = 0;

  constructor({flow, query, found}: PartnerFinderOptions) {
    this.#flow = flow;
    this.query = query;
    this.#told = found;
    flow.host.addController(this);
  }

  hostConnected(): void {
    if (this.#abort.signal.aborted && this.busy) void this.search();
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  /** Now, on the server's clock. */
  get now(): Date {
    return new Date(Date.now() + this.#ahead);
  }

  /** Asks anew with something changed; without a place there is nothing to ask yet. */
  change(part: Partial<PartnerQuery>): void {
    this.query = {...this.query, ...part};
    this.#flow.host.requestUpdate();
    if (this.query.place) void this.search();
  }

  /** Forgets where, and what was found there. */
  clear(): void {
    this.#abort.abort();
    this.query = {...this.query, place: undefined};
    this.found = this.error = this.busy = undefined;
    this.#flow.host.requestUpdate();
  }

  search(): Promise<void> {
    return this.#ask('search', 0);
  }

  /** The next ten. */
  more(): Promise<void> {
    return this.busy || !this.found ? Promise.resolve() : this.#ask('more', this.found.partners.length);
  }

  async #ask(busy: 'search' | 'more', offset: number): Promise<void> {
    const {query} = this;
    if (!query.place) return;
    this.#abort.abort();
    const {signal} = (this.#abort = new AbortController());
    this.busy = busy;
    this.error = undefined;
    this.#flow.host.requestUpdate();
    try {
      const {
        place: {lat, lon},
        kind,
        openNow,
        sort,
        services,
      } = query as PartnerQuery & {place: Place};
      const answer = await this.#flow.call(
        searchPartners,
        {body: {kind, lat, lon, radii: [...radii], services: [...services], openNow, sort, offset, limit: PAGE}},
        {signal},
      );
      if (!signal.aborted) this.#take(query, answer, busy);
    } catch (error) {
      if (!signal.aborted) this.error = asBackendError(error);
    }
    if (signal.aborted) return;
    this.busy = undefined;
    this.#flow.host.requestUpdate();
  }

  #take(query: PartnerQuery, {at, partners, total, radius, open}: PartnerResults, busy: 'search' | 'more'): void {
    const server = Date.parse(at);
    this.#ahead = Number.isNaN(server) ? 0 : server - Date.now();
    const known = busy === 'more' ? (this.found?.partners ?? []) : [];
    // a list that moved between two pages may name somebody twice
    const fresh = partners.filter(({id}) => !known.some((other) => other.id === id));
    this.found = {query, partners: [...known, ...fresh], total, radius, open};
    if (busy === 'search') this.#told?.(this.found);
  }
}
