import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {distanceBetween, type Coordinates} from '../../domain/geo.js';
import {countWithin, leavesInTurns, leavesOf, nearest, type Found, type Leaves} from './leaves.js';
import {pack, unpack} from './packed.js';

/** Anywhere, and crowded on purpose: cities, equal places, both sides of the equator and of Greenwich. */
const place = fc.oneof(
  fc.record({lat: fc.double({min: -89, max: 89, noNaN: true}), lon: fc.double({min: -179.9, max: 179.9, noNaN: true})}),
  fc.record({lat: fc.double({min: 41.3, max: 51.1, noNaN: true}), lon: fc.double({min: -5.2, max: 9.6, noNaN: true})}),
  fc.record({
    lat: fc.integer({min: 488_000, max: 489_000}).map((step) => step / 10_000),
    lon: fc.integer({min: 23_000, max: 24_000}).map((step) => step / 10_000),
  }),
  fc.constantFrom({lat: 47.2172, lon: -1.5534}, {lat: -21.0, lon: 55.5}, {lat: 0, lon: 0}),
);
const places = fc.array(place, {maxLength: 400, size: 'max'});

const columns = (points: readonly Coordinates[]) => ({
  lats: points.map(({lat}) => lat),
  lons: points.map(({lon}) => lon),
});

/** The slow road: every distance, sorted. */
function bruteForce(
  points: readonly Coordinates[],
  from: Coordinates,
  count: number,
  within = Infinity,
  accept: (number: number) => boolean = () => true,
): Found[] {
  return points
    .map((point, number) => ({number, distance: distanceBetween(from, point)}))
    .filter(({number, distance}) => distance <= within && accept(number))
    .sort((a, b) => a.distance - b.distance || a.number - b.number)
    .slice(0, count);
}

/** All points of an index, by number. */
function pointsOf(leaves: Leaves): (Coordinates & {flags: number})[] {
  const points: (Coordinates & {flags: number})[] = [];
  for (let leaf = 0; leaf < leaves.boxes.length / 4; leaf++) {
    const {lats, lons, flags, numbers} = leaves.open(leaf);
    numbers.forEach((number, at) => {
      points[number] = {lat: lats[at]!, lon: lons[at]!, flags: flags[at]!};
    });
  }
  return points;
}

describe('the nearest points', () => {
  it('are those that comparing all of them gives, in the same order', () => {
    fc.assert(
      fc.property(
        places,
        place,
        fc.integer({min: 1, max: 25}),
        fc.integer({min: 1, max: 40}),
        (points, from, count, leafSize) => {
          expect(nearest(leavesOf(columns(points), leafSize), from, {count})).to.deep.equal(
            bruteForce(points, from, count),
          );
        },
      ),
      {numRuns: 400},
    );
  });

  it('are the same of a list that was taken in turns', async () => {
    await fc.assert(
      fc.asyncProperty(places, place, fc.integer({min: 1, max: 9}), async (points, from, turns) => {
        const leaves = await leavesInTurns({...columns(points), flags: points.map((_, index) => index % 7)}, turns);
        expect(leaves.size).to.equal(points.length);
        expect(nearest(leaves, from, {count: 12})).to.deep.equal(bruteForce(points, from, 12));
        expect(pointsOf(leaves).map(({flags}) => flags)).to.deep.equal(points.map((_, index) => index % 7));
      }),
      {numRuns: 60},
    );
  });

  it('stay within a distance and keep to what is accepted', () => {
    fc.assert(
      fc.property(places, place, fc.integer({min: 0, max: 3_000_000}), (points, from, within) => {
        const accept = (number: number) => number % 3 === 0;
        const leaves = leavesOf(columns(points), 16);
        expect(nearest(leaves, from, {count: 10, within, accept})).to.deep.equal(
          bruteForce(points, from, 10, within, accept),
        );
        expect(countWithin(leaves, from, within, accept)).to.equal(
          bruteForce(points, from, Infinity, within, accept).length,
        );
      }),
      {numRuns: 200},
    );
  });

  it('are none of none', () =>
    expect(nearest(leavesOf({lats: [], lons: []}), {lat: 48, lon: 2}, {count: 5})).to.deep.equal([]));
});

describe('packed points', () => {
  it('come back on their grid, with their flags', () => {
    fc.assert(
      fc.property(places, (points) => {
        const flags = points.map((_, index) => index % 16);
        const back = pointsOf(unpack(pack({...columns(points), flags}, 4)));
        const sorted = (list: {lat: number; lon: number; flags: number}[]) =>
          list
            .map(({lat, lon, flags: bits}) => `${Math.round(lat * 10_000)} ${Math.round(lon * 10_000)} ${bits}`)
            .sort();
        // rounded as the form rounds: north of the pole of the grid, never by a second road
        const onGrid = points.map(({lat, lon}, index) => ({
          lat: Math.round((lat + 90) * 10_000) / 10_000 - 90,
          lon: Math.round((lon + 180) * 10_000) / 10_000 - 180,
          flags: index % 16,
        }));
        expect(sorted(back)).to.deep.equal(sorted(onGrid));
      }),
      {numRuns: 200},
    );
  });

  it('are searched exactly', () => {
    fc.assert(
      fc.property(places, place, (points, from) => {
        const leaves = unpack(pack(columns(points)));
        expect(nearest(leaves, from, {count: 20})).to.deep.equal(bruteForce(pointsOf(leaves), from, 20));
      }),
      {numRuns: 200},
    );
  });

  it('take at most 3.5 bytes each for 50 000, and their directory less than 4 KB', () => {
    let seed = 7;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    // three hundred towns of unequal size, as people live
    const towns = Array.from({length: 300}, () => ({
      lat: 42 + random() * 8,
      lon: -4 + random() * 11,
      size: random() ** 3,
    }));
    const points = Array.from({length: 50_000}, () => {
      const {lat, lon, size} = towns[Math.floor(random() ** 2 * towns.length)]!;
      return {
        lat: lat + (random() + random() - 1) * 0.3 * (0.1 + size),
        lon: lon + (random() + random() - 1) * 0.4 * (0.1 + size),
      };
    });
    const bytes = pack({...columns(points), flags: points.map(() => Math.floor(random() * 16))}, 4);
    expect(bytes.length / points.length).to.be.lessThan(3.5);
    const leaves = unpack(bytes).boxes.length / 4;
    expect(12 + Math.ceil((leaves * 70) / 8)).to.be.at.most(4096);
  });

  it('say when they are something else, or cut short', () => {
    const bytes = pack({lats: [48, 47], lons: [2, 3]});
    expect(() => unpack(bytes.slice(0, 5))).to.throw(RangeError);
    expect(() => unpack(bytes.slice(0, -1))).to.throw(RangeError);
    expect(() => unpack(new TextEncoder().encode('<!doctype html>'))).to.throw(RangeError);
  });
});
