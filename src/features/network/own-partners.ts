import type {Backend} from '../../backend/backend.js';
import {withHandlers} from '../../backend/handlers.js';
import type {Network, Partner, Place} from '../../contract/network.js';
import {readPlaceWords} from '../../domain/place-words.js';
import {foldedPlace, foldedWords} from '../../domain/text.js';
import type {Directory} from '../../engines/nearest/search.js';

/** Towns that are proposed before anything is typed. */
const STARTS = 8;

/** The network is the page's own list; towns are those of the list, unless a backend (or a geocoder) knows more. */
export function ownBackend(partners: readonly Partner[], around: Backend | undefined): Backend {
  const known = partners.filter(({lat, lon}) => Number.isFinite(lat) && Number.isFinite(lon));
  const distinct = (values: readonly string[]) => [...new Set(values)];
  const kinds = distinct(known.map(({kind}) => kind));
  const services = distinct(known.flatMap((partner) => partner.services)).slice(0, 8);
  const directories = new Map<string, Promise<Directory>>();
  const towns = new Map<string, Promise<Town[]>>();
  const allTowns = () => remembered(towns, '', () => townsOf(known));
  const network: Network = {
    name: '',
    kinds: kinds.map((kind) => ({kind, count: known.filter((each) => each.kind === kind).length})),
    services: services.map((service) => ({service})),
  };
  return withHandlers(around, {
    getNetwork: async () => ({...network, places: (await allTowns()).slice(0, STARTS).map(placeOf)}),
    // what searches is loaded with the first search
    searchPartners: async ({body}) => {
      const {searchIn} = await import('../../engines/nearest/index.js');
      return searchIn(
        await remembered(directories, body.kind, () =>
          directoryOf(
            known.filter(({kind}) => kind === body.kind),
            services,
          ),
        ),
        body,
        new Date(),
      );
    },
    ...(!around && {
      searchPlaces: async ({body}) => placesFor(await allTowns(), body.text).slice(0, body.limit),
    }),
  });
}

/** Made once, by the first who asks. */
function remembered<Value>(made: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

async function directoryOf(list: readonly Partner[], services: readonly string[]): Promise<Directory> {
  const {flagsOf, leavesInTurns} = await import('../../engines/nearest/index.js');
  const leaves = await leavesInTurns({
    lats: list.map(({lat}) => lat),
    lons: list.map(({lon}) => lon),
    flags: list.map((partner) => flagsOf(partner, services)),
  });
  return {leaves, services, partnerOf: (number) => list[number]!};
}

/** A town of the list, with the words it is found by. */
interface Town {
  readonly label: string;
  readonly names: readonly string[];
  lat: number;
  lon: number;
  count: number;
}

/** In turns, so that a list of tens of thousands does not block the page. */
async function townsOf(partners: readonly Partner[]): Promise<Town[]> {
  const towns = new Map<string, Town>();
  for (const [index, {address, lat, lon}] of partners.entries()) {
    if (index % 4_000 === 3_999) await nextTurn();
    const {city, postalCode} = address;
    const label = `${city} (${postalCode})`;
    const town = towns.get(label) ?? {
      label,
      names: [city, `${postalCode} ${city}`, `${city} ${postalCode}`].map(foldedPlace),
      lat: 0,
      lon: 0,
      count: 0,
    };
    town.lat += lat;
    town.lon += lon;
    town.count++;
    towns.set(label, town);
  }
  return [...towns.values()].sort((a, b) => b.count - a.count);
}

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Towns that begin with what is typed, by name or postal code, at the middle of their partners; the largest first. */
function placesFor(towns: readonly Town[], text: string): Place[] {
  const {text: words, name} = readPlaceWords(text);
  // « st » may be the whole of « Saint » or the beginning of « Strasbourg »
  const beginning = (typed: string) => {
    const asked = [foldedPlace(typed), foldedWords(typed)];
    return towns.filter(({names}) => names.some((each) => asked.some((start) => each.startsWith(start))));
  };
  const found = beginning(words);
  // with a code that nobody of the list has (a CEDEX, another code of the town): by the name
  return (found.length || !name ? found : beginning(name)).map(placeOf);
}

const placeOf = ({label, lat, lon, count}: Town): Place => ({
  label,
  lat: lat / count,
  lon: lon / count,
  kind: 'municipality',
});
