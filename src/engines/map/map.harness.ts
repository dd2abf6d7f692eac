import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import {openMap, type MapArea, type MapOptions, type MapPlace, type OpenMap} from './map.js';

export const nantes: MapPlace[] = [
  {id: 'a', lat: 47.2132, lon: -1.5621, label: 'Optique Graslin'},
  {id: 'b', lat: 47.2231, lon: -1.5543, label: 'Les Lunettes de Talensac'},
  {id: 'c', lat: 47.2089, lon: -1.5702, label: 'Optique du Port'},
];
export const around = {lat: 47.2172, lon: -1.5534};
export const words = {
  map: 'Carte',
  pin: (number: number, label: string) => `${number}, ${label}`,
  cluster: (count: number) => `${count} ensemble`,
  list: (count: number) => `les ${count} de la liste`,
};

/** People everywhere between Brest and Nice. */
export const everybody = (count: number) => ({
  lats: Array.from({length: count}, (_, index) => 43 + ((index * 0.618_034) % 1) * 7),
  lons: Array.from({length: count}, (_, index) => -2 + ((index * 0.754_877) % 1) * 9),
});

export interface Setting {
  map: OpenMap;
  root: ShadowRoot;
  view: HTMLElement;
  told: {selected: string[]; hovered: (string | undefined)[]; moved: MapArea[]; tiles: boolean[]};
}

/** What the end of a test destroys. */
export const opened: OpenMap[] = [];
const {matchMedia} = window;
/** Whether the reader asked for less motion: then every move is there at once. */
export const motion = (reduced: boolean) => {
  window.matchMedia = (query) =>
    query.includes('reduced-motion')
      ? (Object.assign(new EventTarget(), {matches: reduced}) as MediaQueryList)
      : matchMedia.call(window, query);
};
/** Maps of one test end with it; nothing glides unless a test asks for it. */
export function mapsOfTests(): void {
  beforeEach(() => motion(true));
  afterEach(() => {
    window.matchMedia = matchMedia;
    for (const map of opened.splice(0)) map.destroy();
  });
}

export async function open(options: Partial<MapOptions> = {}, size = {width: 600, height: 400}): Promise<Setting> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({mode: 'open'});
  const container = document.createElement('div');
  container.style.cssText = `position: relative; width: ${size.width}px; height: ${size.height}px`;
  root.append(container);
  const told: Setting['told'] = {selected: [], hovered: [], moved: [], tiles: []};
  const map = openMap({
    container,
    places: nantes,
    centre: around,
    words,
    onSelect: (id) => told.selected.push(id),
    onHover: (id) => told.hovered.push(id),
    onMove: (area) => told.moved.push(area),
    onTiles: (shown) => told.tiles.push(shown),
    ...options,
  });
  opened.push(map);
  return {map, root, view: root.querySelector<HTMLElement>('.map-view')!, told};
}

export const pins = (root: ShadowRoot) => [...root.querySelectorAll<HTMLButtonElement>('.pin')];
export const groups = (root: ShadowRoot) => [...root.querySelectorAll<HTMLButtonElement>('.group:not(.whole)')];
export const names = (marks: readonly Element[]) => marks.map((mark) => mark.getAttribute('aria-label'));
export const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
};

export function pull(
  view: HTMLElement,
  dx: number,
  dy: number,
  {on = view, pointerType = 'mouse'}: {on?: Element; pointerType?: string} = {},
): void {
  const {left, top} = view.getBoundingClientRect();
  const send = (target: EventTarget, type: string, x: number, y: number) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        pointerType,
        pointerId: 7,
        isPrimary: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons: type === 'pointerup' ? 0 : 1,
        clientX: left + x,
        clientY: top + y,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  send(on, 'pointerdown', 300, 200);
  for (const part of [0.25, 0.5, 0.75, 1]) send(on, 'pointermove', 300 + dx * part, 200 + dy * part);
  send(on, 'pointerup', 300 + dx, 200 + dy);
}

export const key = (target: Element, name: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true, ...more});
  target.dispatchEvent(event);
  return event.defaultPrevented;
};

export const middle = (mark: Element) => {
  const {left, width, bottom} = mark.getBoundingClientRect();
  return {x: left + width / 2, y: bottom};
};
