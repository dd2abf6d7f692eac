/**
 * Whose gesture it is, the page's or the map's. A mouse and a pen pull the map. One finger and the wheel alone scroll
 * the page, as everywhere else; two fingers, or the wheel with Ctrl or ⌘ (which is also what pinching a touchpad
 * sends), are for the map.
 */
import {DomEvent, type Map as LeafletMap} from 'leaflet';

/** Parts of what is seen. */
const STEP = 0.25;

export interface KeyTargets {
  zoom(by: number): void;
  pan(dx: number, dy: number): void;
  /** From one mark to the next one that way. @returns whether there is one */
  step(from: HTMLElement, dx: number, dy: number): boolean;
}

/** @returns what stops listening */
export function listenToGestures(view: HTMLElement, map: LeafletMap, {zoom, pan, step}: KeyTargets): () => void {
  const stop = new AbortController();
  const {signal} = stop;
  const on = (handler: {enable(): void; disable(): void}, whether: boolean) =>
    whether ? handler.enable() : handler.disable();
  // before Leaflet hears of it
  view.addEventListener('pointerdown', ({pointerType}) => on(map.dragging, pointerType !== 'touch'), {
    capture: true,
    signal,
  });
  view.addEventListener('wheel', ({ctrlKey, metaKey}) => on(map.scrollWheelZoom, ctrlKey || metaKey), {
    capture: true,
    passive: true,
    signal,
  });
  // two fingers would scroll the page as well, and end what Leaflet sees of them
  view.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    },
    {passive: false, signal},
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (pressed(event, view, {zoom, pan, step})) event.preventDefault();
    },
    {signal},
  );
  return () => {
    stop.abort();
    const {pinchZoom} = map;
    // Leaflet forgets these after two fingers that did not move
    DomEvent.off(document, 'pointermove', pinchZoom._onPointerMove, pinchZoom);
    DomEvent.off(document, 'pointerup pointercancel', pinchZoom._onPointerEnd, pinchZoom);
  };
}

const directions: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function pressed(
  {key, target, altKey, ctrlKey, metaKey}: KeyboardEvent,
  view: HTMLElement,
  {zoom, pan, step}: KeyTargets,
): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  const direction = directions[key];
  if (direction) {
    const [dx, dy] = direction;
    if (target === view || !step(target as HTMLElement, dx, dy)) pan(dx * STEP, dy * STEP);
  } else if (key === '+' || key === '=') zoom(1);
  else if (key === '-' || key === '_') zoom(-1);
  else if (key === 'Escape' && target !== view) view.focus({preventScroll: true});
  else return false;
  return true;
}
