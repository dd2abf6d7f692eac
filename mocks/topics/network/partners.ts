/**
 * A care network of the size of a real one, spread over France as people live there. Names, streets and numbers are
 * made up.
 */
import type {Partner, PartnerHours, Saving} from '../../../src/contract/network.js';
import {leavesOf, type Leaves} from '../../../src/engines/nearest/leaves.js';
import {towns, type Town} from './places.js';

export const kinds = ['optician', 'audiologist', 'dentist'] as const;
export type Kind = (typeof kinds)[number];
/** In the order of the flags of the points. */
export const services = ['hundredPercentSante', 'thirdPartyPayment', 'home', 'accessible'] as const;
/** Published sizes of such a network (2023). */
export const sizes: Readonly<Record<Kind, number>> = {optician: 7_100, audiologist: 5_600, dentist: 6_500};

export interface Members {
  readonly lats: Float64Array;
  readonly lons: Float64Array;
  readonly flags: Uint8Array;
  readonly towns: readonly Town[];
  readonly leaves: Leaves;
}

/** How many in a hundred offer each service, in the order of `services`. */
const shares: Readonly<Record<Kind, readonly number[]>> = {
  optician: [82, 97, 22, 64],
  audiologist: [96, 97, 38, 70],
  dentist: [78, 92, 1, 55],
};
const names: Readonly<Record<Kind, readonly string[]>> = {
  optician: ['Optique', 'Les Lunettes', 'Maison de la Vue', 'Regards', 'L’Atelier des Lunettes', 'Optique et Vision'],
  audiologist: ['Audition', 'L’Oreille Fine', 'Centre auditif', 'Écoute et Voix', 'Laboratoire auditif'],
  dentist: ['Cabinet dentaire', 'Centre dentaire', 'Les Dentistes'],
};
const spots = [
  'du Marché',
  'de la Gare',
  'des Halles',
  'du Centre',
  'du Pont',
  'de la Mairie',
  'du Port',
  'des Tilleuls',
  'de la Fontaine',
  'du Théâtre',
  'de l’Église',
  'des Quatre-Vents',
];
const streets = [
  'rue de la République',
  'place du Marché',
  'avenue de la Gare',
  'rue des Écoles',
  'rue du Moulin',
  'boulevard des Alliés',
  'quai des Tanneurs',
  'rue Haute',
  'rue de l’Horloge',
  'place de la Mairie',
  'cours des Platanes',
  'chemin Vert',
];
const zones: Readonly<Record<string, string>> = {
  971: 'America/Guadeloupe',
  972: 'America/Martinique',
  973: 'America/Cayenne',
  974: 'Indian/Reunion',
  976: 'Indian/Mayotte',
  977: 'America/St_Barthelemy',
  978: 'America/Marigot',
};

const made = new Map<Kind, Members>();

export function membersOf(kind: Kind): Members {
  const known = made.get(kind);
  if (known) return known;
  const fresh = make(kind);
  made.set(kind, fresh);
  return fresh;
}

function make(kind: Kind): Members {
  const random = generator(kinds.indexOf(kind) + 1);
  const reached: number[] = [];
  let people = 0;
  for (const {population} of towns) reached.push((people += population));
  const size = sizes[kind];
  const lats = new Float64Array(size),
    lons = new Float64Array(size),
    flags = new Uint8Array(size);
  const home = Array.from({length: size}, (_, number): Town => {
    const town = towns[firstAbove(reached, random() * people)]!;
    const reach = 0.0022 * Math.sqrt(town.population / 1000);
    const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
    lats[number] = round(town.lat + (random() + random() - 1) * reach);
    lons[number] = round(town.lon + (random() + random() - 1) * reach * 1.4);
    flags[number] = shares[kind].reduce((bits, share, at) => bits | (random() * 100 < share ? 1 << at : 0), 0);
    return town;
  });
  return {lats, lons, flags, towns: home, leaves: leavesOf({lats, lons, flags})};
}

