/**
 * Ready answers for `searchPlaces` by two public French services, for hosts that want them: free, no key, no cookie.
 * What is typed goes to that service: say so where you say what becomes of personal data, and allow its address in
 * `connect-src`.
 *
 * `setDefaultBackend(withHandlers(createHttpBackend({baseUrl}), {searchPlaces: geoplateformePlaces()}))`
 */
import type {Place} from '../contract/network.js';
import {Problem} from '../contract/problem.js';
import {
  departmentOf,
  isNamed,
  readPlaceWords,
  shortTown,
  shortTownCode,
  townLabel,
  withMonaco,
  type PlaceWords,
} from '../domain/place-words.js';

export interface GeocoderOptions {
  /** Where the service answers; a host may stand between. */
  baseUrl?: string;
  /** Stands in for the page's `fetch`. */
  fetch?: typeof globalThis.fetch;
  now?: () => number;
}

/** Answers `searchPlaces`. */
export type PlaceSearch = (
  input: {body: {text: string; limit: number}},
  context: {signal: AbortSignal},
) => Promise<Place[]>;

/** After a 429 the Géoplateforme refuses everything from that address for five seconds. */
const blockedFor = 5_000;
const kinds: Readonly<Record<string, string>> = {
  housenumber: 'address',
  street: 'street',
  locality: 'locality',
  municipality: 'municipality',
};

/**
 * Addresses and towns by the search of the Géoplateforme (IGN, Base Adresse Nationale). It answers from three
 * characters on; towns of one or two letters are asked with their postal code.
 */
export function geoplateformePlaces({
  baseUrl = 'https://data.geopf.fr/geocodage',
  ...options
}: GeocoderOptions = {}): PlaceSearch {
  const ask = politely(options);
  return async ({body: {text, limit}}, {signal}) => {
    const typed = readPlaceWords(text);
    const {text: words, name, arrondissement} = typed;
    const short = words.length < 3 ? shortTownCode(words) : undefined;
    // the service refuses longer texts, and those that do not begin with a letter or a digit
    if ((words.length < 3 && !short) || !/^[\p{L}\d]/u.test(words)) return [];
    const find = async (q: string, more: Record<string, string> = {}): Promise<Place[]> => {
      const query = new URLSearchParams({q: q.slice(0, 200), limit: String(limit), autocomplete: '1', ...more});
      const {features = []} = await ask<{features?: Feature[]}>(`${baseUrl}/search?${query}`, signal);
      return features.flatMap((feature) => placeOf(feature, typed));
    };
    if (short) return (await find(`${short} ${words}`, {type: 'municipality'})).filter(named(words));
    const onlyTown = arrondissement && /^\d{5} \p{L}+$/u.test(words);
    const found = await find(words, onlyTown ? {type: 'municipality'} : {});
    // a code that is nowhere on the map (a CEDEX), with a name that may be
    const again = found.length || !typed.postalCode || !name ? found : await find(name);
    return withMonaco(text, again, limit);
  };
}

interface Feature {
  geometry?: {coordinates?: [lon: number, lat: number]};
  properties?: {label?: string; postcode?: string; city?: string; citycode?: string; type?: string};
}

function placeOf({geometry, properties}: Feature, typed: PlaceWords): Place[] {
  const [lon, lat] = geometry?.coordinates ?? [];
  const {label, postcode, city, citycode, type = ''} = properties ?? {};
  if (lat === undefined || lon === undefined || !label) return [];
  const code = typed.postalCode === postcode ? postcode : undefined;
  const town = shortTown(city && !/\d/.test(label) ? city : label);
  if (!ofDepartment(citycode ?? postcode, typed)) return [];
  return [
    {
      label: type === 'municipality' ? townLabel(town, citycode ?? postcode, code) : label,
      lat,
      lon,
      ...(kinds[type] && {kind: kinds[type]}),
    },
  ];
}

/** Towns only, by the official list of communes: a postal code, or the beginning of a name. */
export function communePlaces({baseUrl = 'https://geo.api.gouv.fr', ...options}: GeocoderOptions = {}): PlaceSearch {
  const ask = politely(options);
  return async ({body: {text, limit}}, {signal}) => {
    const typed = readPlaceWords(text);
    const {name, postalCode} = typed;
    const find = async (by: {codePostal: string} | {nom: string}): Promise<Place[]> => {
      const query = new URLSearchParams({
        ...by,
        ...('nom' in by && {boost: 'population'}),
        // Paris, Lyon and Marseille by their parts, where one is asked for
        ...('codePostal' in by && {type: 'commune-actuelle,arrondissement-municipal'}),
        fields: 'nom,code,centre,codesPostaux',
        limit: String(limit),
      });
      const communes = await ask<Commune[]>(`${baseUrl}/communes?${query}`, signal);
      const parts = communes.filter(({code = ''}) => /^(751|6938|132)/.test(code));
      return (parts.length ? parts : communes).flatMap((commune) => townOf(commune, typed, 'codePostal' in by));
    };
    const byName = () => (name && /^\p{L}/u.test(name) ? find({nom: name}) : Promise.resolve([]));
    const short = name.length < 3 ? shortTownCode(name) : undefined;
    const exact = short ? (await find({codePostal: short})).filter(named(name)) : [];
    const found = postalCode ? await find({codePostal: postalCode}) : await byName();
    const again = found.length || !postalCode ? found : await byName();
    // one letter begins thousands of names: only the town that has no other
    const rest = name.length === 1 ? again.filter(named(name)) : again;
    return withMonaco(text, [...exact, ...rest.filter(({label}) => label !== exact[0]?.label)], limit);
  };
}

interface Commune {
  nom?: string;
  code?: string;
  centre?: {coordinates?: [lon: number, lat: number]};
  codesPostaux?: string[];
}

function townOf({nom, code, centre, codesPostaux = []}: Commune, typed: PlaceWords, byCode: boolean): Place[] {
  const [lon, lat] = centre?.coordinates ?? [];
  const of = code ?? codesPostaux[0];
  if (!nom || lat === undefined || lon === undefined || !ofDepartment(of, typed)) return [];
  return [
    {label: townLabel(shortTown(nom), of, byCode ? typed.postalCode : undefined), lat, lon, kind: 'municipality'},
  ];
}

const ofDepartment = (code: string | undefined, {department}: PlaceWords): boolean =>
  !department || !code || departmentOf(code) === department;

const named =
  (name: string) =>
  ({label}: Place): boolean =>
    isNamed(name, label);

/** One question; after a 429, none until the service listens again. */
function politely({
  fetch = (...request) => globalThis.fetch(...request),
  now = Date.now,
}: GeocoderOptions): <T>(url: string, signal: AbortSignal) => Promise<T> {
  let silentUntil = 0;
  const tooMany = () => new Problem('too-many-requests', {retryAt: new Date(silentUntil).toISOString()});
  return async <T>(url: string, signal: AbortSignal) => {
    if (now() < silentUntil) throw tooMany();
    const response = await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: {accept: 'application/json'},
    });
    if (response.status === 429) {
      silentUntil = now() + blockedFor;
      throw tooMany();
    }
    // what was typed makes no sense to the service: nothing is found
    if (response.status === 400) return [] as T;
    if (!response.ok) throw new Problem('unavailable');
    return (await response.json()) as T;
  };
}
