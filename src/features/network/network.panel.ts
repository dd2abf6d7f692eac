import {html, nothing, type TemplateResult} from 'lit';
import {getNetwork, getPartnerPoints, type Network, type Partner, type Place} from '../../contract/network.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PanelOwner} from '../../shell/panel.js';
import {byKind, finderView} from './finder.view.js';
import {guaranteeView} from './guarantee.view.js';
import {MapSlot} from './map-slot.js';
import type {MapState} from './map-state.js';
import fr from './network-locator.messages.fr.js';
import {locatorStyles} from './network-locator.styles.js';
import {everybody} from './partner-finder.js';
import {PartnerList} from './partner-list.js';
import {PlaceFinder} from './place-finder.js';
import {placesView} from './places.view.js';

/** What the page wrote on the element. */
export interface NetworkWishes {
  /** Kinds that may be looked for, separated by spaces; without, those of the network. */
  readonly kinds?: string | undefined;
  /** Where to search at once. */
  readonly place?: string | undefined;
  readonly withMap?: boolean;
  /** Nothing is shown of who may be signed in. */
  readonly anonymous?: boolean;
  readonly tiles?: string | undefined;
  readonly attribution?: string | undefined;
  /** Address of the way to a partner. */
  readonly directions?: string | undefined;
  /** A list of the page's own. */
  readonly partners?: readonly Partner[] | undefined;
}

/** Beyond this many metres the device's position is said to be vague. */
const VAGUE = 2_000;
/** The same each time: the map looks whether the list is another one. */
const nobody: readonly Partner[] = [];

/** The care network around a place (MEM-40, MEM-41): who is looked for and where, the list, the map beside it. */
export class NetworkPanel extends Panel<Network> {
  static readonly page = 'network';
  static readonly styles = locatorStyles;
  override readonly read = getNetwork;
  readonly #messages: Messages<typeof fr>;
  readonly #list: PartnerList;
  readonly #places: PlaceFinder;
  readonly #map: MapSlot;
  #network: Network | undefined;
  /** The words of the page that were searched; once. */
  #searched: string | undefined;
  /** Of the device's position, in metres. */
  #accuracy: number | undefined;

  constructor(
    owner: PanelOwner<MemberFlow>,
    private readonly wishes: NetworkWishes = {},
  ) {
    super(owner);
    const {flow, host} = this;
    this.#messages = new Messages(host, 'networkLocator', fr, {en: () => import('./network-locator.messages.en.js')});
    this.#list = new PartnerList(flow);
    this.#places = new PlaceFinder({
      flow,
      chosen: (place, accuracy) => this.#searchAround(place, accuracy),
      here: () => this.#messages.t.here,
    });
    this.#map = new MapSlot(host, {
      words: () => this.#messages.t,
      state: () => this.#mapState,
      opened: () => host.tell('mutuelle-map-opened'),
      selected: (id) => void this.#list.reveal(id),
      lit: (id) => this.#list.light(id),
      area: (place) => this.#places.choose(place),
      points: (kind) => this.#everybody(kind),
    });
  }

  override get title(): string {
    return byKind(this.#messages.t.titles, this.#list.finder.query.kind);
  }

  override get lead(): string | undefined {
    return this.#network?.name ? this.#messages.t.lead(this.#network.name) : undefined;
  }

  override load(answer: Network): void {
    // a server may know by a cookie what it was not told
    const {home: _, guarantees: _theirs, ...ofNobody} = answer;
    const network = this.wishes.anonymous ? ofNobody : answer;
    this.#network = network;
    const {kind} = this.#list.finder.query;
    if (!this.#kinds.some((each) => each.kind === kind)) this.kindsChanged();
    this.host.tell('mutuelle-network-loaded');
    this.#begin(network);
  }

  override clear(): void {
    this.#network = this.#accuracy = this.#searched = undefined;
    this.#list.clear();
    this.#places.clear();
  }

  /** Other kinds may be looked for: the first of them. */
  kindsChanged(): void {
    if (this.#network) this.#list.finder.change({kind: this.#kinds[0]?.kind ?? '', ...everybody});
  }

  /** The page wants another place. */
  placeChanged(): void {
    if (this.#network) this.#begin(this.#network);
  }

  override view(): TemplateResult {
    const {t} = this.#messages;
    const {home, guarantees} = this.#network!;
    const list = this.#list;
    const {query} = list.finder;
    const {withMap, directions} = this.wishes;
    const map = withMap ? this.#map : undefined;
    const results = list.view({
      network: this.#network!,
      directions,
      mapShown: map?.shown ?? false,
      choose: (place) => this.#places.choose(place),
    });
    const accuracy = this.#accuracy ?? 0;
    const guarantee = guarantees?.find(({kind}) => kind === query.kind);
    return html`${finderView({
      t,
      kinds: this.#kinds,
      query,
      places: this.#places,
      home: home !== undefined,
      unsure: accuracy > VAGUE ? results?.distance(accuracy) : undefined,
      choose: (kind) => list.change({kind}),
      nearHome: () => this.#places.choose(home!),
    })}
    ${guarantee ? guaranteeView(guarantee, t, this.host.language) : nothing}
    ${query.place && results ? results.pills() : nothing}
    ${placesView({t, words: this.host.failureWords, list, results, map})}`;
  }

  override get help(): Network['help'] {
    return this.#network?.help;
  }

  get #kinds(): Network['kinds'] {
    const kinds = this.#network?.kinds ?? [];
    const wanted = this.wishes.kinds?.split(/[\s,]+/).filter(Boolean);
    return wanted?.length ? wanted.map((kind) => kinds.find((each) => each.kind === kind) ?? {kind}) : kinds;
  }

  /** Where the page says; else where the member lives. What somebody chose stays. */
  #begin({home}: Network): void {
    const {finder} = this.#list;
    const words = this.wishes.place?.trim();
    if (words && words !== this.#searched) {
      this.#searched = words;
      this.#places.type(words);
      void this.#places.submit();
    } else if (finder.query.place) void finder.search();
    else if (!words && home) this.#places.choose(home);
  }

  #searchAround(place: Place, accuracy: number | undefined): void {
    this.#accuracy = accuracy;
    this.#list.change({place});
  }

  get #mapState(): MapState {
    const {finder, selected, lit} = this.#list;
    const {found, query} = finder;
    const {tiles, attribution} = this.wishes;
    const places = found?.partners ?? nobody;
    return {tiles, attribution, places, centre: query.place, kind: query.kind, selected, lit};
  }

  /** Where everybody of a kind is, for the map. */
  async #everybody(kind: string): Promise<Uint8Array | readonly Partner[]> {
    const {partners} = this.wishes;
    if (partners) return partners.filter((partner) => partner.kind === kind);
    return (await this.flow.call(getPartnerPoints, {params: {kind}})).bytes;
  }
}
