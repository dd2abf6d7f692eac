/**
 * The map of the care network: Leaflet, with pictures of streets where the host gives them, and else an outline of
 * France. Loaded on demand. It asks the network for nothing but those pictures, and knows no sentence.
 */
import {DivIcon, DomEvent, DomUtil, Map as LeafletMap, Marker, Polygon, SVG} from 'leaflet';
import {distanceBetween, type Coordinates} from '../../domain/geo.js';
import type {Area, Points} from './clusters.js';
import {listenToGestures} from './gestures.js';
import {adoptMapStyles, mapSheet} from './map.styles.js';
import {Marks, type MapPlace, type MarkWords} from './marks.js';
import {franceOutline} from './outline.js';
import {drawRings} from './rings.js';
import {tileLayer, type Tiles} from './tiles.js';

export {mapSheet};
export type {MapPlace, Points as MapPoints};

export interface MapWords extends MarkWords {
  /** The name of the map itself. */
  readonly map: string;
}

export interface MapArea extends Coordinates {
  /** From the middle to the nearest edge. */
  readonly metres: number;
}

export interface MapOptions {
  /** Empty, with a size and a position, inside the widget's root. */
  container: HTMLElement;
  /** Those of the list, in its order: numbered pins. */
  places: readonly MapPlace[];
  /** Everybody of the kind, where known: groups, and dots where they are few. */
  points?: Points | undefined;
  /** Where the search was made around. */
  centre?: Coordinates | undefined;
  /** None by default: no map leads anywhere by itself. */
  tiles?: Tiles | undefined;
  words: MapWords;
  /** A pin was pressed. */
  onSelect(id: string): void;
  /** The pointer or the focus is on a pin; undefined: on none any more. */
  onHover(id: string | undefined): void;
  /** The user has moved or zoomed; not told for what the widget asked for. */
  onMove(area: MapArea): void;
  /** Whether pictures of streets arrive; told when that changes. */
  onTiles?(shown: boolean): void;
}

export interface OpenMap {
  /** Another list. The map moves only if it has to, to show all of it. */
  show(places: readonly MapPlace[], centre?: Coordinates): void;
  /** Everybody of the kind, once it is known. */
  showAll(points: Points | undefined): void;
  /** The one that is chosen in the list: marked, and brought into sight. */
  select(id?: string): void;
  /** The one that the pointer or the focus is on in the list: marked. */
  highlight(id?: string): void;
  /** By whole steps; each doubles. */
  zoom(by: number): void;
  /** In parts of what is seen: `pan(0, -0.5)` goes up by half of it. */
  pan(dx: number, dy: number): void;
  /** To the map itself, where arrows move it. */
  focus(): void;
  destroy(): void;
}

/** Without streets, coming closer only parts pins that are neighbours; circles say how far they are. */
const MAX_ZOOM = 16;
/** For a list: a quarter around, with or without its streets. */
const CLOSE_ENOUGH = 15;
const MAINLAND: Area = {south: 41.3, west: -5.2, north: 51.1, east: 9.6};

let open = 0;

/** @throws where the page has no `adoptedStyleSheets` or refuses the engine otherwise */
export function openMap(options: MapOptions): OpenMap {
  return new LeafletOpenMap(options);
}

class LeafletOpenMap implements OpenMap {
  readonly #view = document.createElement('div');
  readonly #map: LeafletMap;
  readonly #marks: Marks;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  readonly #undo: (() => void)[] = [];
  readonly #maxZoom: number;
  #places: readonly MapPlace[] = [];
  #centre: Coordinates | undefined;
  #centreMark: Marker | undefined;
  #ground: object | undefined;
  /** Takes away the circles around the place that was searched. */
  #rings: (() => void) | undefined;
  /** What moves is not the user. */
  #quiet = false;
  /** Something to show as soon as there is room for it. */
  #waiting = false;

