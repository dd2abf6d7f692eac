/** The nearest twenty of fifty thousand, in four ways; `nearest.mjs` drives it. */
import Flatbush from 'flatbush';
import {around as aroundBoxes} from 'geoflatbush';
import {around as aroundPoints} from 'geokdbush';
import KDBush from 'kdbush';
import {distanceBetween, type Coordinates} from '../src/domain/geo.js';
import {leavesOf, nearest} from '../src/engines/nearest/leaves.js';
import {pack, unpack} from '../src/engines/nearest/packed.js';
import {anyTown, COUNT, flags, lats, lons, random} from './points.js';

const TWENTY = 20;
/** Where people search: at home mostly, and sometimes from the sea or abroad. */
const places: Coordinates[] = Array.from({length: 400}, (_, index) => {
  if (index % 10 === 0) return {lat: -25 + random() * 78, lon: -65 + random() * 125};
  const {lat, lon} = anyTown();
  return {lat: lat + (random() - 0.5) * 0.2, lon: lon + (random() - 0.5) * 0.2};
});

type Search = (from: Coordinates) => number[];
interface Way {
  readonly name: string;
  build(): Search;
  bytes(): number;
}

const packed = pack({lats, lons, flags}, 4);
/** In the packed form points have another order: the number of each is its place in it. */
const known = {lats: new Float64Array(COUNT), lons: new Float64Array(COUNT)};
const all = unpack(packed);
for (let leaf = 0; leaf < all.boxes.length / 4; leaf++) {
  const {lats: leafLats, lons: leafLons, numbers} = all.open(leaf);
  numbers.forEach((number, at) => {
    known.lats[number] = leafLats[at]!;
    known.lons[number] = leafLons[at]!;
  });
}

const metres = (
  from: Coordinates,
  number: number,
  points: {lats: ArrayLike<number>; lons: ArrayLike<number>} = {lats, lons},
) => distanceBetween(from, {lat: points.lats[number]!, lon: points.lons[number]!});

function everyDistance(from: Coordinates): number[] {
  return Array.from({length: COUNT}, (_, number) => ({number, distance: metres(from, number)}))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, TWENTY)
    .map(({number}) => number);
}

function kdbush(): KDBush {
  const index = new KDBush(COUNT);
  for (let number = 0; number < COUNT; number++) index.add(lons[number]!, lats[number]!);
  return index.finish();
}

function flatbush(): Flatbush {
  const index = new Flatbush(COUNT);
  for (let number = 0; number < COUNT; number++) index.add(lons[number]!, lats[number]!, lons[number]!, lats[number]!);
  index.finish();
  return index;
}

const ways: Way[] = [
  {name: 'every distance, sorted', build: () => everyDistance, bytes: () => lats.byteLength + lons.byteLength},
  {
    name: 'kdbush + geokdbush',
    build: () => {
      const index = kdbush();
      return ({lon, lat}) => aroundPoints(index, lon, lat, TWENTY) as number[];
    },
    bytes: () => kdbush().data.byteLength,
  },
  {
    name: 'flatbush + geoflatbush',
    build: () => {
      const index = flatbush();
      return ({lon, lat}) => aroundBoxes(index, lon, lat, TWENTY);
    },
    bytes: () => flatbush().data.byteLength,
  },
  {
    name: 'ours, of a list',
    build: () => {
      const leaves = leavesOf({lats, lons, flags});
      return (from) => nearest(leaves, from, {count: TWENTY}).map(({number}) => number);
    },
    bytes: () => lats.byteLength + lons.byteLength,
  },
  {
    name: 'ours, packed',
    build: () => {
      const leaves = unpack(packed);
      return (from) => nearest(leaves, from, {count: TWENTY}).map(({number}) => number);
    },
    bytes: () => packed.length,
  },
];

function timed<Result>(what: () => Result): [milliseconds: number, result: Result] {
  const start = performance.now();
  const result = what();
  return [performance.now() - start, result];
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Whether they are the nearest, whoever of two at the same distance comes first; to the micrometre. */
function exact(search: Search, ours: boolean): number {
  return places.filter((from) => {
    const expected = everyDistance(from).map((number) => metres(from, number));
    const found = search(from)
      .map((number) => metres(from, number, ours ? known : undefined))
      .sort((a, b) => a - b);
    return found.length === TWENTY && found.every((distance, at) => Math.abs(distance - expected[at]!) < 1e-6);
  }).length;
}

Object.assign(window, {
  measure: (name: string) => {
    const {build, bytes} = ways.find((way) => way.name === name)!;
    const builds: number[] = [],
      firsts: number[] = [];
    for (let round = 0; round < 9; round++) {
      const [built, search] = timed(build);
      builds.push(built);
      firsts.push(timed(() => search(places[round + 1]!))[0]);
    }
    const search = build();
    const searches = places.map((from) => timed(() => search(from))[0]);
    return {
      firstBuild: builds[0],
      build: median(builds),
      first: median(firsts),
      search: searches.reduce((sum, each) => sum + each, 0) / searches.length,
      bytes: bytes() / COUNT,
      exact: exact(search, name === 'ours, packed'),
      of: places.length,
    };
  },
  ways: ways.map(({name}) => name),
});