/** What the network's file says about one of them. */
export function partnerOf(kind: Kind, number: number): Partner {
  const {lats, lons, flags, towns: home} = membersOf(kind);
  const {name: city, postalCodes, inseeCode} = home[number]!;
  const pick = (list: readonly string[], salt: number) => list[mix(number, salt) % list.length]!;
  const postalCode = postalCodes[mix(number, 3) % postalCodes.length]!;
  const timeZone = zones[inseeCode.slice(0, 3)];
  const savings = savingsOf(kind, number);
  const silent = mix(number, 9) % 40 === 0;
  return {
    id: `${kind}-${number}`,
    kind,
    name: `${pick(names[kind], 1)} ${pick(spots, 2)}`,
    address: {line1: `${1 + (mix(number, 4) % 89)} ${pick(streets, 5)}`, postalCode, city},
    lat: lats[number]!,
    lon: lons[number]!,
    services: services.filter((_, at) => flags[number]! & (1 << at)),
    ...(mix(number, 6) % 50 && {phone: `+3319900${String(mix(number, 7) % 10_000).padStart(4, '0')}`}),
    ...(!silent && {hours: {...hoursOf(kind, number), ...(timeZone && {timeZone})}}),
    ...(savings.length && {savings}),
  };
}

const all = (days: readonly number[], ...ranges: [string, string][]) =>
  days.map((day) => ({day, ranges: ranges.map(([opens, closes]) => ({opens, closes}))}));
const weeks: Readonly<Record<Kind, readonly PartnerHours['weekly'][]>> = {
  optician: [
    [...all([2, 3, 4, 5], ['09:30', '12:30'], ['14:00', '19:00']), ...all([6], ['09:30', '18:30'])],
    [...all([1], ['14:00', '19:00']), ...all([2, 3, 4, 5, 6], ['10:00', '19:30'])],
    all([1, 2, 3, 4, 5, 6], ['09:30', '19:00']),
  ],
  audiologist: [
    all([1, 2, 3, 4, 5], ['09:00', '12:30'], ['14:00', '18:00']),
    [...all([2, 3, 4, 5], ['09:00', '12:00'], ['14:00', '18:30']), ...all([6], ['09:00', '12:00'])],
  ],
  dentist: [all([1, 2, 4, 5], ['08:30', '12:30'], ['14:00', '19:00']), all([1, 2, 3, 4, 5], ['09:00', '18:00'])],
};

function hoursOf(kind: Kind, number: number): PartnerHours {
  const weekly = weeks[kind][mix(number, 8) % weeks[kind].length]!;
  const manner = mix(number, 10) % 3;
  const christmas = [
    {date: '2026-12-24', ranges: [{opens: '09:30', closes: '16:00'}]},
    {date: '2026-12-25', ranges: []},
    {date: '2027-01-01', ranges: []},
  ];
  return {weekly, ...(manner === 0 && {exceptions: christmas}), ...(manner === 1 && {holidays: 'closed'})};
}

const products: Readonly<Record<Kind, readonly [product: string, averagePrice: number][]>> = {
  optician: [
    ['Verres progressifs', 43_000],
    ['Verres simples', 17_500],
    ['Monture', 13_200],
  ],
  audiologist: [
    ['Deux aides auditives de classe II', 310_000],
    ['Deux aides auditives de classe I', 190_000],
  ],
  dentist: [['Couronne céramo-métallique', 62_000]],
};

function savingsOf(kind: Kind, number: number): Saving[] {
  if (mix(number, 11) % 10 > 6) return [];
  return products[kind].slice(0, 1 + (mix(number, 12) % products[kind].length)).map(([product, averagePrice], at) => {
    const saving = Math.round((averagePrice * (8 + (mix(number, 13 + at) % 18))) / 100 / 500) * 500;
    return {
      product,
      averagePrice,
      networkPrice: averagePrice - saving,
      saving,
      source: 'Observatoire des prix du réseau',
      asOf: '2026-09-01',
    };
  });
}

/** A number that looks drawn, and is always the same. */
function mix(number: number, salt: number): number {
  let value = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

/** Numbers between 0 and 1, the same from the same seed. */
function generator(seed: number): () => number {
  let count = 0;
  return () => mix(count++, seed * 7_919) / 2 ** 32;
}

function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0,
    high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
