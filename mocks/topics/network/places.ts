/**
 * French communes with their positions, and the search a geocoder would do in them. Loaded when the network is asked.
 */
import type {Place} from '../../../src/contract/network.js';
import {foldedPlace} from '../../../src/domain/index.js';
import {
  departmentOf,
  isStreet,
  readPlaceWords,
  townLabel,
  withMonaco,
  type PlaceWords,
} from '../../../src/domain/place-words.js';
import {districtOf} from './districts.js';
import data from './places.data.js';

export interface Town {
  readonly name: string;
  readonly inseeCode: string;
  readonly postalCodes: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** The name as it is compared. */
  readonly plain: string;
}

export const towns: readonly Town[] = data
  .trim()
  .split('\n')
  .flatMap((department) =>
    department.split(';').map((entry) => {
      const [name = '', inseeCode = '', codes = '', position = '', population = ''] = entry.split('|');
      const [lat = 0, lon = 0] = position.split(' ').map(Number);
      return {
        name,
        inseeCode,
        postalCodes: codes.split(' '),
        lat,
        lon,
        population: Number(population),
        plain: foldedPlace(name),
      };
    }),
  );

/** Towns too small for the list above, which nobody finds by their first letters alone. */
const tiny = [
  ['Y', '80829', '80190', 49.804, 2.989],
  ['Oz', '38289', '38114', 45.131, 6.063],
] as const;
const byPopulation = [
  ...towns,
  ...tiny.map(([name, inseeCode, code, lat, lon]): Town => {
    return {name, inseeCode, postalCodes: [code], lat, lon, population: 100, plain: foldedPlace(name)};
  }),
].sort((a, b) => b.population - a.population);

/** The town of an address, by its postal code and name. */
export function townOf(postalCode: string, city: string): Town | undefined {
  const name = foldedPlace(city);
  return (
    byPopulation.find((town) => town.plain === name && town.postalCodes.includes(postalCode)) ??
    byPopulation.find((town) => town.postalCodes.includes(postalCode)) ??
    byPopulation.find((town) => town.plain === name)
  );
}

/** Somewhere in a town, always the same for the same words. */
export function addressIn(town: Town, line: string, postalCode = town.postalCodes[0]!): Place {
  let hash = 2_166_136_261;
  for (const char of foldedPlace(line)) hash = Math.imul(hash ^ char.charCodeAt(0), 16_777_619) >>> 0;
  const reach = 0.002 * Math.sqrt(town.population / 1000);
  return {
    label: `${line}, ${postalCode} ${town.name}`,
    kind: 'address',
    lat: round(town.lat + ((hash % 1000) / 500 - 1) * reach),
    lon: round(town.lon + ((Math.floor(hash / 1000) % 1000) / 500 - 1) * reach),
  };
}

const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
/** Under the code that was typed, else its department. */
const placeOf = (town: Town, typedCode?: string): Place => ({
  label: townLabel(town.name, town.inseeCode, typedCode),
  kind: 'municipality',
  lat: town.lat,
  lon: town.lon,
});

/** The towns of the mainland where most people live. */
export const largest = (count: number): Place[] => byPopulation.slice(0, count).map((town) => placeOf(town));

/** What a geocoder of towns and addresses answers while somebody types: as those of `src/backend/geocoders.ts`. */
export function findPlaces(text: string, limit: number): Place[] {
  return withMonaco(text, placesFor(readPlaceWords(text)), limit);
}

function placesFor(typed: PlaceWords): Place[] {
  const {name, postalCode, department} = typed;
  const asked = foldedPlace(name);
  const figures = /^\d{2,4}$/.test(asked) ? asked : undefined;
  const code = postalCode ?? figures;
  const known = byPopulation.filter((town) => !department || departmentOf(town.inseeCode) === department);
  if (!code) return named(known, asked, name);
  const there = known.filter((town) => town.postalCodes.some((each) => each.startsWith(code)));
  const part = postalCode === undefined ? undefined : districtOf(postalCode);
  if (part && (!asked || foldedPlace(part.town) === asked)) return [part.place];
  if (!asked || figures)
    return there.map((town) =>
      placeOf(
        town,
        town.postalCodes.find((each) => each.startsWith(code)),
      ),
    );
  const towns = there.filter((town) => town.plain.startsWith(asked));
  if (towns.length) return towns.map((town) => placeOf(town, postalCode));
  const inTown = there.filter((town) => asked.endsWith(` ${town.plain}`));
  const street = inTown.length ? inTown : there.filter(() => isStreet(name));
  if (street.length) return street.map((town) => addressIn(town, streetOf(name, town), postalCode));
  // a code that is nowhere on the map: a CEDEX
  return named(known, asked, name);
}

function named(known: readonly Town[], asked: string, typed: string): Place[] {
  if (!asked) return [];
  const exact = known.filter((town) => town.plain === asked);
  // one letter begins thousands of names: only the town that has no other
  if (asked.length === 1) return exact.map((town) => placeOf(town));
  const starting = known.filter((town) => town.plain.startsWith(asked));
  const towns = [...exact, ...starting, ...known.filter((town) => town.plain.includes(` ${asked}`))];
  if (towns.length) return [...new Set(towns)].map((town) => placeOf(town));
  const ending = endingWith(known, asked);
  if (ending.length) return ending.map((town) => addressIn(town, streetOf(typed, town)));
  // a street without its town is in many of them
  return isStreet(typed) ? known.slice(0, 12).map((town) => addressIn(town, streetOf(typed, town))) : [];
}

/** What stands before the town, or all of it. */
function streetOf(typed: string, town: Town): string {
  const words = typed.split(/[ ,]+/);
  for (let from = 1; from < words.length; from++)
    if (from > 1 && town.plain.startsWith(foldedPlace(words.slice(from).join(' '))))
      return words.slice(0, from).join(' ');
  return words.join(' ');
}

/** « 12 rue des Tanneurs Nantes »: the longest end that is a town, the last word perhaps unfinished. */
function endingWith(known: readonly Town[], asked: string): Town[] {
  const parts = asked.split(' ');
  for (let from = 2; from < parts.length; from++) {
    const end = parts.slice(from).join(' ');
    const fits = ({plain}: Town) =>
      plain === end || plain.startsWith(`${end} `) || (end.length >= 4 && plain.startsWith(end));
    const found = end.length < 3 ? [] : known.filter(fits);
    if (found.length) return found;
  }
  return [];
}
