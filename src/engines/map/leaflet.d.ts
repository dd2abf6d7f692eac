/** The part of Leaflet 2 that the map uses; the package has no types. */
declare module 'leaflet' {
  type LatLng = readonly [lat: number, lon: number] | {readonly lat: number; readonly lng: number};
  type Bounds = readonly [LatLng, LatLng];
  interface Point {
    x: number;
    y: number;
  }
  interface Handler {
    enable(): void;
    disable(): void;
    moved(): boolean;
  }
  interface Layer {
    addTo(map: Map): this;
    remove(): this;
  }

  class Evented {
    on(types: string, listener: (event: unknown) => void): this;
    off(types?: string): this;
  }

  export class Map extends Evented {
    constructor(container: HTMLElement, options: Record<string, unknown>);
    readonly dragging: Handler;
    readonly scrollWheelZoom: Handler;
    readonly pinchZoom: Handler & {_onPointerMove: () => void; _onPointerEnd: () => void};
    createPane(name: string): HTMLElement;
    getPane(name: string): HTMLElement;
    setView(centre: LatLng, zoom: number, options?: {animate?: boolean}): this;
    fitBounds(
      bounds: Bounds,
      options?: {padding?: readonly [number, number]; maxZoom?: number; animate?: boolean},
    ): this;
    panBy(offset: readonly [number, number], options?: {animate?: boolean}): this;
    panTo(centre: LatLng, options?: {animate?: boolean}): this;
    setZoom(zoom: number, options?: {animate?: boolean}): this;
    invalidateSize(options: {animate?: boolean; pan?: boolean}): this;
    getZoom(): number;
    getCenter(): {lat: number; lng: number};
    getBounds(): {
      getSouth(): number;
      getWest(): number;
      getNorth(): number;
      getEast(): number;
      pad(ratio: number): ReturnType<Map['getBounds']>;
      contains(place: LatLng): boolean;
    };
    getBoundsZoom(bounds: Bounds, inside?: boolean, padding?: readonly [number, number]): number;
    latLngToLayerPoint(place: LatLng): Point;
    latLngToContainerPoint(place: LatLng): Point;
    remove(): this;
  }
  export class Marker extends Evented implements Layer {
    constructor(place: LatLng, options: Record<string, unknown>);
    addTo(map: Map): this;
    remove(): this;
  }
  export const DivIcon: new (options: {html: Element; className: string; iconSize: null}) => object;
  export const SVG: new (options: {padding: number; pane: string}) => object;
  export class Polygon implements Layer {
    constructor(rings: readonly (readonly (readonly [number, number])[])[], options: Record<string, unknown>);
    addTo(map: Map): this;
    remove(): this;
  }
  export class GridLayer extends Evented implements Layer {
    constructor(options: Record<string, unknown>);
    addTo(map: Map): this;
    remove(): this;
    createTile(at: {x: number; y: number; z: number}, done: (error: unknown, tile: HTMLElement) => void): HTMLElement;
  }
  export const Util: {template(text: string, values: Record<string, string | number>): string};
  export const DomUtil: {restoreOutline(): void};
  export const DomEvent: {
    off(target: EventTarget, types: string, listener: () => void, context: unknown): void;
    PointerEvents: {disablePointerDetection(): void};
  };
}
