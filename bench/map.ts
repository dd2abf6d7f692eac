/** The locator with fifty thousand partners of the page's own, and groups of them in two ways; `map.mjs` drives it. */
import Supercluster from 'supercluster';
import type {Partner} from '../src/contract/network.js';
import {Clusters} from '../src/engines/map/clusters.js';
import {COUNT, homes, lats, lons} from './points.js';
import '../src/define/network-locator.js';

const partners = Array.from({length: COUNT}, (_, number): Partner => {
  const {name: city, postalCodes} = homes[number]!;
  return {
    id: `p${number}`,
    kind: 'optician',
    name: `Optique ${number}`,
    address: {line1: `${(number % 90) + 1} rue Haute`, postalCode: postalCodes[0]!, city},
    lat: lats[number]!,
    lon: lons[number]!,
    services: ['thirdPartyPayment'],
    phone: '+33199001234',
  };
});

const locator = document.querySelector('mutuelle-network-locator')!;
locator.partners = partners;
locator.place = 'Nantes';
const root = () => locator.shadowRoot!;

function timed<Result>(what: () => Result): [milliseconds: number, result: Result] {
  const start = performance.now();
  const result = what();
  return [performance.now() - start, result];
}

const france = {south: 41, west: -5.5, north: 51.5, east: 10},
  town = {south: 48.6, west: 1.9, north: 49.1, east: 2.8};

Object.assign(window, {
  listed: () => root().querySelector('.shops') !== null,
  mapShown: () =>
    root().querySelector('.pin') !== null && root().querySelector<SVGPathElement>('.dots')!.getAttribute('d') !== '',
  toggle: () => root().querySelector<HTMLButtonElement>('.places-head button')!.click(),
  middle: () => {
    const {left, top, width, height} = root().querySelector('.map-view')!.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  },
  zoom: (closer: boolean) => root().querySelectorAll<HTMLButtonElement>('.map-zoom button')[closer ? 0 : 1]!.click(),
  groups: () => {
    const [ours, clusters] = timed(() => new Clusters({lats, lons}));
    const features = Array.from({length: COUNT}, (_, at) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: {type: 'Point' as const, coordinates: [lons[at]!, lats[at]!]},
    }));
    const [theirs, index] = timed(() => new Supercluster({radius: 64, maxZoom: 14, minZoom: 3}).load(features));
    const box = ({south, west, north, east}: typeof france): [number, number, number, number] => [
      west,
      south,
      east,
      north,
    ];
    return {
      ours: {
        ready: ours,
        france: timed(() => clusters.group(france, 5))[0],
        town: timed(() => clusters.group(town, 10))[0],
      },
      supercluster: {
        ready: theirs,
        france: timed(() => index.getClusters(box(france), 5))[0],
        town: timed(() => index.getClusters(box(town), 10))[0],
      },
    };
  },
});
