/**
 * What stands on the map: a numbered pin for each place of the list, groups of the others, and dots where they are few.
 * Pins and groups are buttons; one of them is a stop of the Tab key, arrows lead from one to the next.
 */
import {DivIcon, Marker, type Map as LeafletMap} from 'leaflet';
import {Clusters, type Area, type Cluster, type Points} from './clusters.js';

export interface MapPlace {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly label: string;
}

export interface MarkWords {
  /** The name of a pin: its number in the list and whose it is. */
  pin(number: number, label: string): string;
  /** The name of a group of those that are not in the list. */
  cluster(count: number): string;
  /** The name of the mark that stands for the whole list, seen from far away. */
  list(count: number): string;
}

export interface MarkActions {
  select(id: string): void;
  hover(id: string | undefined): void;
  /** Show an area closer. */
  open(area: Area): void;
  /** A mark was reached by the keyboard, perhaps outside of what is seen. */
  reached(place: {lat: number; lon: number}): void;
}

interface Mark {
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
  readonly lat: number;
  readonly lon: number;
}

/** Pixels: pins closer together than this, all of them, are one mark; as long as the map is seen from this far. */
const ONE_MARK = 56;
const FAR = 11;

export class Marks {
  #places: readonly MapPlace[] = [];
  #pins: Mark[] = [];
  #groups = new Map<string, Mark>();
  #clusters: Clusters | undefined;
  #selected: string | undefined;
  #lit: string | undefined;
  #asOne = false;
  readonly #dots = document.createElementNS('http://www.w3.org/2000/svg', 'path');

  constructor(
    private readonly map: LeafletMap,
    private readonly view: HTMLElement,
    private readonly words: MarkWords,
    private readonly actions: MarkActions,
  ) {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.setAttribute('class', 'leaflet-zoom-hide');
    drawing.setAttribute('aria-hidden', 'true');
    this.#dots.setAttribute('class', 'dots');
    drawing.append(this.#dots);
    map.getPane('overlayPane').append(drawing);
  }

  set places(places: readonly MapPlace[]) {
    this.#places = places;
    this.#clear();
  }

  set points(points: Points | undefined) {
    this.#clusters = points && new Clusters(points);
    for (const [key, mark] of this.#groups) this.#drop(key, mark);
  }

  /** @param id of the place that is chosen in the list */
  select(id: string | undefined): void {
    this.#selected = id;
    this.#show();
  }

  /** @param id of the place that the pointer or the focus is on in the list */
  light(id: string | undefined): void {
    this.#lit = id;
    this.#show();
  }

  /** Whether one mark stands for the whole list. */
  get asOne(): boolean {
    return this.#asOne;
  }

  /** After the map has moved or what it shows has changed. */
  draw(): void {
    const focused = this.#focused();
    const asOne = this.#seenAsOne();
    if (asOne !== this.#asOne) this.#clear();
    this.#asOne = asOne;
    if (!this.#pins.length && this.#places.length)
      this.#pins = asOne ? [this.#listMark()] : this.#places.map((place, index) => this.#pin(place, index));
    this.#drawOthers();
    this.#show();
    if (focused) this.#giveFocusBack(focused);
    this.#chooseStop();
  }

  /** From a mark to the next one in a direction. @returns whether there is one in sight */
  step(from: HTMLElement, dx: number, dy: number): boolean {
    const here = this.#all().find(({button}) => button === from);
    if (!here) return false;
    const start = this.#pixel(here);
    const ahead = this.#all()
      .filter((mark) => mark !== here && this.#seen(mark))
      .map((mark) => {
        const {x, y} = this.#pixel(mark);
        const along = (x - start.x) * dx + (y - start.y) * dy,
          aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
        return {mark, along, way: along + 2 * aside};
      })
      .filter(({along, way}) => along > 0 && way <= along * 4)
      .sort((a, b) => a.way - b.way);
    ahead[0]?.mark.button.focus({preventScroll: true});
    return ahead.length > 0;
  }

  #all(): Mark[] {
    return [...this.#pins, ...this.#groups.values()];
  }

  #clear(): void {
    for (const {marker} of this.#pins) marker.remove();
    this.#pins = [];
  }

  #drop(key: string, {marker}: Mark): void {
    marker.remove();
    this.#groups.delete(key);
  }

  #pixel({lat, lon}: {lat: number; lon: number}) {
    return this.map.latLngToContainerPoint([lat, lon]);
  }

  #seen({lat, lon}: {lat: number; lon: number}): boolean {
    return this.map.getBounds().contains([lat, lon]);
  }

  #seenAsOne(): boolean {
    if (this.#places.length < 2 || this.map.getZoom() > FAR) return false;
    const pixels = this.#places.map((place) => this.#pixel(place));
    const size = (values: number[]) => Math.max(...values) - Math.min(...values);
    return Math.max(size(pixels.map(({x}) => x)), size(pixels.map(({y}) => y))) < ONE_MARK;
  }

  #pin(place: MapPlace, index: number): Mark {
    const button = newButton('mark pin', String(index + 1), this.words.pin(index + 1, place.label));
    button.dataset['key'] = place.id;
    button.addEventListener('click', () => this.#pressed(() => this.actions.select(place.id)));
    button.addEventListener('pointerenter', () => this.actions.hover(place.id));
    button.addEventListener('pointerleave', () => this.actions.hover(undefined));
    button.addEventListener('blur', () => this.actions.hover(undefined));
    // the first of the list stands in front
    return this.#put(button, place, 1_000_000 - index * 5_000, () => this.actions.hover(place.id));
  }

  #listMark(): Mark {
    const places = this.#places;
    const lats = places.map(({lat}) => lat),
      lons = places.map(({lon}) => lon);
    const middle = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const button = newButton('mark group whole', String(places.length), this.words.list(places.length));
    button.dataset['key'] = 'list';
    button.style.setProperty('--_size', `${sizeFor(places.length)}em`);
    button.addEventListener('click', () =>
      this.#pressed(() =>
        this.actions.open({
          south: Math.min(...lats),
          north: Math.max(...lats),
          west: Math.min(...lons),
          east: Math.max(...lons),
        }),
      ),
    );
    return this.#put(button, {lat: middle(lats), lon: middle(lons)}, 1_000_000);
  }

