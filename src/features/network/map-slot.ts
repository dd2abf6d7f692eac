import {html, nothing, type CSSResultGroup, type ReactiveController, type TemplateResult} from 'lit';
import type {Partner, Place} from '../../contract/network.js';
import {Lazy} from '../../element/lazy.js';
import type {Widget} from '../../element/widget.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import type {NetworkLocatorMessages} from './network-locator.messages.fr.js';

/** What the map shows now. */
export interface MapState {
  readonly places: readonly Partner[];
  readonly centre: Place | undefined;
  readonly kind: string;
  readonly selected: string | undefined;
  readonly lit: string | undefined;
  readonly tiles: string | undefined;
  readonly attribution: string | undefined;
}

export interface MapSlotOptions {
  words: () => NetworkLocatorMessages;
  /** What the open map shows, asked after each rendering of the host. */
  state: () => MapState;
  opened: () => void;
  /** A pin was pressed. */
  selected: (id: string) => void;
  lit: (id: string | undefined) => void;
  /** « Chercher dans cette zone ». */
  area: (middle: Place) => void;
  /** Everybody of a kind: packed by the server, or the page's own list. */
  points: (kind: string) => Promise<Uint8Array | readonly Partner[]>;
}

/** The loaded map, from `map-panel.ts`. */
export interface LoadedMap {
  view(): TemplateResult;
  update(state: MapState): void;
  close(): void;
}

export interface MapModule {
  styles: CSSResultGroup;
  createMap: (host: Widget, options: MapSlotOptions) => LoadedMap;
}

/** The button of the map, and the map once it is open. Nothing of it is loaded before the first press. */
export class MapSlot implements ReactiveController {
  readonly #file: Lazy<MapModule>;
  /** Somebody pressed the button, and the map was not closed since. */
  #wanted = false;
  #map: LoadedMap | undefined;

  constructor(
    private readonly host: Widget,
    private readonly options: MapSlotOptions,
  ) {
    this.#file = new Lazy<MapModule>(
      host,
      () => import('./map-panel.js'),
      ({styles}) => host.adopt(styles),
    );
    host.addController(this);
  }

  /** The map is open. */
  get shown(): boolean {
    return this.#map !== undefined;
  }

  hostUpdated(): void {
    this.#map?.update(this.options.state());
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Opens and closes it. */
  toggle(): TemplateResult {
    const t = this.options.words();
    const loading = this.#wanted && this.#file.loading;
    return button({
      label: loading ? t.mapLoading : this.shown ? t.hideMap : t.showMap,
      small: true,
      busy: loading,
      onClick: () => (this.shown ? this.close() : void this.#open()),
    });
  }

  view(): TemplateResult | typeof nothing {
    if (this.#map) return html`<div class="map-place">${this.#map.view()}</div>`;
    const missing = this.#wanted && this.#file.failed && !this.#file.loading;
    return missing ? alert({tone: 'warning', live: 'status', title: this.options.words().mapFailed}) : nothing;
  }

  close(): void {
    this.#wanted = false;
    this.#map?.close();
    this.#map = undefined;
    this.host.requestUpdate();
  }

  async #open(): Promise<void> {
    this.#wanted = true;
    const module = await this.#file.load();
    // it may have been closed since: the element left the page
    if (!module || !this.#wanted || this.#map) return;
    this.#map = module.createMap(this.host, this.options);
    this.host.requestUpdate();
    this.options.opened();
  }
}
