/**
 * IBAN (ISO 13616) of any SEPA country: refusing an account for its country is forbidden (Regulation (EU) 260/2012,
 * article 9). Lengths, patterns and sums are those of ibantools; the list of SEPA countries is ours, because the
 * library's stops in 2024.
 */
import {countrySpecs, ValidationErrorsIBAN, validateIBAN} from 'ibantools';
import {normalizeIban} from './iban-text.js';

export * from './iban-text.js';

/**
 * Why an IBAN is refused, in the order of the checks but for `format`, which is also the pattern inside the country.
 */
export type IbanError = 'format' | 'country' | 'not_sepa' | 'length' | 'checksum' | 'rib_key';

/**
 * The 41 countries of the SEPA schemes (European Payments Council): the European Union, the European Economic Area,
 * eight others, then Albania, Moldova, Montenegro and North Macedonia (October 2025), and Serbia (May 2026).
 */
export const SEPA_COUNTRIES: readonly string[] = (
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' +
  'IS LI NO AD CH GB MC SM VA AL MD ME MK RS'
).split(' ');

/** Gibraltar has its own prefix and takes part through the United Kingdom. */
const SEPA_PREFIXES = new Set([...SEPA_COUNTRIES, 'GI']);

/** The library lists these, but their accounts carry FR or FI: no bank issues such an IBAN. */
const NEVER_ISSUED = new Set('AX BL GF GP MF MQ NC PF PM RE TF WF YT'.split(' '));

/**
 * Only France and Monaco get a verdict on their national key. Elsewhere mod 97 already catches the typing error, and an
 * account that its own bank issued must not be refused for a national sum.
 */
const WITH_RIB_KEY = new Set(['FR', 'MC']);

const {
  NoIBANCountry,
  WrongBBANLength,
  WrongBBANFormat,
  ChecksumNotNumber,
  WrongIBANChecksum,
  WrongAccountBankBranchChecksum,
} = ValidationErrorsIBAN;

/**
 * The code of the first rule broken, or undefined. Any spelling is accepted.
 * `country`: no IBAN starts so. `not_sepa`: a real country outside SEPA. `checksum`: mod 97. `rib_key`: mod 97 is right
 * but not the key of the French or Monegasque RIB.
 */
export function checkIban(iban: string): IbanError | undefined {
  const number = normalizeIban(iban);
  if (!/^[A-Z0-9]*$/.test(number)) return 'format';
  if (number.length < 2) return 'length';
  const country = number.slice(0, 2);
  const broken = new Set(validateIBAN(number).errorCodes);

  if (broken.has(NoIBANCountry) || NEVER_ISSUED.has(country)) return 'country';
  if (!SEPA_PREFIXES.has(country)) return 'not_sepa';
  if (broken.has(WrongBBANLength)) return 'length';
  if (broken.has(WrongBBANFormat) || broken.has(ChecksumNotNumber)) return 'format';
  if (broken.has(WrongIBANChecksum)) return 'checksum';
  if (!WITH_RIB_KEY.has(country)) return undefined;
  // keys go from 01 to 97; the library takes 98, 99 and 00 for 01, 02 and 97
  return broken.has(WrongAccountBankBranchChecksum) || /(?:98|99|00)$/.test(number) ? 'rib_key' : undefined;
}

/**
 * How many characters an IBAN still lacks and how many its country has; `missing` is negative when there are too many.
 * Undefined while its country cannot be told.
 */
export function ibanLengthGap(iban: string): {missing: number; expected: number} | undefined {
  const number = normalizeIban(iban);
  const expected = countrySpecs[number.slice(0, 2)]?.chars;
  return expected ? {missing: expected - number.length, expected} : undefined;
}