  constructor(private readonly options: MapOptions) {
    const {container, tiles, words, points} = options;
    this.#maxZoom = tiles ? (tiles.maxZoom ?? 18) : MAX_ZOOM;
    this.#undo.push(adoptMapStyles(container.getRootNode() as Document | ShadowRoot));
    this.#view.className = 'map-view';
    this.#view.tabIndex = 0;
    this.#view.setAttribute('role', 'group');
    this.#view.setAttribute('aria-label', words.map);
    container.append(this.#view);
    this.#map = new LeafletMap(this.#view, {
      // these write markup as text, which Trusted Types refuse; the widget has its own
      zoomControl: false,
      attributionControl: false,
      // the page's own keys, sizes and gestures: gestures.ts
      keyboard: false,
      trackResize: false,
      boxZoom: false,
      tapHold: false,
      scrollWheelZoom: false,
      inertia: false,
      zoomAnimation: !this.#still,
      fadeAnimation: !this.#still,
      markerZoomAnimation: !this.#still,
      // pictures of streets are sharp at whole steps only; an outline fits as well as it can
      minZoom: 3,
      maxZoom: this.#maxZoom,
      zoomSnap: tiles ? 1 : 0.25,
    });
    open++;
    this.#quietly(() => this.#map.setView([46.6, 2.4], 5, {animate: false}));
    this.#drawGround();
    this.#marks = new Marks(this.#map, this.#view, words, {
      select: options.onSelect,
      hover: options.onHover,
      open: (area) => this.#open(area),
      reached: (place) => this.#bringIntoSight(place),
    });
    this.#marks.points = points;
    this.#map.on('moveend', () => this.#moved());
    this.#undo.push(
      listenToGestures(this.#view, this.#map, {
        zoom: (by) => this.zoom(by),
        pan: (dx, dy) => this.pan(dx, dy),
        step: (from, dx, dy) => this.#marks.step(from, dx, dy),
      }),
      this.#followSize(),
    );
    this.show(options.places, options.centre);
  }

  show(places: readonly MapPlace[], centre?: Coordinates): void {
    this.#places = places;
    this.#centre = centre;
    this.#marks.places = places;
    this.#markCentre(centre);
    const bounds = this.#map.getBounds();
    const inSight =
      places.length > 0 &&
      places.every(({lat, lon}) => bounds.contains([lat, lon])) &&
      this.#map.getZoom() >= this.#zoomFor(areaOf(places)) - 2;
    if (inSight) this.#marks.draw();
    else this.#fit();
  }

  showAll(points: Points | undefined): void {
    this.#marks.points = points;
    this.#marks.draw();
  }

  select(id?: string): void {
    this.#marks.select(id);
    const place = this.#places.find((each) => each.id === id);
    if (place && this.#marks.asOne)
      this.#quietly(() => this.#map.setView([place.lat, place.lon], this.#closeEnough, {animate: false}));
    else if (place) this.#bringIntoSight(place);
  }

  highlight(id?: string): void {
    this.#marks.light(id);
  }

  zoom(by: number): void {
    this.#map.setZoom(this.#map.getZoom() + by, {animate: !this.#still});
  }

  pan(dx: number, dy: number): void {
    this.#map.panBy([dx * this.#view.clientWidth, dy * this.#view.clientHeight], {animate: !this.#still});
  }

  focus(): void {
    this.#view.focus({preventScroll: true});
  }

  destroy(): void {
    this.#map.off('moveend');
    for (const undo of this.#undo.splice(0)) undo();
    this.#map.remove();
    this.#view.remove();
    DomUtil.restoreOutline();
    if (--open === 0) DomEvent.PointerEvents.disablePointerDetection();
  }

  get #closeEnough(): number {
    return Math.min(this.#maxZoom, CLOSE_ENOUGH);
  }

  #drawGround(): void {
    this.#map.createPane('outlinePane');
    const renderer = (this.#ground = new SVG({padding: 1, pane: 'outlinePane'}));
    new Polygon(franceOutline().map((ring) => [ring]) as never, {
      renderer,
      className: 'land',
      interactive: false,
      smoothFactor: 0.5,
      pane: 'outlinePane',
    }).addTo(this.#map);
    if (this.options.tiles) tileLayer(this.options.tiles, (shown) => this.options.onTiles?.(shown)).addTo(this.#map);
  }

  #markCentre(centre: Coordinates | undefined): void {
    this.#centreMark?.remove();
    this.#centreMark = undefined;
    this.#rings?.();
    this.#rings = undefined;
    if (!centre) return;
    if (!this.options.tiles) this.#rings = drawRings(this.#map, centre, this.#ground);
    const dot = document.createElement('span');
    dot.className = 'middle';
    this.#centreMark = new Marker([centre.lat, centre.lon], {
      icon: new DivIcon({html: dot, className: '', iconSize: null}),
      interactive: false,
      keyboard: false,
    }).addTo(this.#map);
  }

  /**
   * All of the list with the place it was asked around; without both, where that place is; without anything, France.
   */
  #fit(): void {
    if (!this.#view.clientWidth || !this.#view.clientHeight) return void (this.#waiting = true);
    this.#waiting = false;
    const centre = this.#centre;
    this.#quietly(() => {
      if (this.#places.length)
        this.#map.fitBounds(corners(areaOf(centre ? [...this.#places, centre] : this.#places)), {
          padding: this.#padding,
          maxZoom: this.#closeEnough,
          animate: false,
        });
      else if (centre) this.#map.setView([centre.lat, centre.lon], 10, {animate: false});
      else this.#map.fitBounds(corners(MAINLAND), {padding: [8, 8], animate: false});
    });
    this.#marks.draw();
  }

  /** Room for pins, which stand above their place; less on a small map. */
  get #padding(): [number, number] {
    return [Math.min(32, this.#view.clientWidth / 8), Math.min(48, this.#view.clientHeight / 6)];
  }

  #zoomFor(area: Area): number {
    const [x, y] = this.#padding;
    return Math.min(this.#closeEnough, this.#map.getBoundsZoom(corners(area), false, [2 * x, 2 * y]));
  }

  /** A group was pressed: always closer, at most as close as it goes. */
  #open(area: Area): void {
    const zoom = Math.min(this.#maxZoom, Math.max(this.#zoomFor(area), this.#map.getZoom() + 1));
    this.#map.setView([(area.south + area.north) / 2, (area.west + area.east) / 2], zoom, {animate: !this.#still});
  }

  #bringIntoSight({lat, lon}: Coordinates): void {
    if (!this.#map.getBounds().pad(-0.05).contains([lat, lon]))
      this.#quietly(() => this.#map.panTo([lat, lon], {animate: false}));
  }

  #quietly(move: () => void): void {
    const before = this.#quiet;
    this.#quiet = true;
    move();
    this.#quiet = before;
  }

  #moved(): void {
    this.#marks.draw();
    if (this.#quiet) return;
    const {lat, lng: lon} = this.#map.getCenter();
    const bounds = this.#map.getBounds();
    this.options.onMove({
      lat,
      lon,
      metres: Math.min(
        distanceBetween({lat, lon}, {lat: bounds.getNorth(), lon}),
        distanceBetween({lat, lon}, {lat, lon: bounds.getEast()}),
      ),
    });
  }

  #followSize(): () => void {
    const sizes = new ResizeObserver(() => {
      this.#quietly(() => this.#map.invalidateSize({animate: false, pan: true}));
      if (this.#waiting) this.#fit();
    });
    sizes.observe(this.#view);
    return () => sizes.disconnect();
  }
}

const corners = ({south, west, north, east}: Area) =>
  [
    [south, west],
    [north, east],
  ] as const;

function areaOf(places: readonly Coordinates[]): Area {
  const lats = places.map(({lat}) => lat),
    lons = places.map(({lon}) => lon);
  return {south: Math.min(...lats), west: Math.min(...lons), north: Math.max(...lats), east: Math.max(...lons)};
}
