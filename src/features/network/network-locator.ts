import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Backend} from '../../backend/backend.js';
import {
  getNetwork,
  getPartnerPoints,
  type Network,
  type NetworkGuarantee,
  type Partner,
  type Place,
} from '../../contract/network.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {everybody, PartnerFinder, type FoundPartners, type PartnerQuery} from './partner-finder.js';
import {PlaceFinder} from './place-finder.js';
import {MemberElement} from '../../shell/member-element.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {sayFailure} from '../../ui/blocks/failure.js';
import {icon} from '../../ui/blocks/icon.js';
import {choiceStyles} from '../../ui/blocks/choice.styles.js';
import {fieldStyles} from '../../ui/blocks/field.styles.js';
import {selectStyles} from '../../ui/blocks/select.styles.js';
import {tickStyles} from '../../ui/blocks/tick.styles.js';
import {finderView, known} from './finder.view.js';
import {MapSlot} from './map-slot.js';
import fr from './network-locator.messages.fr.js';
import {locatorStyles} from './network-locator.styles.js';
import type {ownBackend} from './own-partners.js';
import type {ResultsMessages} from './results.messages.fr.js';
import type * as ResultsModule from './results.view.js';
import type {ResultsView} from './results.view.js';

type Results = typeof ResultsModule;

/** Beyond this many metres the device's position is said to be vague. */
const VAGUE = 2_000;

/**
 * @summary The care network around a place, with hours, prices and a map on demand; for a partner's site too.
 *
 * It asks for no account and remembers nothing. Somebody who is signed in also finds « près de chez moi » and what
 * their contract gives. A site that has its own list gives it as `.partners`.
 *
 * @attr kinds - Kinds of partners that may be looked for, separated by spaces, the first one to begin with
 *   (`optician audiologist dentist`); by default those of the network.
 * @attr place - Where to search at once: an address, a town, a postal code.
 * @attr with-map - A map may be opened beside the list.
 * @attr tiles - Address of map tiles with `{z}`, `{x}` and `{y}`, asked by the browser once the map is open; by default
 *   an outline of France, and no request.
 * @attr attribution - Whom the tiles come from, in words: most providers ask for it.
 * @attr directions - Address of the way to a partner with `{lat}`, `{lon}` and `{label}`; by default OpenStreetMap,
 *   `none` for no link.
 * @property {Partner[]} partners - A list of the page's own, instead of the network of the backend. In this case no
 *   backend is needed.
 * @event mutuelle-session-expired - Never told here: without a session, the search goes on.
 * @csspart choice - One answer among several, a filter among them.
 * @csspart card - A partner.
 * @csspart map - The map.
 */
export class NetworkLocator extends MemberElement {
  static override styles = [
    MemberElement.styles,
    fieldStyles,
    selectStyles,
    tickStyles,
    choiceStyles,
    cardStyles,
    locatorStyles,
  ];
  protected static override readonly anyone = true;
  /** Loads what shows a list; a test plays a slow or broken line here. */
  static results: () => Promise<Results> = () => import('./results.view.js');

  @property() kinds?: string;
  @property() place?: string;
  @property({type: Boolean, attribute: 'with-map'}) withMap = false;
  @property() tiles?: string;
  @property() attribution?: string;
  @property() directions?: string;
  @property({attribute: false}) partners?: readonly Partner[];

