/**
 * Organisme de rattachement, as printed on the attestation de droits: régime (2 digits), caisse (3), centre (4).
 * No check digit is known. Source: public guides of insurers, and the same split in SESAM-Vitale data.
 */
import {afterLabel, compact, inGroups} from './text.js';

export type SchemeCodeError = 'format' | 'length';

export interface SchemeCodeParts {
  scheme: string;
  fund: string;
  centre: string;
}

/** Régimes known today. They merge and appear, so an unknown one is a warning, never a refusal. */
export const KNOWN_SCHEMES: readonly string[] = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '12',
  '14',
  '15',
  '16',
  '17',
  '90',
  '91',
  '92',
  '93',
  '94',
  '95',
  '99',
];

/** `014913421`, whatever spaces or label came along. */
export function normalizeSchemeCode(text: string): string {
  return afterLabel(compact(text, /[/_|]/g));
}

/** `format`: something else than digits. `length`: not nine of them. */
export function checkSchemeCode(code: string): SchemeCodeError | undefined {
  const digits = normalizeSchemeCode(code);
  if (!/^\d*$/.test(digits)) return 'format';
  return digits.length === 9 ? undefined : 'length';
}

/** `unknown_regime` when a well-formed code names a régime we do not know. Never blocks. */
export function schemeCodeWarning(code: string): 'unknown_regime' | undefined {
  const parts = schemeCodeParts(code);
  return parts && !KNOWN_SCHEMES.includes(parts.scheme) ? 'unknown_regime' : undefined;
}

/** `{scheme: '01', fund: '491', centre: '3421'}`, or undefined when the code is not well formed. */
export function schemeCodeParts(code: string): SchemeCodeParts | undefined {
  if (checkSchemeCode(code)) return undefined;
  const digits = normalizeSchemeCode(code);
  return {scheme: digits.slice(0, 2), fund: digits.slice(2, 5), centre: digits.slice(5)};
}

/** `01 491 3421` with no-break spaces. What is not well formed comes back as it is. */
export function formatSchemeCode(code: string): string {
  return checkSchemeCode(code) ? code : inGroups(normalizeSchemeCode(code), [2, 3, 4]);
}
