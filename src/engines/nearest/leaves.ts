/**
 * Many points in small groups of neighbours (leaves), each with its box: what the packed form keeps and what a search
 * needs. A few hundred boxes are looked at in order of distance; only the leaves that may hold an answer are opened.
 */
import {distanceBetween, EARTH_RADIUS, type Coordinates} from '../../domain/geo.js';

export interface LeafPoints {
  readonly lats: Float64Array;
  readonly lons: Float64Array;
  /** One bit per service, in the order the server names them. */
  readonly flags: Uint8Array;
  /** The number of each point; in a list of the page, its place in that list. */
  readonly numbers: Uint32Array;
}

export interface Leaves {
  /** How many points there are. */
  readonly size: number;
  /** South, west, north, east of each leaf, in degrees. */
  readonly boxes: Float64Array;
  open(leaf: number): LeafPoints;
}

export interface Found {
  readonly number: number;
  /** Metres. */
  readonly distance: number;
}

export interface NearestOptions {
  count: number;
  /** Metres; nothing further away. */
  within?: number;
  accept?: (number: number, flags: number) => boolean;
}

const RADIANS = Math.PI / 180;

/** The nearest points, exactly, nearest first; at the same distance, in the order of their numbers. */
export function nearest(
  leaves: Leaves,
  from: Coordinates,
  {count, within = Infinity, accept}: NearestOptions,
): Found[] {
  const bounds = new Float64Array(leaves.boxes.length / 4);
  for (let leaf = 0; leaf < bounds.length; leaf++) bounds[leaf] = distanceToBox(leaves.boxes, leaf, from);
  const order = Uint32Array.from(bounds.keys()).sort((a, b) => bounds[a]! - bounds[b]!);
  const found: Found[] = [];
  let limit = within;
  for (const leaf of order) {
    // a hair of room: bounds and distances are rounded by different roads
    if (bounds[leaf]! > limit * (1 + 1e-9) + 1e-3) break;
    const {lats, lons, flags, numbers} = leaves.open(leaf);
    for (let at = 0; at < lats.length; at++) {
      const distance = distanceBetween(from, {lat: lats[at]!, lon: lons[at]!});
      if (distance > limit || (accept && !accept(numbers[at]!, flags[at]!))) continue;
      insert(found, {number: numbers[at]!, distance}, count);
      if (found.length === count) limit = Math.min(limit, found[count - 1]!.distance);
    }
  }
  return found;
}

/** How many points lie within a distance, in metres. */
export function countWithin(
  leaves: Leaves,
  from: Coordinates,
  within: number,
  accept?: NearestOptions['accept'],
): number {
  let count = 0;
  for (let leaf = 0; leaf < leaves.boxes.length / 4; leaf++) {
    if (distanceToBox(leaves.boxes, leaf, from) > within + 1e-3) continue;
    const {lats, lons, flags, numbers} = leaves.open(leaf);
    for (let at = 0; at < lats.length; at++)
      if (
        (!accept || accept(numbers[at]!, flags[at]!)) &&
        distanceBetween(from, {lat: lats[at]!, lon: lons[at]!}) <= within
      )
        count++;
  }
  return count;
}

function insert(found: Found[], one: Found, count: number): void {
  let at = found.length;
  while (
    at > 0 &&
    (found[at - 1]!.distance > one.distance ||
      (found[at - 1]!.distance === one.distance && found[at - 1]!.number > one.number))
  )
    at--;
  if (at >= count) return;
  found.splice(at, 0, one);
  if (found.length > count) found.pop();
}

