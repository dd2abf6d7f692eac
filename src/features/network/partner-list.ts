import {Lazy} from '../../element/lazy.js';
import type {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {PartnerFinder, type FoundPartners, type PartnerQuery} from './partner-finder.js';
import type {ResultsMessages} from './results.messages.fr.js';
import type * as ResultsModule from './results.view.js';
import type {ResultsOptions, ResultsView, ShownList} from './results.view.js';

type Results = typeof ResultsModule;

/** The partners around a place: what was asked, who was found, which one is chosen; and the view, loaded on demand. */
export class PartnerList implements ShownList {
  /** Loads what shows a list; a test plays a slow or broken line here. */
  static results: () => Promise<Results> = () => import('./results.view.js');

  readonly host: Widget;
  readonly finder: PartnerFinder;
  /** What shows a list, with its words: asked for once the search can begin. */
  readonly file: Lazy<Results>;
  /** Opened, or chosen on the map. */
  selected: string | undefined;
  /** Pointed at, in the list or on the map. */
  lit: string | undefined;
  added = 0;
  #words: Messages<ResultsMessages> | undefined;

  constructor(flow: MemberFlow) {
    const {host} = flow;
    this.host = host;
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
    if (this.selected !== id) this.host.tell('mutuelle-partner-selected', {partnerId: id});
    this.selected = id;
    this.host.requestUpdate();
  }

  light(id: string | undefined): void {
    if (this.lit === id) return;
    this.lit = id;
    this.host.requestUpdate();
  }

  /** Chooses one, and brings it into sight. */
  async reveal(id: string): Promise<void> {
    this.select(id);
    await this.host.updateComplete;
    this.host.renderRoot
      .querySelector<HTMLElement>(`.shop[data-id="${CSS.escape(id)}"]`)
      ?.scrollIntoView({block: 'nearest'});
  }

  /** The words and the view of what is found; undefined until their file is there. */
  view(context: Pick<ResultsOptions, 'network' | 'directions' | 'mapShown' | 'choose'>): ResultsView | undefined {
    return this.file.want()?.resultsView({...context, list: this, t: this.#words!.t});
  }

  #found({query: {kind}, total, radius}: FoundPartners): void {
    this.added = 0;
    this.host.tell('mutuelle-partners-searched', {kind, total, radius});
  }
}
