/**
 * Ready answers for `searchPlaces` by two public French services, for hosts that want them: free, no key, no cookie.
 * What is typed goes to that service: say so where you say what becomes of personal data, and allow its address in
 * `connect-src`.
 *
 * `setDefaultBackend(withHandlers(createHttpBackend({baseUrl}), {searchPlaces: geoplateformePlaces()}))`
 */
import type {Place} from '../contract/network.js';
import {Problem} from '../contract/problem.js';

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

/** Addresses and towns by the search of the Géoplateforme (IGN, Base Adresse Nationale). At least three characters. */
export function geoplateformePlaces({
  baseUrl = 'https://data.geopf.fr/geocodage',
  ...options
}: GeocoderOptions = {}): PlaceSearch {
  const ask = politely(options);
  return async ({body: {text, limit}}, {signal}) => {
    const asked = text.trim();
    // the service refuses longer texts, and those that do not begin with a letter or a digit
    if (asked.length < 3 || !/^[\p{L}\d]/u.test(asked)) return [];
    const query = new URLSearchParams({q: asked.slice(0, 200), limit: String(limit), autocomplete: '1'});
    const {features = []} = await ask<{features?: Feature[]}>(`${baseUrl}/search?${query}`, signal);
    return features.flatMap(({geometry, properties}): Place[] => {
      const [lon, lat] = geometry?.coordinates ?? [];
      const {label, postcode, city, type = ''} = properties ?? {};
      if (lat === undefined || lon === undefined || !label) return [];
      return [
        {
          label: type === 'municipality' && postcode ? `${city ?? label} (${postcode})` : label,
          lat,
          lon,
          ...(kinds[type] && {kind: kinds[type]}),
        },
      ];
    });
  };
}

interface Feature {
  geometry?: {coordinates?: [lon: number, lat: number]};
  properties?: {label?: string; postcode?: string; city?: string; type?: string};
}

/** Towns only, by the official list of communes: a postal code, or the beginning of a name. */
export function communePlaces({baseUrl = 'https://geo.api.gouv.fr', ...options}: GeocoderOptions = {}): PlaceSearch {
  const ask = politely(options);
  return async ({body: {text, limit}}, {signal}) => {
    const asked = text.trim();
    const postalCode = /\b\d{5}\b/.exec(asked)?.[0];
    if (!postalCode && (asked.length < 2 || /^\d/.test(asked))) return [];
    const query = new URLSearchParams({
      ...(postalCode ? {codePostal: postalCode} : {nom: asked, boost: 'population'}),
      fields: 'nom,centre,codesPostaux',
      limit: String(limit),
    });
    const communes = await ask<Commune[]>(`${baseUrl}/communes?${query}`, signal);
    return communes.flatMap(({nom, centre, codesPostaux = []}): Place[] => {
      const [lon, lat] = centre?.coordinates ?? [];
      const code = postalCode ?? codesPostaux[0];
      return nom && lat !== undefined && lon !== undefined
        ? [{label: code ? `${nom} (${code})` : nom, lat, lon, kind: 'municipality'}]
        : [];
    });
  };
}

interface Commune {
  nom?: string;
  centre?: {coordinates?: [lon: number, lat: number]};
  codesPostaux?: string[];
}

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
