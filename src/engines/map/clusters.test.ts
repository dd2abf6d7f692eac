import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {Clusters, type Area, type Cluster} from './clusters.js';

const everywhere: Area = {south: -84, west: -179.9, north: 84, east: 179.9};
/** Where people live: anywhere in France, in Paris, on La Réunion. */
const regions = [
  {lat: [42, 51], lon: [-5, 9]},
  {lat: [48.8, 48.95], lon: [2.2, 2.5]},
  {lat: [-21.3, -20.9], lon: [55.2, 55.8]},
] as const;

/** The same numbers for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/**
 * More than stand alone. From a seed: hundreds of made-up places one by one cost a hundred times what grouping them
 * does.
 */
const places = fc
  .record({seed: fc.integer({min: 1, max: 2_147_483_646}), many: fc.integer({min: 251, max: 400})})
  .map(({seed, many}) => {
    const next = numbers(seed);
    const between = ([from, to]: readonly [number, number]) => from + next() * (to - from);
    return Array.from({length: many}, () => {
      const {lat, lon} = regions[Math.floor(next() * regions.length)]!;
      return {lat: between(lat), lon: between(lon)};
    });
  });
const columns = (points: readonly {lat: number; lon: number}[]) => ({
  lats: points.map(({lat}) => lat),
  lons: points.map(({lon}) => lon),
});

/** Where a place is at a zoom, in pixels of the world; by the textbook's formula. */
function pixel({lat, lon}: {lat: number; lon: number}, zoom: number) {
  const size = 256 * 2 ** zoom,
    radians = (lat * Math.PI) / 180;
  return {
    x: ((lon + 180) / 360) * size,
    y: ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * size,
  };
}

const pixelsBetween = (a: Cluster, b: Cluster, zoom: number) => {
  const from = pixel(a, zoom),
    to = pixel(b, zoom);
  return Math.hypot(from.x - to.x, from.y - to.y);
};

describe('groups of points', () => {
  it('count every point once, alone or in a group', () => {
    fc.assert(
      fc.property(places, fc.integer({min: 3, max: 9}), (points, zoom) => {
        const {clusters, alone} = new Clusters(columns(points)).group(everywhere, zoom);
        expect(clusters.reduce((sum, {count}) => sum + count, 0) + alone.length).to.equal(points.length);
        expect(new Set(alone).size).to.equal(alone.length);
      }),
      {numRuns: 40},
    );
  });

  it('lie in the middle of their own points, and inside their area', () => {
    fc.assert(
      fc.property(places, fc.integer({min: 3, max: 8}), (points, zoom) => {
        for (const {lat, lon, south, north, west, east, count} of new Clusters(columns(points)).group(everywhere, zoom)
          .clusters) {
          const inside = (point: {lat: number; lon: number}) =>
            point.lat >= south - 1e-9 &&
            point.lat <= north + 1e-9 &&
            point.lon >= west - 1e-9 &&
            point.lon <= east + 1e-9;
          if (!inside({lat, lon}) || points.filter(inside).length < count)
            throw new Error(`a group of ${count} at ${lat}, ${lon} is not in the middle of its points`);
        }
      }),
      {numRuns: 40},
    );
  });

  it('leave room for each other: no two middles on one another', () => {
    fc.assert(
      fc.property(places, fc.integer({min: 3, max: 9}), (points, zoom) => {
        const {clusters} = new Clusters(columns(points)).group(everywhere, zoom);
        const gaps = clusters.flatMap((one, at) =>
          clusters.slice(at + 1).map((other) => pixelsBetween(one, other, zoom)),
        );
        expect(Math.min(Infinity, ...gaps)).to.be.greaterThan(8);
      }),
      {numRuns: 40},
    );
  });

  it('are the same wherever the map was pulled to, away from its edges', () => {
    const random = numbers(11);
    const all = new Clusters(
      columns(Array.from({length: 4_000}, () => ({lat: 43 + random() * 7, lon: -3 + random() * 10}))),
    );
    const inner = ({clusters}: {clusters: readonly Cluster[]}) =>
      clusters
        .filter(({lat, lon}) => lat > 45 && lat < 47 && lon > 1 && lon < 4)
        .map(({lat, lon, count}) => `${lat.toFixed(6)} ${lon.toFixed(6)} ${count}`)
        .sort();
    const there = inner(all.group({south: 43, west: -3, north: 50, east: 7}, 7));
    expect(there.length).to.be.greaterThan(3);
    expect(inner(all.group({south: 43.4, west: -2.2, north: 49.1, east: 6.6}, 7))).to.deep.equal(there);
  });

  it('are none where there are few: these stand alone, and only those of the area', () => {
    const {clusters, alone} = new Clusters({lats: [48.85, 48.86, -21.1], lons: [2.35, 2.36, 55.5]}).group(
      {south: 48, west: 2, north: 49, east: 3},
      9,
    );
    expect([clusters.length, ...alone]).to.deep.equal([0, 0, 1]);
  });
});
