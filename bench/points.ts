/**
 * Fifty thousand points, spread over French towns as people live, on a grid of a ten-thousandth of a degree; always the
 * same.
 */
import {towns} from '../mocks/topics/network/places.js';

export const COUNT = 50_000;

let seed = 7;
export const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

const reached: number[] = [];
let people = 0;
for (const {population} of towns) reached.push((people += population));

/** Of one inhabitant among all. */
export function anyTown(): (typeof towns)[number] {
  const one = random() * people;
  let low = 0,
    high = reached.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached[middle]! > one) high = middle;
    else low = middle + 1;
  }
  return towns[low]!;
}

export const homes = Array.from({length: COUNT}, anyTown);
const near = (degrees: number, reach: number) =>
  Math.round((degrees + (random() + random() - 1) * reach) * 10_000) / 10_000;
export const lats = Float64Array.from(homes, ({lat, population}) => near(lat, 0.0022 * Math.sqrt(population / 1000)));
export const lons = Float64Array.from(homes, ({lon, population}) => near(lon, 0.0031 * Math.sqrt(population / 1000)));
export const flags = Uint8Array.from({length: COUNT}, () => Math.floor(random() * 16));
