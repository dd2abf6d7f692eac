import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {Lazy} from '../../element/lazy.js';
import type {Widget} from '../../element/widget.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import type {LoadedMap, MapModule, MapSlotOptions} from './map-state.js';

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
