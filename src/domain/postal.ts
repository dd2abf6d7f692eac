/**
 * Postal addresses. Sources: the French postal codes of La Poste (Corsica keeps 20, Monaco has 980, CEDEX codes belong
 * to no commune, military sectors begin with 00), NF Z10-011 for the lines of an address.
 */
import {compact, plainText} from './text.js';

/** A line of a French envelope holds 38 characters, spaces included (NF Z10-011); print shortens a longer one. */
export const ADDRESS_LINE_LENGTH = 38;

/** By country, ISO 3166-1 alpha-2. Monaco and the overseas territories share the French plan. */
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['FR MC GP MQ GF RE YT PM BL MF NC PF WF', /^(?!00000)(?:[0-8]\d|9[0-578])\d{3}$/],
  ['BE CH LU', /^\d{4}$/],
  ['DE ES IT', /^\d{5}$/],
];
const ANY = /^[\p{L}\p{N}][\p{L}\p{N} -]{0,9}$/u;

const LABEL = /^(?:(?:CODE POSTAL|C\.?P\.?|POSTCODE)(?: ?: ?| (?=[\dA-Z])))+/;
const PREFIX = /^(?:FR?|MC|BE?|CH|LU?|DE?|ES?|IT?)-(?=[\d ])/;

/**
 * `75 001`, `75.001`, `F-75001` and « Code postal : 75001 » give `75001`; a code with letters keeps its space
 * (`SW1A 1AA`), in upper case. A hyphen counts in some countries (`1000-001`): it only goes where `country` has none.
 */
export function normalizePostalCode(text: string, country?: string): string {
  const code = plainText(text.toUpperCase()).replace(LABEL, '').replace(PREFIX, '').trim();
  const bare = compact(code);
  return /^[\d .]+$/.test(code) || patternOf(country)?.test(bare) ? bare : code;
}

/**
 * `format` when the code cannot belong to the country. Only shapes are checked: CEDEX codes match no commune, and a
 * code's first two digits are not always the department. Countries without a pattern here take 1 to 10 characters.
 */
export function checkPostalCode(code: string, country = 'FR'): 'format' | undefined {
  return (patternOf(country) ?? ANY).test(normalizePostalCode(code, country)) ? undefined : 'format';
}

function patternOf(country: string | undefined): RegExp | undefined {
  return PATTERNS.find(([countries]) => countries.split(' ').includes(country ?? ''))?.[1];
}

/**
 * Department a French postal code usually lies in, `44`, `2A`, `974` or `988`: a hint, since some offices serve
 * communes of the next department. Undefined for Monaco (980), the armies (00) and what is no French code.
 */
export function postalDepartment(code: string): string | undefined {
  const digits = normalizePostalCode(code, 'FR');
  if (checkPostalCode(digits) || /^(?:980|00)/.test(digits)) return undefined;
  if (digits.startsWith('20')) return Number(digits[2]) < 2 ? '2A' : '2B';
  return digits.slice(0, /^9[78]/.test(digits) ? 3 : 2);
}

/** Whether a town is a business delivery office (« NANTES CEDEX 9 »), which no lookup of communes will find. */
export function isCedex(town: string): boolean {
  return /(?:^| )CEDEX(?: \d{1,2})?$/i.test(plainText(town));
}

/**
 * `12 bis rue de l'Église`: single plain spaces, straight apostrophes, no pasted label. Accents and case stay as typed.
 */
export function normalizeAddressLine(text: string): string {
  return plainText(text).replace(/^(?:(?:adresse|voie|commune|ville|address|town|city) ?: ?)+/i, '');
}

/** How many characters an envelope still takes; negative when there are too many, which never blocks. */
export function addressLineRoom(line: string): number {
  return ADDRESS_LINE_LENGTH - [...normalizeAddressLine(line)].length;
}
