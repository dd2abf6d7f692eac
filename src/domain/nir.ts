/**
 * NIR, « numéro de sécurité sociale »: 13 characters and a key of two digits.
 *
 * Sources: INSEE and service-public for the structure; the wide form of the State's inclusion platform, which knows the
 * pseudo-months of incomplete civil status; the CNAM's own validator for the key, Corsica and the numbers of 13 digits.
 */
import {afterLabel, compact, inGroups, masked} from './text.js';

/** Why a number is refused, in the order of the checks. */
export type NirError = 'length' | 'format' | 'key_range' | 'sex' | 'month' | 'place' | 'order' | 'key';

/** What deserves a second look. Never blocks: all four have legitimate causes. */
export type NirWarning = 'sex_mismatch' | 'birth_mismatch' | 'child_own_number' | 'provisional';

export interface NirOptions {
  /** Accept the 13 digits without key of people waiting for a number (first digit 5 to 8). */
  acceptProvisional13?: boolean;
  /** Of these, accept only those of people passing through (first digit 5 or 6). */
  acceptMigrantNumbers?: boolean;
}

/**
 * `own`: the person's. `insured`: that of the insured parent, who is somebody else. `either`: a child of 16 or 17 may
 * have asked for rights of their own.
 */
export type NirOwner = 'own' | 'insured' | 'either';

/** The person beside the number. `birthDate` is `YYYY-MM-DD`, with 00 for what is not known. */
export interface NirPerson {
  civility?: 'madam' | 'sir';
  birthDate?: string;
  /** Whose number the field takes; `own` unless said. See `nirOwner` for who gives which. */
  owner?: NirOwner;
}

const GROUPS = [1, 2, 2, 2, 3, 3, 2];

/**
 * Each rule looks at the whole number of 15 characters. Places: department and commune, then overseas (department of
 * three characters, commune of two), then abroad (99 and the country).
 */
const RULES: readonly (readonly [NirError, RegExp])[] = [
  ['format', /^\d{5}(?:\d\d|2[AB])\d{8}$/],
  ['key_range', /(?:0[1-9]|[1-8]\d|9[0-7])$/],
  ['sex', /^[1-478]/],
  ['month', /^...(?:0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)/],
  ['place', /^.{5}(?:(?:0[1-9]|[1-8]\d|9[0-6]|2[AB])(?!000)\d{3}|9[78]\d(?!00)\d\d|99(?!000)\d{3})/],
  ['order', /^.{10}(?!000)/],
];

/** One spelling for storage, `185032A00402129`, whatever separators, case, label or word « clé » came along. */
export function normalizeNir(text: string): string {
  return afterLabel(compact(text, /[/_|]/g)).replace(/^([0-9AB]{13})CL(?:É|E\u0301?):?(\d\d)$/, '$1$2');
}

/**
 * The code of the first rule the number breaks, or undefined. Any spelling is accepted.
 * `length`: not 15 characters (13 lack their key, unless an option takes them). `format`: something else than digits,
 * 2A or 2B. `key_range`: a key outside 01 to 97. `sex`, `month`, `place`, `order`: that part does not exist. `key`: all
 * parts exist, but the key is that of another number.
 */
export function checkNir(nir: string, options: NirOptions = {}): NirError | undefined {
  const number = normalizeNir(nir);
  if (isKeyless(number, options)) return undefined;
  if (number.length !== 15) return 'length';
  const broken = RULES.find(([, shape]) => !shape.test(number));
  if (broken) return broken[0];
  return nirKey(number.slice(0, 13)) === number.slice(13) ? undefined : 'key';
}

/** Provisional numbers have no key; their second digit is the sex, then come the caisse (3) and a serial (8). */
function isKeyless(number: string, {acceptProvisional13, acceptMigrantNumbers}: NirOptions): boolean {
  if (acceptProvisional13) return /^[5-8][12]\d{11}$/.test(number);
  return acceptMigrantNumbers === true && /^[56][12]\d{11}$/.test(number);
}

/**
 * The two digits `01` to `97` that belong to the first 13 characters; undefined when these are not a number.
 * 97 − (N mod 97), with 2A counted as 19 and 2B as 18. 13 digits stay below 2^53, so plain numbers are exact.
 */
export function nirKey(first13: string): string | undefined {
  const number = compact(first13);
  if (!/^\d{5}(?:\d\d|2[AB])\d{6}$/.test(number)) return undefined;
  const digits = number.replace('2A', '19').replace('2B', '18');
  return String(97 - (Number(digits) % 97)).padStart(2, '0');
}

/** `1 85 03 2A 004 021 29` with no-break spaces. What does not look like a NIR comes back as it is. */
export function formatNir(nir: string): string {
  const number = normalizeNir(nir);
  return looksLikeNir(number) ? inGroups(number, GROUPS) : nir;
}

/** `1 85 03 ** *** *** **` with no-break spaces. Nothing at all is shown of what does not look like a NIR. */
export function maskNir(nir: string): string {
  const number = normalizeNir(nir);
  return looksLikeNir(number) ? inGroups(number.slice(0, 5) + masked(number.slice(5), '*'), GROUPS) : masked(nir, '*');
}

function looksLikeNir(number: string): boolean {
  return /^\d{5}(?:\d\d|2[AB])\d{6}(?:\d\d)?$/.test(number);
}

/**
 * What to ask the member to look at again; empty when the number itself is not valid.
 *
 * A definitive number (first digit 1 to 4) is compared with civility and birth date. Mismatches are legitimate: changed
 * civil status, incomplete birth record, presumed date. Where the insured parent's number is expected nothing is
 * compared, and the one warning is that it looks like the child's own. Where it may be either, there is nothing to say.
 */
export function nirWarnings(nir: string, person: NirPerson = {}): NirWarning[] {
  const number = normalizeNir(nir);
  if (checkNir(number, {acceptProvisional13: true})) return [];
  if (person.owner === 'either') return [];
  if (person.owner === 'insured') return bornAsWritten(number, person.birthDate) === true ? ['child_own_number'] : [];

  const warnings: NirWarning[] = [];
  if (!/^[12]/.test(number)) warnings.push('provisional');
  if (/^[1-4]/.test(number)) {
    const civility = /^[13]/.test(number) ? 'sir' : 'madam';
    if (person.civility && person.civility !== civility) warnings.push('sex_mismatch');
    if (bornAsWritten(number, person.birthDate) === false) warnings.push('birth_mismatch');
  }
  return warnings;
}

/**
 * Year (two digits, no century) and month of birth that a valid number carries: « 58 », « 03 ». Months 31 to 42 are
 * real months + 30; the other pseudo-months say nothing of the month. Undefined where the number holds no birth.
 */
export function nirBirth(nir: string): {year: string; month: string | undefined} | undefined {
  const number = normalizeNir(nir);
  if (!/^[1-4]/.test(number) || checkNir(number)) return undefined;
  const written = Number(number.slice(3, 5));
  const month = written <= 12 ? written : written >= 31 && written <= 42 ? written - 30 : undefined;
  return {year: number.slice(1, 3), month: month === undefined ? undefined : String(month).padStart(2, '0')};
}

/** Whether the number carries this year and month of birth; undefined when one of the two says nothing. */
function bornAsWritten(number: string, birthDate = ''): boolean | undefined {
  const [, year, month] = /^\d\d(\d\d)-(\d\d)-\d\d$/.exec(birthDate) ?? [];
  const born = nirBirth(number);
  if (!year || !born) return undefined;
  return born.year === year && (month === '00' || born.month === undefined || born.month === month);
}