  readonly #messages = new Messages(this, 'networkLocator', fr, {en: () => import('./network-locator.messages.en.js')});
  readonly #finder = new PartnerFinder({
    flow: this.flow,
    query: {...everybody, kind: '', sort: 'distance', place: undefined},
    found: (found) => this.#found(found),
  });
  readonly #places = new PlaceFinder({
    flow: this.flow,
    chosen: (place, accuracy) => this.#around(place, accuracy),
    here: () => this.#messages.t.here,
  });
  readonly #map = new MapSlot(this, {
    words: () => this.#messages.t,
    selected: (id) => this.#chosenOnMap(id),
    lit: (id) => this.#light(id),
    area: (place) => this.#areaOfMap(place),
    points: (kind) => this.#everybody(kind),
  });
  /** What shows a list, with its words: asked for once the search can begin. */
  readonly #results = new Lazy<Results>(
    this,
    () => NetworkLocator.results(),
    (results) => this.#prepare(results),
  );
  #resultsWords: Messages<ResultsMessages> | undefined;
  #network: Network | undefined;
  /** What turns a list of the page's own into a backend: loaded when there is one. */
  #makeOwn: typeof ownBackend | undefined;
  #own: {partners: readonly Partner[]; around: Backend | undefined; backend: Backend} | undefined;
  /** Where it searched by itself: `place`, once. */
  #asked: string | undefined;
  #accuracy: number | undefined;
  #selected: string | undefined;
  #lit: string | undefined;
  #said = '';

  /** The backend in use: the page's own list stands before it. */
  override get activeBackend(): Backend | undefined {
    const around = super.activeBackend;
    const {partners} = this;
    if (!partners) return around;
    if (!this.#makeOwn) return undefined;
    if (this.#own?.partners !== partners || this.#own.around !== around)
      this.#own = {partners, around, backend: this.#makeOwn(partners, around)};
    return this.#own.backend;
  }

  protected override get heading(): string {
    return known(this.#messages.t.titles, this.#finder.query.kind);
  }

  protected override async load(): Promise<void> {
    const network = await this.flow.call(getNetwork, {});
    this.#network = network;
    const kinds = this.#kinds(network);
    const {query} = this.#finder;
    if (!kinds.some(({kind}) => kind === query.kind)) this.#finder.change({kind: kinds[0]?.kind ?? '', ...everybody});
    this.tell('mutuelle-network-loaded');
    this.#begin(network);
  }

  protected override clear(): void {
    this.#network = undefined;
    this.#selected = this.#lit = this.#accuracy = this.#asked = undefined;
    this.#finder.clear();
    this.#places.clear();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (this.partners && !this.#makeOwn) void this.#loadOwn();
    // the page's own list is a backend like another
    super.willUpdate(changed.has('partners') ? new Map([...changed, ['backend', this.backend]]) : changed);
    if (changed.has('place') && this.#network) this.#begin(this.#network);
    if (changed.has('kinds') && this.#network && this.hasUpdated)
      this.#finder.change({kind: this.#kinds(this.#network)[0]?.kind ?? '', ...everybody});
  }

  protected override updated(): void {
    const {found, query} = this.#finder;
    this.#map.update({
      tiles: this.tiles,
      attribution: this.attribution,
      places: found?.partners ?? [],
      centre: query.place,
      kind: query.kind,
      selected: this.#selected,
      lit: this.#lit,
    });
  }

  protected override view(): TemplateResult {
    const {t} = this.#messages;
    const network = this.#network!;
    const {query} = this.#finder;
    const results = this.#resultsView(network);
    const accuracy = this.#accuracy ?? 0;
    const unsure = accuracy > VAGUE ? results?.distance(accuracy) : undefined;
    return html`<div class="frame stack loose" part="frame">
      <div class="stack tight">
        <h2 class="title" part="title" tabindex="-1">${this.heading}</h2>
        ${network.name ? html`<p class="lead muted" part="lead">${t.lead(network.name)}</p>` : nothing}
      </div>
      ${this.staleView()}
      ${finderView({
        t,
        kinds: this.#kinds(network),
        query,
        places: this.#places,
        home: network.home !== undefined,
        unsure,
        choose: (kind) => this.#change({kind}),
        nearHome: () => this.#places.choose(network.home!),
      })}
      ${this.#guaranteeView(network.guarantees?.find(({kind}) => kind === query.kind))}
      ${query.place && results ? results.pills() : nothing} ${this.#placesView(results)}
    </div>`;
  }

  async #loadOwn(): Promise<void> {
    this.#makeOwn = (await import('./own-partners.js')).ownBackend;
    this.requestUpdate('partners');
  }

  #kinds({kinds}: Network): Network['kinds'] {
    const wanted = this.kinds?.split(/[\s,]+/).filter(Boolean);
    return wanted?.length ? wanted.map((kind) => kinds.find((each) => each.kind === kind) ?? {kind}) : kinds;
  }

  /** Where the page says; else where the member lives. What somebody chose stays. */
  #begin({home}: Network): void {
    const words = this.place?.trim();
    if (words && words !== this.#asked) {
      this.#asked = words;
      this.#places.type(words);
      void this.#places.submit();
    } else if (!this.#finder.query.place && !words && home) this.#places.choose(home);
    else if (this.#finder.query.place) void this.#finder.search();
  }

  #around(place: Place, accuracy?: number): void {
    this.#accuracy = accuracy;
    this.#selected = undefined;
    if (this.#results.failed) void this.#results.load();
    this.#finder.change({place});
  }

  #change(part: Partial<PartnerQuery>): void {
    this.#selected = undefined;
    this.#finder.change(part);
  }

  #toggle(what: 'openNow' | {service: string}): void {
    const {openNow, services} = this.#finder.query;
    if (what === 'openNow') return this.#change({openNow: !openNow});
    const {service} = what;
    this.#change({
      services: services.includes(service) ? services.filter((each) => each !== service) : [...services, service],
    });
  }

  #found({query: {kind}, total, radius}: FoundPartners): void {
    this.#said = '';
    this.tell('mutuelle-partners-searched', {kind, total, radius});
  }

  #placesView(results: ResultsView | undefined): TemplateResult {
    const {t} = this.#messages;
    const {found, error, busy, query} = this.#finder;
    // the list waits for the file that shows it, and says so as for a search that lasts
    const waits = busy === 'search' || (query.place !== undefined && !results && !this.#results.failed);
    const silent = error ?? this.#results.failed;
    const status = !query.place ? t.start : found && results ? results.status(found) : silent ? nothing : t.searching;
    const failed = (text: string, again: () => unknown) =>
      alert({
        tone: 'danger',
        live: 'alert',
        title: t.searchFailed,
        text,
        actions: button({label: this.common.retry, icon: 'refresh', onClick: () => void again()}),
      });
    const missing = query.place && this.#results.failed;
    const trouble = error
      ? failed(sayFailure(this.speaker, error).text, () => this.#finder.search())
      : missing
        ? failed(this.speaker.common.failures.network.text, () => this.#results.load())
        : nothing;
    const row = html`${this.withMap ? this.#map.toggle(() => this.tell('mutuelle-map-opened')) : nothing}
    ${found && found.partners.length > 1 && results ? results.sort() : nothing}`;
    return html`<div class="places ${this.#map.shown ? 'map-open' : ''}" aria-busy=${waits ? 'true' : nothing}>
      <div class="places-head">
        <p role="status" class=${query.place ? '' : 'muted'}>${status}</p>
        <div class="row">${row}</div>
      </div>
      ${this.withMap ? this.#map.view() : nothing}
      <div class="places-list">${trouble}${found && results ? results.list(found) : nothing}</div>
    </div>`;
  }

  /** The words and the view of what is found; undefined until their file is there. */
  #resultsView({services}: Network): ResultsView | undefined {
    const module = this.#results.want();
    return module?.resultsView({
      t: this.#resultsWords!.t,
      locale: this.language,
      now: this.#finder.now,
      services,
      selected: this.#selected,
      lit: this.#lit,
      mapOpen: this.#map.shown,
      query: this.#finder.query,
      moreBusy: this.#finder.busy === 'more',
      said: this.#said,
      template: this.directions,
      change: (part) => this.#change(part),
      toggle: (what) => this.#toggle(what),
      more: () => void this.#more(),
      select: ({id}) => this.#select(id),
      light: (partner) => this.#light(partner?.id),
      called: ({id}) => this.tell('mutuelle-partner-called', {partnerId: id}),
      directed: ({id}) => this.tell('mutuelle-directions-opened', {partnerId: id}),
    });
  }

  #prepare({resultsMessages, resultsStyles}: Results): void {
    this.#resultsWords = resultsMessages(this);
    this.adopt(resultsStyles);
  }

  #guaranteeView(guarantee: NetworkGuarantee | undefined): TemplateResult | typeof nothing {
    if (!guarantee) return nothing;
    const {t} = this.#messages;
    return html`<details class="fold guarantee">
      <summary>${icon('shield', true)}<span>${t.guarantee(guarantee.title)}</span>${icon('chevron', true)}</summary>
      <dl>
        ${guarantee.lines.map(
          ({label, value}) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${
        guarantee.asOf
          ? html`<p class="small muted">${t.guaranteeAsOf} ${dayInWords(guarantee.asOf, this.language)}.</p>`
          : nothing
      }
    </details>`;
  }

  /** Further ones are added; the focus goes to the first of them, since the button may be gone. */
  async #more(): Promise<void> {
    const before = this.#finder.found?.partners.length ?? 0;
    await this.#finder.more();
    const added = (this.#finder.found?.partners.length ?? 0) - before;
    if (added <= 0) return;
    this.#said = this.#resultsWords!.t.moreAdded(added);
    this.requestUpdate();
    await this.updateComplete;
    const firstAdded = this.renderRoot.querySelectorAll('.shop')[before];
    firstAdded?.querySelector<HTMLElement>('a, summary, button')?.focus();
  }

  #select(id: string): void {
    if (this.#selected !== id) this.tell('mutuelle-partner-selected', {partnerId: id});
    this.#selected = id;
    this.requestUpdate();
  }

  #light(id: string | undefined): void {
    if (this.#lit === id) return;
    this.#lit = id;
    this.requestUpdate();
  }

  async #chosenOnMap(id: string): Promise<void> {
    this.#select(id);
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(`.shop[data-id="${CSS.escape(id)}"]`)
      ?.scrollIntoView({block: 'nearest'});
  }

  /** The member moved the map and asks for what is there. */
  #areaOfMap(place: Place): void {
    this.#places.choose(place);
  }

  /** Where everybody of a kind is, for the map. */
  async #everybody(kind: string): Promise<Uint8Array | readonly Partner[]> {
    if (this.partners) return this.partners.filter((partner) => partner.kind === kind);
    return (await this.flow.call(getPartnerPoints, {params: {kind}})).bytes;
  }
}
