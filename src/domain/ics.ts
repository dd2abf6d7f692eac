/**
 * ICS, the SEPA creditor identifier: country (2), check digits (2), business code (3), national identifier.
 * Source: Banque de France for the 13 characters of a French one, EPC for the check digits (ISO 7064 mod 97-10 over the
 * national identifier, the country and the digits; the business code does not count).
 */
import {afterColon, compact} from './text.js';

export type IcsError = 'format' | 'length' | 'checksum';

/** `FR72ZZZ123456`, whatever separators, case or label (« ICS : », « Identifiant créancier SEPA : ») came along. */
export function normalizeIcs(text: string): string {
  return afterColon(compact(text)).replace(/^(?:ICS|N[°º])+/, '');
}

/** `format`: not shaped as an ICS. `length`: a French one has 13 characters. `checksum`: wrong check digits. */
export function checkIcs(ics: string): IcsError | undefined {
  const code = normalizeIcs(ics);
  if (!/^[A-Z]{2}\d\d[A-Z0-9]{4,31}$/.test(code)) return 'format';
  const country = code.slice(0, 2);
  if (country === 'FR' && code.length !== 13) return 'length';
  const expected = 98 - mod97(`${code.slice(7)}${country}00`);
  return Number(code.slice(2, 4)) === expected ? undefined : 'checksum';
}

/** Remainder by 97 of a code where A is 10 and Z is 35, one character at a time: the whole would pass 2^53. */
function mod97(code: string): number {
  let remainder = 0;
  for (const character of code) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
