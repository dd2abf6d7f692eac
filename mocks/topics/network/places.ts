/**
 * French communes with their positions, and the search a geocoder would do in them. Loaded when the network is asked.
 */
import type {Place} from '../../../src/contract/network.js';
import {foldedPlace} from '../../../src/domain/index.js';
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

const byPopulation = [...towns].sort((a, b) => b.population - a.population);

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
const placeOf = (town: Town, postalCode = town.postalCodes[0]!): Place => ({
  label: `${town.name} (${postalCode})`,
  kind: 'municipality',
  lat: town.lat,
  lon: town.lon,
});

/** What a geocoder of towns and addresses answers while somebody types. */
export function findPlaces(text: string, limit: number): Place[] {
  const asked = foldedPlace(text);
  if (asked.length < 2) return [];
  const code = /^\d{2,5}$/.exec(asked.replace(/ /g, ''))?.[0];
  if (code)
    return byPopulation
      .flatMap((town) => {
        const found = town.postalCodes.find((each) => each.startsWith(code));
        return found ? [placeOf(town, found)] : [];
      })
      .slice(0, limit);
  const inTown = /^(.*?)(?:,? )?(\d{5}) ?(.*)$/.exec(asked);
  const [, street = '', postalCode = '', name = ''] = inTown ?? [];
  const candidates = inTown
    ? byPopulation.filter((town) => town.postalCodes.includes(postalCode) && town.plain.startsWith(name))
    : startingWith(asked);
  if (inTown && !street) return candidates.slice(0, limit).map((town) => placeOf(town, postalCode));
  if (candidates.length && !inTown) return candidates.slice(0, limit).map((town) => placeOf(town));
  const found = inTown ? candidates.map((town) => ({town, words: street.split(' ').length})) : endingWith(asked);
  const typed = text.trim().replace(/\s+/g, ' ').split(/[ ,]+/);
  return found
    .slice(0, limit)
    .map(({town, words}) => addressIn(town, typed.slice(0, words).join(' '), inTown ? postalCode : undefined));
}

function startingWith(asked: string): Town[] {
  const first = byPopulation.filter((town) => town.plain.startsWith(asked));
  return first.concat(byPopulation.filter((town) => !first.includes(town) && town.plain.includes(` ${asked}`)));
}

/** « 12 rue des Tanneurs Nantes »: the longest end that is a town, the last word perhaps unfinished. */
function endingWith(asked: string): {town: Town; words: number}[] {
  const parts = asked.split(' ');
  for (let words = 1; words < parts.length; words++) {
    const end = parts.slice(words).join(' ');
    const found =
      end.length < 3
        ? []
        : byPopulation.filter(
            (town) =>
              town.plain === end || town.plain.startsWith(`${end} `) || (end.length >= 4 && town.plain.startsWith(end)),
          );
    if (found.length && words > 1) return found.map((town) => ({town, words}));
  }
  return [];
}
