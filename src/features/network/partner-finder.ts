import type {ReactiveController} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {searchPartners, type Partner, type PartnerResults, type Place} from '../../contract/network.js';
import {Latest} from '../../element/latest.js';
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
  /** How many came that could not be read. */
  readonly unreadable: number;
  /** How many of them have hours that are to be confirmed, where the server says it. */
  readonly unconfirmed: number | undefined;
  /** Who is open was asked for, and nobody is: the list is of those who are not. */
  readonly noneOpen: boolean;
}

/** Kilometres: the answer is about the first in which there is somebody. */
export const radii = [10, 20, 50, 100, 300] as const;
const PAGE = 10;

export interface PartnerFinderOptions {
  flow: MemberFlow;
  /** A new list came (not a further page). */
  found: (found: FoundPartners) => void;
}

/** Every filter off. */
export const everybody: Pick<PartnerQuery, 'services' | 'openNow'> = {services: [], openNow: false};

/** The list of partners around a place: the last question counts, what was found stays until the next answer. */
export class PartnerFinder implements ReactiveController {
  query: PartnerQuery = {...everybody, kind: '', sort: 'distance', place: undefined};
  found: FoundPartners | undefined;
  error: BackendError | undefined;
  /** A new list, or a further page, is on its way. */
  busy: 'search' | 'more' | undefined;
  readonly #latest = new Latest();
  /** Milliseconds between the server's clock and the page's. */
  #ahead = 0;

  constructor(private readonly options: PartnerFinderOptions) {
    options.flow.host.addController(this);
  }

  hostConnected(): void {
    // removed while it was on its way, and back
    if (this.busy) void this.search();
  }

  hostDisconnected(): void {
    this.#latest.drop();
  }

  /** Now, on the server's clock. */
  get now(): Date {
    return new Date(Date.now() + this.#ahead);
  }

  /** Asks anew with something changed; without a place there is nothing to ask yet. */
  change(part: Partial<PartnerQuery>): void {
    this.query = {...this.query, ...part};
    this.options.flow.host.requestUpdate();
    if (this.query.place) void this.search();
  }

  /** Forgets where, and what was found there. */
  clear(): void {
    this.#latest.drop();
    this.query = {...this.query, place: undefined};
    this.found = this.error = this.busy = undefined;
    this.options.flow.host.requestUpdate();
  }

  search(): Promise<void> {
    return this.#ask('search', 0);
  }

  /** The next ten. */
  more(): Promise<void> {
    return this.busy || !this.found
      ? Promise.resolve()
      : this.#ask('more', this.found.partners.length + this.found.unreadable);
  }

  async #ask(busy: 'search' | 'more', offset: number): Promise<void> {
    const {query} = this;
    if (!query.place) return;
    const {flow} = this.options;
    const {place, ...rest} = query;
    const {lat, lon} = place;
    const signal = this.#latest.askWithSignal();
    this.busy = busy;
    this.error = undefined;
    flow.host.requestUpdate();
    try {
      const ask = (openNow: boolean) => {
        const body = {...rest, openNow, services: [...rest.services], lat, lon, radii: [...radii], offset, limit: PAGE};
        return flow.call(searchPartners, {body}, {signal});
      };
      const goesOn = busy === 'more' && this.found?.noneOpen === true;
      const answer = await ask(query.openNow && !goesOn);
      // at night the list stays: it says who opens first
      const noneOpen = goesOn || (query.openNow && answer.radius === null);
      const listed = noneOpen && !goesOn ? await ask(false) : answer;
      if (!signal.aborted) this.#receive({query, noneOpen}, listed, busy);
    } catch (error) {
      if (!signal.aborted) this.error = asBackendError(error);
    }
    if (signal.aborted) return;
    this.busy = undefined;
    flow.host.requestUpdate();
  }

  #receive(asked: Pick<FoundPartners, 'query' | 'noneOpen'>, answer: PartnerResults, busy: 'search' | 'more'): void {
    const {at, partners, total, radius, open, unconfirmed} = answer;
    const server = Date.parse(at);
    this.#ahead = Number.isNaN(server) ? 0 : server - Date.now();
    const before = busy === 'more' ? (this.found?.partners ?? []) : [];
    // a list that moved between two pages may name somebody twice
    const fresh = partners.filter(({id}) => !before.some((other) => other.id === id));
    const unreadable = (partners.unreadable ?? 0) + (busy === 'more' ? (this.found?.unreadable ?? 0) : 0);
    this.found = {...asked, partners: [...before, ...fresh], total, radius, open, unconfirmed, unreadable};
    if (busy === 'search') this.options.found(this.found);
  }
}
