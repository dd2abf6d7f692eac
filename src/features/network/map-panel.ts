import type {CSSResultGroup, TemplateResult} from 'lit';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import type {Widget} from '../../element/widget.js';
import {mapSheet, openMap, type MapPlace, type MapPoints, type OpenMap} from '../../engines/map/map.js';
import {unpack} from '../../engines/nearest/packed.js';
import fr from './map.messages.fr.js';
import type {LoadedMap, MapSlotOptions, MapState} from './map-state.js';
import {mapStyles} from './map.styles.js';
import {mapView} from './map.view.js';

export const styles: CSSResultGroup = [mapStyles, mapSheet()];

export function createMap(host: Widget, options: MapSlotOptions): LoadedMap {
  return new MapPanel(host, options);
}

/** The open map: what it shows, and what is done with it. */
class MapPanel implements LoadedMap {
  #map: OpenMap | undefined;
  #container: HTMLElement | undefined;
  #shown: Partial<MapState> = {};
  /** Where the member moved it. */
  #area: {lat: number; lon: number} | undefined;
  #tilesFailed = false;
  #attribution: string | undefined;

  readonly #messages: Messages<typeof fr>;

  constructor(
    private readonly host: Widget,
    private readonly options: MapSlotOptions,
  ) {
    this.#messages = new Messages(host, 'networkLocator', fr, {en: () => import('./map.messages.en.js')});
  }

  view(): TemplateResult {
    return mapView({
      t: this.#messages.t.map,
      zoom: (by) => this.#map?.zoom(by),
      pan: (right, down) => this.#map?.pan(right, down),
      searchHere: this.#area && this.#searchHere,
      attribution: this.#attribution,
      tilesFailed: this.#tilesFailed,
    });
  }

  update(state: MapState): void {
    const container = this.host.renderRoot.querySelector<HTMLElement>('.map-canvas');
    if (!container) return;
    if (container !== this.#container || state.tiles !== this.#shown.tiles) this.#openIn(container, state);
    const {places, centre, kind, selected, lit} = this.#shown;
    if (state.places !== places || state.centre !== centre) this.#map!.show(placesOf(state), state.centre);
    if (state.places !== places && this.#area) this.#moved(undefined);
    if (state.kind !== kind) void this.#showEverybody(state.kind);
    if (state.selected !== selected || state.places !== places) this.#map!.select(state.selected);
    if (state.lit !== lit || state.places !== places) this.#map!.highlight(state.lit);
    if (state.attribution !== this.#attribution) {
      this.#attribution = state.attribution;
      this.host.requestUpdate();
    }
    this.#shown = state;
  }

  close(): void {
    this.#map?.destroy();
    this.#map = this.#container = undefined;
  }

  #openIn(container: HTMLElement, state: MapState): void {
    this.#map?.destroy();
    this.#container = container;
    this.#tilesFailed = false;
    const {tiles, places, centre} = state;
    const url = tiles && safeUrl(tiles.replace(/[{}]/g, '')) ? tiles : undefined;
    const {selected, lit} = this.options;
    const {label, pin, cluster, whole} = this.#messages.t.map;
    this.#map = openMap({
      container,
      places: placesOf(state),
      centre,
      words: {map: label, pin, cluster, list: whole},
      ...(url && {tiles: {url}}),
      onSelect: selected,
      onHover: lit,
      onMove: ({lat, lon}) => this.#moved({lat, lon}),
      onTiles: (shown) => this.#tilesShown(shown),
    });
    this.#shown = {places, centre, tiles};
  }

  async #showEverybody(kind: string): Promise<void> {
    const map = this.#map;
    map?.showAll(undefined);
    if (!kind) return;
    // without them, the pins of the list still stand
    const points = await this.options
      .points(kind)
      .then(pointsOf)
      .catch(() => undefined);
    if (map === this.#map && kind === this.#shown.kind) map?.showAll(points);
  }

  #moved(area: {lat: number; lon: number} | undefined): void {
    // only its button comes and goes: the list is not rendered anew for each pull
    const changed = (area === undefined) !== (this.#area === undefined);
    this.#area = area;
    if (changed) this.host.requestUpdate();
  }

  #tilesShown(shown: boolean): void {
    this.#tilesFailed = !shown;
    this.host.requestUpdate();
  }

  readonly #searchHere = (): void => {
    const area = this.#area;
    this.#area = undefined;
    // the button goes away: the person goes on at the map
    this.#map?.focus();
    if (area) this.options.area({...area, label: this.#messages.t.map.here});
  };
}

const placesOf = ({places}: MapState): MapPlace[] =>
  places.map(({id, lat, lon, name}) => ({id, lat, lon, label: name}));

/** Of the packed form, or of a list. */
function pointsOf(source: Uint8Array | readonly {lat: number; lon: number}[]): MapPoints {
  if (!(source instanceof Uint8Array)) return {lats: source.map(({lat}) => lat), lons: source.map(({lon}) => lon)};
  const {boxes, open} = unpack(source);
  const leaves = Array.from({length: boxes.length / 4}, (_, leaf) => open(leaf));
  return {lats: leaves.flatMap(({lats}) => [...lats]), lons: leaves.flatMap(({lons}) => [...lons])};
}
