/**
 * Phone numbers, stored in E.164 (`+33639981234`).
 *
 * Sources: the numbering plan of Arcep (ten digits; 06 and 07 are mobiles), and the public metadata of libphonenumber
 * for the overseas prefixes, which share the national plan but have their own calling codes. Anything else is accepted
 * as E.164: whether a message can be sent there is the server's decision.
 */
import {CALLING_CODE, formatAbroad, nationalDigits} from './stored-phone.js';
import {NO_BREAK_SPACE, afterLabel, compact, inGroups, masked} from './text.js';

export type PhoneError = 'format' | 'length';
export type MobileError = PhoneError | 'not_mobile';

export interface PhoneOptions {
  /** Where a number without calling code is: France (and overseas, by prefix), or a place with a plan of its own. */
  defaultCountry?: 'FR' | 'MC' | 'NC' | 'PF' | 'PM' | 'WF';
}

/** Calling codes inside the French plan, by the nine digits after the 0. « 06 39 98 » is reserved for fiction. */
const OVERSEAS: readonly (readonly [string, RegExp])[] = [
  ['590', /^(?:590|69[01]|7090)/],
  ['594', /^(?:594|694|7093[0-3])/],
  ['596', /^(?:596|69[67]|7091)/],
  ['262', /^(?:26[239]|69[23]|639(?!98)|7092|7093[5-7])/],
  ['508', /^708[45]/],
];

/** Calling code and digits of a number in places that have their own plan. */
const LOCAL: Readonly<Record<string, readonly [string, RegExp]>> = {
  MC: ['377', /^(?:\d{8,9}|06\d{8})$/],
  NC: ['687', /^\d{6}$/],
  PF: ['689', /^\d{8}$/],
  PM: ['508', /^\d{6}$/],
  WF: ['681', /^\d{6}$/],
};

const FRENCH_PLAN = /^(33|590|594|596|262)/;

/**
 * Where a number may begin with 0 abroad too: Italy, San Marino, Côte d'Ivoire, Burkina Faso, Niger, Benin, Gabon,
 * Congo, Norway. Anywhere else that 0 only serves inside the country (« +32 (0)470 … »).
 */
const KEEPS_ZERO = new Set('39 378 225 226 227 229 241 242 47'.split(' '));
/** Other figures that only serve inside the country, or no longer: before as many figures as a number has there. */
const TRUNKS = [
  /^(7)8(?=\d{10}$)/, // Russia, Kazakhstan
  /^(36)06(?=\d{8,9}$)/, // Hungary
  /^(370)8(?=\d{8}$)/, // Lithuania
  /^(375)80?(?=\d{9}$)/, // Belarus
  /^(52)1(?=\d{10}$)/, // Mexico
];

/** E.164 when the number can be read, however it was typed; else the text without separators. */
export function normalizePhone(text: string, options: PhoneOptions = {}): string {
  const raw = rawPhone(text);
  return readPhone(raw, options) ?? raw;
}

/** `format`: not a phone number. `length`: digits missing or in excess. */
export function checkPhone(text: string, options: PhoneOptions = {}): PhoneError | undefined {
  const raw = rawPhone(text);
  if (readPhone(raw, options)) return undefined;
  if (!/^\+?\d*$/.test(raw)) return 'format';
  const abroad = /^(?:\+|00)(.*)$/.exec(raw)?.[1];
  if (abroad === undefined) return raw.startsWith('0') || raw.length < 10 ? 'length' : 'format';
  if (abroad.startsWith('0')) return 'format';
  // Ten digits beginning with 00 are a French number mistyped, not a foreign one of eight.
  return /^00\d{8}$/.test(raw) && !FRENCH_PLAN.test(abroad) ? 'format' : 'length';
}

/** As `checkPhone`, and `not_mobile` for a number of the French plan that cannot get an SMS. */
export function checkMobile(text: string, options: PhoneOptions = {}): MobileError | undefined {
  return (
    checkPhone(text, options) ??
    (/^\+(?:33|590|594|596|262)[^67]/.test(normalizePhone(text, options)) ? 'not_mobile' : undefined)
  );
}

/** `06 39 98 12 34`, or `+32 470 12 34 56` abroad, with no-break spaces. What cannot be read comes back as it is. */
export function formatPhone(text: string, options: PhoneOptions = {}): string {
  const number = readPhone(rawPhone(text), options);
  if (!number) return text;
  const nine = nationalDigits(number);
  return nine && fromNational(nine) === number ? inGroups(`0${nine}`, [2]) : formatAbroad(number.slice(1));
}

/** `06 •• •• •• 34`: the first and the last group. Nothing is shown of what cannot be read. */
export function maskPhone(text: string, options: PhoneOptions = {}): string {
  if (!readPhone(rawPhone(text), options)) return masked(text);
  const groups = formatPhone(text, options).split(NO_BREAK_SPACE);
  return groups
    .map((group, rank) => (rank === 0 || rank === groups.length - 1 ? group : masked(group)))
    .join(NO_BREAK_SPACE);
}

/**
 * How many digits a French number still lacks (« Il manque 3 chiffres »), negative when there are too many; 0 when it
 * is right, or when it cannot be told.
 */
export function missingPhoneDigits(text: string): number {
  const raw = rawPhone(text);
  const national = /^(?:\+|00)(?:33|590|594|596|262)0?(\d*)$/.exec(raw)?.[1];
  if (national !== undefined) return 9 - national.length;
  return /^(?!00)\d+$/.test(raw) && !readPhone(raw, {}) ? 10 - raw.length : 0;
}

/** Digits with their `+` or `00`; brackets and a pasted label are gone. */
function rawPhone(text: string): string {
  return afterLabel(compact(text, /[/_|()]/g));
}

function readPhone(raw: string, {defaultCountry = 'FR'}: PhoneOptions): string | undefined {
  const abroad = /^(?:\+(\d{7,15})|00(\d{9,15}))$/.exec(raw);
  if (abroad) return fromAbroad(abroad[1] ?? abroad[2] ?? '');
  const local = LOCAL[defaultCountry];
  if (local?.[1].test(raw)) return `+${local[0]}${raw.replace(/^0(?=6\d{8}$)/, '')}`;
  // 33 without its + is what some address books export.
  const nine = /^(?:0|33)([1-9]\d{8})$/.exec(raw)?.[1];
  return nine && fromNational(nine);
}

/** From the nine digits after the 0. Those of Saint-Pierre-et-Miquelon begin with its calling code. */
function fromNational(nine: string): string {
  if (nine.startsWith('508')) return `+${nine}`;
  return `+${OVERSEAS.find(([, prefix]) => prefix.test(nine))?.[0] ?? '33'}${nine}`;
}

/** From the digits after + or 00. People often leave the 0 in: « +33 06 … », « +32 (0)470 … ». */
function fromAbroad(digits: string): string | undefined {
  const [, code, nine] = /^(33|590|594|596|262)0?([1-9]\d{8})$/.exec(digits) ?? [];
  if (code && nine) return code === '33' ? fromNational(nine) : `+${code}${nine}`;
  if (FRENCH_PLAN.test(digits) || digits.startsWith('0')) return undefined;
  const number = withoutTrunk(digits);
  return number.length < 7 ? undefined : `+${number}`;
}

function withoutTrunk(digits: string): string {
  const number = TRUNKS.reduce((text, trunk) => text.replace(trunk, '$1'), digits);
  const calling = CALLING_CODE.exec(number)?.[0] ?? '';
  const rest = number.slice(calling.length);
  return KEEPS_ZERO.has(calling) || /^508\d{6}$/.test(number) ? number : calling + rest.replace(/^0+/, '');
}