/** Metres from a place to the nearest point of a box; never more than to any point inside. */
function distanceToBox(boxes: Float64Array, leaf: number, from: Coordinates): number {
  const [south, west, north, east] = boxes.subarray(leaf * 4, leaf * 4 + 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  if (from.lon >= west && from.lon <= east)
    return from.lat < south
      ? (south - from.lat) * RADIANS * EARTH_RADIUS
      : from.lat > north
        ? (from.lat - north) * RADIANS * EARTH_RADIUS
        : 0;
  return Math.min(distanceToMeridian(from, west, south, north), distanceToMeridian(from, east, south, north));
}

/**
 * To the part of a meridian between two latitudes: its nearest point may be neither end (great circles bend to the
 * pole).
 */
function distanceToMeridian(from: Coordinates, lon: number, south: number, north: number): number {
  const turn = Math.cos((lon - from.lon) * RADIANS);
  const closest = turn <= 0 ? (from.lat >= 0 ? 90 : -90) : Math.atan(Math.tan(from.lat * RADIANS) / turn) / RADIANS;
  const ends = Math.min(distanceBetween(from, {lat: south, lon}), distanceBetween(from, {lat: north, lon}));
  return closest > south && closest < north ? Math.min(ends, distanceBetween(from, {lat: closest, lon})) : ends;
}

/** Points of the page, whatever their order: exact coordinates, ready to be searched or packed. */
export function leavesOf(
  points: {lats: ArrayLike<number>; lons: ArrayLike<number>; flags?: ArrayLike<number> | undefined},
  leafSize = 64,
): Leaves {
  const {lats, lons, flags} = points;
  const order = Uint32Array.from({length: lats.length}, (_, index) => index);
  split(order, lats, lons, 0, order.length, leafSize);
  const count = Math.ceil(order.length / leafSize);
  const boxes = new Float64Array(count * 4);
  const opened = Array.from({length: count}, (_, leaf): LeafPoints => {
    const numbers = order.slice(leaf * leafSize, (leaf + 1) * leafSize);
    const at = (values: ArrayLike<number>) => Float64Array.from(numbers, (number) => values[number]!);
    const leafLats = at(lats);
    const leafLons = at(lons);
    boxes.set([Math.min(...leafLats), Math.min(...leafLons), Math.max(...leafLats), Math.max(...leafLons)], leaf * 4);
    return {lats: leafLats, lons: leafLons, flags: Uint8Array.from(numbers, (number) => flags?.[number] ?? 0), numbers};
  });
  return {size: order.length, boxes, open: (leaf) => opened[leaf]!};
}

/** The same of a list that would hold the page for long: by parts of the country, with a rest before each. */
export async function leavesInTurns(points: Parameters<typeof leavesOf>[0], turns = 16): Promise<Leaves> {
  const {lats, lons, flags} = points;
  const size = Math.ceil(lats.length / turns);
  const order = Uint32Array.from({length: lats.length}, (_, index) => index);
  split(order, lats, lons, 0, order.length, size);
  const parts: {leaves: Leaves; numbers: Uint32Array}[] = [];
  for (let start = 0; start < order.length; start += size) {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    const numbers = order.subarray(start, start + size);
    const of = (values: ArrayLike<number>) => Float64Array.from(numbers, (number) => values[number]!);
    parts.push({leaves: leavesOf({lats: of(lats), lons: of(lons), flags: flags && of(flags)}), numbers});
  }
  return together(parts);
}

/** Several lists of leaves as one; `numbers` are those of their points in the whole. */
function together(parts: readonly {leaves: Leaves; numbers: Uint32Array}[]): Leaves {
  const opened = parts.flatMap(({leaves, numbers}) =>
    Array.from({length: leaves.boxes.length / 4}, (_, leaf): LeafPoints => {
      const points = leaves.open(leaf);
      return {...points, numbers: points.numbers.map((number) => numbers[number]!)};
    }),
  );
  const boxes = Float64Array.from(parts.flatMap(({leaves}) => [...leaves.boxes]));
  return {size: parts.reduce((sum, {leaves}) => sum + leaves.size, 0), boxes, open: (leaf) => opened[leaf]!};
}

/** Halves along the longer side, at a whole number of leaves, until each leaf is alone. */
function split(
  order: Uint32Array,
  lats: ArrayLike<number>,
  lons: ArrayLike<number>,
  start: number,
  end: number,
  leafSize: number,
): void {
  if (end - start <= leafSize) return;
  let south = Infinity,
    west = Infinity,
    north = -Infinity,
    east = -Infinity;
  for (let at = start; at < end; at++) {
    const lat = lats[order[at]!]!,
      lon = lons[order[at]!]!;
    south = Math.min(south, lat);
    north = Math.max(north, lat);
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  const wide = (east - west) * Math.cos(((south + north) / 2) * RADIANS) > north - south;
  const middle = start + Math.ceil((end - start) / leafSize / 2) * leafSize;
  select(order, wide ? lons : lats, start, end - 1, middle);
  split(order, lats, lons, start, middle, leafSize);
  split(order, lats, lons, middle, end, leafSize);
}

/** Hoare's selection: afterwards what stands before `rank` is not greater than what stands from there on. */
function select(order: Uint32Array, values: ArrayLike<number>, left: number, right: number, rank: number): void {
  while (left < right) {
    const pivot = values[order[(left + right) >> 1]!]!;
    let low = left,
      high = right;
    while (low <= high) {
      while (values[order[low]!]! < pivot) low++;
      while (values[order[high]!]! > pivot) high--;
      if (low <= high) {
        const kept = order[low]!;
        order[low++] = order[high]!;
        order[high--] = kept;
      }
    }
    if (rank <= high) right = high;
    else if (rank >= low) left = low;
    else return;
  }
}
