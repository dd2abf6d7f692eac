/**
 * BIC (ISO 9362): party prefix (4), country (2), location (2), branch (3, optional).
 * ibantools still asks for letters in the party prefix, where the standard allows digits: it is asked about the country
 * only.
 */
import {isValidBIC} from 'ibantools';
import {ibanCountry} from './iban.js';
import {afterColon, compact} from './text.js';

export type BicError = 'format' | 'length' | 'test';

/** Asks to look again; never blocks, because a bank with a passport may use the BIC of its home state. */
export type BicIbanDoubt = 'bic_country_mismatch' | 'pacific_account' | 'monaco_french_bic';

/** French territories whose banks issue IBANs in FR and belong to SEPA. */
const FRENCH_TERRITORIES = new Set('GP MQ GF RE YT PM BL MF'.split(' '));
/** New Caledonia, French Polynesia, Wallis and Futuna: IBANs in FR, yet outside SEPA. */
const PACIFIC = new Set(['NC', 'PF', 'WF']);
const BRITISH_ISLANDS = new Set(['GG', 'JE', 'IM']);

/** `ABCDFRPP` or `ABCDFRPPXXX`, whatever separators, case or label (« BIC / SWIFT : ») came along. */
export function normalizeBic(text: string): string {
  return afterColon(compact(text.replace(/^\s*(?:(?:code|bic|swift|\/)\s+)+/i, '')));
}

/**
 * `format`: not shaped as a BIC, or its country does not exist. `length`: neither 8 nor 11 characters.
 * `test`: a test BIC (second character of the location is 0). Any spelling is accepted.
 */
export function checkBic(bic: string): BicError | undefined {
  const code = normalizeBic(bic);
  if (!/^[A-Z0-9]*$/.test(code)) return 'format';
  if (code.length !== 8 && code.length !== 11) return 'length';
  if (!isValidBIC(`AAAA${code.slice(4)}`)) return 'format';
  return code[7] === '0' ? 'test' : undefined;
}

/** Whether the bank sits in New Caledonia, French Polynesia or Wallis and Futuna. */
export function isPacificBic(bic: string): boolean {
  return PACIFIC.has(bicCountry(bic) ?? '');
}

/**
 * What is unusual in the bank's country beside that of the IBAN; undefined when nothing is, or while one of the two
 * cannot be read (each then has its own error).
 */
export function bicIbanDoubt(bic: string, iban: string): BicIbanDoubt | undefined {
  const bank = bicCountry(bic);
  const account = ibanCountry(iban);
  if (!bank || !account || bank === account) return undefined;
  if (account === 'FR' && PACIFIC.has(bank)) return 'pacific_account';
  if (account === 'MC' && bank === 'FR') return 'monaco_french_bic';
  return sharesPrefix(account, bank) ? undefined : 'bic_country_mismatch';
}

function sharesPrefix(account: string, bank: string): boolean {
  if (account === 'FR') return FRENCH_TERRITORIES.has(bank);
  if (account === 'GB') return BRITISH_ISLANDS.has(bank);
  return account === 'FI' && bank === 'AX';
}

function bicCountry(bic: string): string | undefined {
  const error = checkBic(bic);
  return error && error !== 'test' ? undefined : normalizeBic(bic).slice(4, 6);
}
