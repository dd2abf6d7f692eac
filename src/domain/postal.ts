/**
 * Postal addresses. Sources: the French postal codes of La Poste, NF Z10-011 for the lines of an address.
 */
import {plainText} from './text.js';

/** Lines of a French address hold 38 characters, spaces included (NF Z10-011). */
export const ADDRESS_LINE_LENGTH = 38;

/** By country, ISO 3166-1 alpha-2. Monaco and the overseas territories share the French plan. */
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['FR MC GP MQ GF RE YT PM BL MF NC PF WF', /^(?:0[1-9]|[1-8]\d|9[0-578])\d{3}$/],
  ['BE CH LU', /^\d{4}$/],
  ['DE ES IT', /^\d{5}$/],
];
const ANY = /^[\p{L}\p{N}][\p{L}\p{N} -]{0,9}$/u;

/** `75 001` and `F-75001` give `75001`; a code with letters keeps its space (`SW1A 1AA`), in upper case. */
export function normalizePostalCode(text: string): string {
  const code = plainText(text.toUpperCase());
  const digits = /^(?:(?:FR?|MC|BE?|CH|LU?|DE?|ES?|IT?)-)?([\d ]+)$/.exec(code)?.[1];
  return digits?.replaceAll(' ', '') ?? code;
}

/**
 * `format` when the code cannot belong to the country. Only shapes are checked: CEDEX codes match no commune, and a
 * code's first two digits are not always the department. Countries without a pattern here take 1 to 10 characters.
 */
export function checkPostalCode(code: string, country = 'FR'): 'format' | undefined {
  const pattern = PATTERNS.find(([countries]) => countries.split(' ').includes(country))?.[1] ?? ANY;
  return pattern.test(normalizePostalCode(code)) ? undefined : 'format';
}

/** Whether a town is a business delivery office (« NANTES CEDEX 9 »), which no lookup of communes will find. */
export function isCedex(town: string): boolean {
  return /(?:^| )CEDEX(?: \d{1,2})?$/i.test(plainText(town));
}

/** `too_long` beyond 38 characters. Never cut a line: the member shortens it. */
export function checkAddressLine(line: string): 'too_long' | undefined {
  return [...plainText(line)].length > ADDRESS_LINE_LENGTH ? 'too_long' : undefined;
}