  #drawOthers(): void {
    const bounds = this.map.getBounds().pad(0.25);
    const {
      clusters = [],
      alone = [],
      points,
    } = this.#clusters
      ? {
          ...this.#clusters.group(
            {south: bounds.getSouth(), west: bounds.getWest(), north: bounds.getNorth(), east: bounds.getEast()},
            this.map.getZoom(),
          ),
          points: this.#clusters.points,
        }
      : {};
    // the mark of the list hides a group right behind it: pressing either leads to the same place
    const list = this.#asOne ? this.#pixel(this.#pins[0]!) : undefined;
    const wanted = new Map(
      clusters
        .filter((cluster) => {
          const {x, y} = this.#pixel(cluster);
          return !list || Math.hypot(x - list.x, y - list.y) > ONE_MARK / 2;
        })
        .map((cluster) => [`${this.map.getZoom()} ${cluster.lat} ${cluster.lon} ${cluster.count}`, cluster]),
    );
    for (const [key, mark] of this.#groups) if (!wanted.has(key)) this.#drop(key, mark);
    for (const [key, cluster] of wanted) if (!this.#groups.has(key)) this.#groups.set(key, this.#group(key, cluster));
    this.#dots.setAttribute(
      'd',
      alone
        .map((index) => {
          const {x, y} = this.map.latLngToLayerPoint([points!.lats[index]!, points!.lons[index]!]);
          return `M${x} ${y}h0`;
        })
        .join(''),
    );
  }

  #group(key: string, cluster: Cluster): Mark {
    const button = newButton('mark group', String(cluster.count), this.words.cluster(cluster.count));
    button.dataset['key'] = key;
    button.style.setProperty('--_size', `${sizeFor(cluster.count)}em`);
    button.addEventListener('click', () => this.#pressed(() => this.actions.open(cluster)));
    return this.#put(button, cluster, 0);
  }

  #put(
    button: HTMLButtonElement,
    {lat, lon}: {lat: number; lon: number},
    zIndexOffset: number,
    focused?: () => void,
  ): Mark {
    button.addEventListener('focus', () => {
      this.actions.reached({lat, lon});
      this.#stopAt(button);
      focused?.();
    });
    // pressing quickly is pressing twice, not the map's own way to zoom
    button.addEventListener('dblclick', (event) => event.stopPropagation());
    const icon = new DivIcon({html: button, className: '', iconSize: null});
    const marker = new Marker([lat, lon], {
      icon,
      interactive: false,
      keyboard: false,
      autoPanOnFocus: false,
      zIndexOffset,
    }).addTo(this.map);
    return {marker, button, lat, lon};
  }

  /** A button from which the map was pulled was not pressed. */
  #pressed(act: () => void): void {
    if (!this.map.dragging.moved()) act();
  }

  #show(): void {
    for (const {button} of this.#pins) {
      const {key} = button.dataset;
      const whole = key === 'list';
      button.classList.toggle('lit', this.#lit !== undefined && (whole || key === this.#lit));
      if (!whole) button.setAttribute('aria-pressed', String(key === this.#selected));
    }
  }

  #focused(): string | undefined {
    const active = (this.view.getRootNode() as Document | ShadowRoot).activeElement;
    return active instanceof HTMLElement && this.view.contains(active) ? active.dataset['key'] : undefined;
  }

  #giveFocusBack(key: string): void {
    const mark = this.#all().find(({button}) => button.dataset['key'] === key);
    if (this.#focused() !== key) (mark?.button ?? this.view).focus({preventScroll: true});
  }

  #chooseStop(): void {
    const marks = this.#all();
    const stop =
      marks.find(({button}) => button.dataset['key'] === (this.#focused() ?? this.#selected)) ??
      marks.find((mark) => this.#seen(mark));
    this.#stopAt(stop?.button);
  }

  #stopAt(stop: HTMLElement | undefined): void {
    for (const {button} of this.#all()) {
      const wanted = button === stop ? '0' : '-1';
      if (button.getAttribute('tabindex') !== wanted) button.setAttribute('tabindex', wanted);
    }
  }
}

function newButton(classes: string, text: string, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = classes;
  button.textContent = text;
  button.setAttribute('aria-label', name);
  return button;
}

/** In em: never smaller than what a finger hits between others, at most what four figures need. */
const sizeFor = (count: number): number => Math.min(1.9 + Math.log10(count) * 0.35, 3.5);
