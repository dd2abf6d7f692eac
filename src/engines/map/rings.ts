/** Where no streets are drawn, how far things are: circles around the place that was searched, with their distances. */
import {DivIcon, Marker, Polygon, type Map as LeafletMap} from 'leaflet';
import {EARTH_RADIUS, type Coordinates} from '../../domain/geo.js';

/** Metres. Each is twice or two and a half times the one before: some are in sight at every zoom. */
const distances = [100, 250, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000] as const;
const POINTS = 72;
/** Pixels from the middle to the first distance that is written. */
const NEAREST = 40;
const DEGREES = 180 / Math.PI;

/** @returns what takes them away again */
export function drawRings(map: LeafletMap, {lat, lon}: Coordinates, renderer: unknown): () => void {
  const labels: {label: HTMLElement; south: number}[] = [];
  const layers = distances.flatMap((metres) => {
    const up = (metres / EARTH_RADIUS) * DEGREES;
    const aside = up / Math.cos(lat / DEGREES);
    const ring = Array.from({length: POINTS}, (_, point) => {
      const angle = (point / POINTS) * 2 * Math.PI;
      return [lat + up * Math.cos(angle), lon + aside * Math.sin(angle)];
    });
    const label = document.createElement('span');
    label.className = 'ring-label';
    label.textContent = metres < 1000 ? `${metres}\u00a0m` : `${metres / 1000}\u00a0km`;
    labels.push({label, south: lat - up});
    return [
      new Polygon([ring] as never, {renderer, className: 'ring', interactive: false, pane: 'outlinePane'} as never),
      new Marker([lat - up, lon], {
        icon: new DivIcon({html: label, className: '', iconSize: null}),
        interactive: false,
        keyboard: false,
        pane: 'outlinePane',
      } as never),
    ];
  });
  for (const layer of layers) layer.addTo(map);
  // those of small circles would lie upon each other
  const choose = () => {
    const {y} = map.latLngToLayerPoint([lat, lon]);
    for (const {label, south} of labels) label.hidden = map.latLngToLayerPoint([south, lon]).y - y < NEAREST;
  };
  map.on('zoomend', choose);
  choose();
  return () => {
    map.off('zoomend');
    layers.forEach((layer) => layer.remove());
  };
}
