import type {Network} from '../../contract/network.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import type {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {PartnerFinder, type FoundPartners, type PartnerQuery} from './partner-finder.js';
import type {ResultsMessages} from './results.messages.fr.js';
import type * as ResultsModule from './results.view.js';
import type {ResultsView} from './results.view.js';

type Results = typeof ResultsModule;

/** What the list depends on beside the answers. */
export interface PartnerListContext {
  readonly services: Network['services'];
  /** The page's own address of the way to a partner. */
  readonly directions: string | undefined;
  readonly mapShown: boolean;
}

/** The partners around a place: what was asked, who was found, which one is chosen; and the view, loaded on demand. */
export class PartnerList {
  /** Loads what shows a list; a test plays a slow or broken line here. */
  static results: () => Promise<Results> = () => import('./results.view.js');

  readonly finder: PartnerFinder;
  /** What shows a list, with its words: asked for once the search can begin. */
  readonly file: Lazy<Results>;
  /** Opened, or chosen on the map. */
  selected: string | undefined;
  /** Pointed at, in the list or on the map. */
  lit: string | undefined;
  #words: Messages<ResultsMessages> | undefined;
  /** What was added last, for who does not see it. */
  #added = '';

  constructor(private readonly flow: MemberFlow) {
    const {host} = flow;
    this.finder = new PartnerFinder({flow, found: (found) => this.#found(found)});
    this.file = new Lazy<Results>(
      host,
      () => PartnerList.results(),
      ({resultsMessages, resultsStyles}) => {
        this.#words = resultsMessages(host);
        host.adopt(resultsStyles);
      },
    );
  }

  /** Asks anew with something changed; who was chosen may not be found any more. */
  change(part: Partial<PartnerQuery>): void {
    this.selected = undefined;
    if (this.file.failed) void this.file.load();
    this.finder.change(part);
  }

  /** Forgets where, and what was found there. */
  clear(): void {
    this.selected = this.lit = undefined;
    this.finder.clear();
  }

  select(id: string): void {
    const {host} = this.flow;
    if (this.selected !== id) host.tell('mutuelle-partner-selected', {partnerId: id});
    this.selected = id;
    host.requestUpdate();
  }

  light(id: string | undefined): void {
    if (this.lit === id) return;
    this.lit = id;
    this.flow.host.requestUpdate();
  }

  /** Chooses one, and brings it into sight. */
  async reveal(id: string): Promise<void> {
    const {host} = this.flow;
    this.select(id);
    await host.updateComplete;
    host.renderRoot
      .querySelector<HTMLElement>(`.shop[data-id="${CSS.escape(id)}"]`)
      ?.scrollIntoView({block: 'nearest'});
  }

  /** The words and the view of what is found; undefined until their file is there. */
  view({services, directions, mapShown}: PartnerListContext): ResultsView | undefined {
    const {finder, flow, selected, lit} = this;
    const {host} = flow;
    const {query, now, busy} = finder;
    return this.file.want()?.resultsView({
      t: this.#words!.t,
      locale: host.language,
      now,
      services,
      selected,
      lit,
      mapOpen: mapShown,
      query,
      moreBusy: busy === 'more',
      said: this.#added,
      template: directions,
      change: (part) => this.change(part),
      toggle: (what) => this.#toggle(what),
      more: () => void this.#more(),
      select: ({id}) => this.select(id),
      light: (partner) => this.light(partner?.id),
      called: ({id}) => host.tell('mutuelle-partner-called', {partnerId: id}),
      directed: ({id}) => host.tell('mutuelle-directions-opened', {partnerId: id}),
    });
  }

  #found({query: {kind}, total, radius}: FoundPartners): void {
    this.#added = '';
    this.flow.host.tell('mutuelle-partners-searched', {kind, total, radius});
  }

  #toggle(what: 'openNow' | {service: string}): void {
    const {openNow, services} = this.finder.query;
    if (what === 'openNow') return this.change({openNow: !openNow});
    const others = services.filter((each) => each !== what.service);
    this.change({services: others.length < services.length ? others : [...services, what.service]});
  }

  /** Further ones are added; the focus goes to the first of them, since the button may be gone. */
  async #more(): Promise<void> {
    const count = () => this.finder.found?.partners.length ?? 0;
    const before = count();
    await this.finder.more();
    const added = count() - before;
    if (added <= 0) return;
    this.#added = this.#words!.t.moreAdded(added);
    await focusWhenShown(this.flow.host, `.shop:nth-child(${before + 1}) :is(a, summary, button)`);
  }
}
