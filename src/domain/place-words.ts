/**
 * What people type for a place in France, as a geocoder can be asked: « Paris 11 », « Lyon 3e », « Paris XI » mean a
 * postal code; a CEDEX is a way of sorting mail, whose code is nowhere on a map; « Nantes (44) » is a label of ours.
 */
import {foldedPlace, plainText} from './text.js';

export interface PlaceWords {
  /** The whole, to ask for an address. */
  readonly text: string;
  /** What is left without codes: a town, or a street with its town. */
  readonly name: string;
  readonly postalCode?: string;
  /** « 44 », « 2A », « 974 ». */
  readonly department?: string;
  /** An arrondissement of Paris, Lyon or Marseille is meant, not the whole town. */
  readonly arrondissement?: true;
}

/** First postal code, and how many, of the towns that have arrondissements. */
const arrondissements: Readonly<Record<string, readonly [first: number, count: number]>> = {
  paris: [75_001, 20],
  lyon: [69_001, 9],
  marseille: [13_001, 16],
};
const town = '(paris|lyon|marseille)';
const number = String.raw`(\d{1,2}|[ivx]{1,5})\s?`;
const word = String.raw`arr(?:\.|t|dt|ondissement)?`;
/** « Paris 11 », « Lyon 3ème », « Paris XI arrondissement ». */
const townFirst = new RegExp(
  String.raw`(?:^|[\s,])${town}[\s,-]+${number}(?:er|ère|[eè]|[eè]me|i[eè]me|nde?|d)?(?:[\s,]+${word})?$`,
  'i',
);
/** « 11e Paris », « 11e arrondissement de Paris ». */
const townLast = new RegExp(
  String.raw`(?:^|[\s,])${number}(?:er|[eè]|[eè]me|i[eè]me|nde?)[\s,]+(?:${word}[\s,]+)?(?:de )?${town}$`,
  'i',
);
const cedex = /\s*\bcedex\b(\s*\d{1,2}\b)?/i;
const labelled = /\s*\((\d{2,3}|2[ab]|\d{5})\)$/i;
const streetWords =
  'rue|avenue|av|bd|boulevard|place|impasse|allée|allee|chemin|quai|cours|route|square|faubourg|passage';
const streets = new RegExp(
  String.raw`^(?:\d{1,4}(?!\d)\s*(?:bis|ter|quater|[a-d])?[\s,]+(?=\p{L}{2})|(?:${streetWords})\b)`,
  'iu',
);

/** Reads what was typed; every part of it stays in `text`, but what no map knows. */
export function readPlaceWords(typed: string): PlaceWords {
  const plain = plainText(typed);
  const [, inBrackets] = labelled.exec(plain) ?? [];
  const bare = plain.replace(labelled, '');
  const district = arrondissementOf(bare);
  if (district) return {...district, arrondissement: true};
  const sorted = cedex.test(bare);
  const code = inBrackets?.length === 5 ? inBrackets : /\b\d{5}\b/.exec(bare)?.[0];
  const name = tidy(bare.replace(cedex, '').replace(/\b\d{5}\b/, ''));
  if (sorted) return {text: tidy(bare.replace(cedex, '').replace(/\b\d{5}\b/, '')), name};
  return {
    text: inBrackets?.length === 5 ? tidy(`${inBrackets} ${bare}`) : tidy(bare),
    name,
    ...(code && {postalCode: code}),
    ...(inBrackets && inBrackets.length < 5 && {department: inBrackets.toUpperCase()}),
  };
}

function arrondissementOf(text: string): PlaceWords | undefined {
  const last = townFirst.exec(text);
  const first = last ? undefined : townLast.exec(text);
  const found = last ?? first;
  if (!found) return undefined;
  const [of, rankWords] = last ? [last[1]!, last[2]!] : [first![2]!, first![1]!];
  const [code, count] = arrondissements[of.toLowerCase()]!;
  const rank = /\d/.test(rankWords) ? Number(rankWords) : romanNumber(rankWords);
  if (rank < 1 || rank > count) return undefined;
  const postalCode = String(code + rank - 1);
  const before = tidy(text.slice(0, found.index));
  const name = tidy(`${before} ${of}`);
  return {text: tidy(`${before} ${postalCode} ${of}`), name, postalCode};
}

/** Up to XX; 0 for what is no number. */
function romanNumber(text: string): number {
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  const [, tens = '', rest = ''] = /^(x{0,2})(.*)$/.exec(text.toLowerCase()) ?? [];
  const one = ones.indexOf(rest);
  return one < 0 ? 0 : tens.length * 10 + one;
}

/** A street, to which a town is still to be added where nothing is found. */
export const isStreet = (typed: string): boolean => streets.test(plainText(typed));

/** Spaces and commas that are left over where something was taken out. */
const tidy = (text: string): string =>
  text
    .replace(/[\s,]*,[\s,]*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');

/** A label names exactly what was typed: the words are the same, and every code that was typed is in it. */
export function isNamed(typed: string, label: string): boolean {
  const {name, postalCode, department} = readPlaceWords(typed);
  const core = foldedPlace(name);
  return (
    core !== '' &&
    core === foldedPlace(readPlaceWords(label).name) &&
    (!postalCode || label.includes(postalCode)) &&
    (!department || label.includes(`(${department})`))
  );
}

/** « 44 » of the INSEE code 44109 or of the postal code 44000; « 2A », « 974 ». */
export const departmentOf = (code: string): string => code.slice(0, /^9[78]/.test(code) ? 3 : 2).toUpperCase();

/**
 * « Nantes (44300) » for a code that was typed, else « Nantes (44) »: most towns have several codes, and none of them
 * is more theirs than the others.
 */
export function townLabel(name: string, code: string | undefined, typed: string | undefined): string {
  const said = typed ?? (code && departmentOf(code));
  return said ? `${name} (${said})` : name;
}

/** « Paris 11e Arrondissement » as people say it. */
export const shortTown = (name: string): string => name.replace(/ Arrondissement$/i, '');

/**
 * Towns of one or two letters, with their postal codes: services that answer from three letters on are asked with the
 * code.
 */
const shortest: Readonly<Record<string, string>> = {
  y: '80190',
  bu: '28410',
  eu: '76260',
  fa: '11260',
  gy: '70700',
  oo: '31110',
  oz: '38114',
  py: '66360',
  ri: '61210',
  ry: '76116',
  sy: '08390',
  ur: '66760',
  us: '95450',
  uz: '65400',
};

/** The postal code of a town of one or two letters; undefined where there is none of this name. */
export function shortTownCode(name: string): string | undefined {
  const folded = foldedPlace(name);
  return Object.hasOwn(shortest, folded) ? shortest[folded] : undefined;
}

/** Which no French service knows; members live and are cared for there. */
const monaco = {label: 'Monaco (98000)', kind: 'municipality', lat: 43.7384, lon: 7.4246};

/** Monaco among the places that were found, where its code or the beginning of its name was typed. */
export function withMonaco<P>(typed: string, found: readonly P[], limit: number): (P | typeof monaco)[] {
  const {name, postalCode = '98000'} = readPlaceWords(typed);
  const asked = foldedPlace(name);
  const whole = asked === 'monaco' || (!asked && typed.includes('98000'));
  const begun = asked.length > 2 && ['monaco', 'monte carlo'].some((each) => each.startsWith(asked));
  if (postalCode !== '98000' || !(whole || begun)) return found.slice(0, limit);
  return whole ? [monaco, ...found].slice(0, limit) : [...found.slice(0, limit - 1), monaco];
}
