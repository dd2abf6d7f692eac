import {html, nothing, type CSSResultGroup, type ReactiveController, type TemplateResult} from 'lit';
import type {Partner, Place} from '../../contract/network.js';
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

type Stage = 'closed' | 'loading' | 'failed' | 'open';

/** The place of the map: a button, until somebody wants it. Only then is any of it loaded. */
export class MapSlot implements ReactiveController {
  #state: Stage = 'closed';
  #map: LoadedMap | undefined;

  constructor(
    private readonly host: Widget,
    private readonly options: MapSlotOptions,
  ) {
    host.addController(this);
  }

  get shown(): boolean {
    return this.#state === 'open';
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Opens and closes it; nothing until then. */
  toggle(opened: () => void): TemplateResult {
    const t = this.options.words();
    const loading = this.#state === 'loading';
    return button({
      label: loading ? t.mapLoading : this.shown ? t.hideMap : t.showMap,
      small: true,
      busy: loading,
      onClick: () => (this.shown ? this.close() : void this.#open(opened)),
    });
  }

  view(): TemplateResult | typeof nothing {
    if (this.#state === 'failed')
      return alert({tone: 'warning', live: 'status', title: this.options.words().mapFailed});
    return this.shown ? html`<div class="map-place">${this.#map!.view()}</div>` : nothing;
  }

  /** After each rendering of the host. */
  update(state: MapState): void {
    if (this.shown) this.#map!.update(state);
  }

  close(): void {
    this.#map?.close();
    this.#map = undefined;
    this.#enter('closed');
  }

  async #open(opened: () => void): Promise<void> {
    this.#enter('loading');
    try {
      const {createMap, styles}: MapModule = await import('./map-panel.js');
      if (this.#state !== 'loading') return;
      this.host.adopt(styles);
      this.#map = createMap(this.host, this.options);
      this.#enter('open');
      opened();
    } catch {
      if (this.#state === 'loading') this.#enter('failed');
    }
  }

  #enter(state: Stage): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}
