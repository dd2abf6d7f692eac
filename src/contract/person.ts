/**
 * What is known of a person: name, date of birth, address, phone. Each is stored in one spelling whatever was typed.
 */
import {
  checkName,
  checkPostalCode,
  normalizeAddressLine,
  normalizePostalCode,
  checkPhone,
  normalizeName,
  normalizePhone,
  readBirthDate,
  checkBirthDate,
  todayIn,
} from '../domain/index.js';
import * as z from './zod.js';
import {crossRule, normalized, rule} from './zod.js';

/**
 * A date of birth: not in the future, not before 1900. `1958-03-00` or `1958-00-00` where civil status does not know
 * the day, or the day and the month.
 */
export const BirthDate = normalized(
  (text) => readBirthDate(text) ?? text.trim(),
  (date) => checkBirthDate(date, {min: '1900-01-01', max: todayIn()}),
);

export const Civility = z.enum(['madam', 'sir']);
export const PersonName = normalized(normalizeName, checkName);
export const Phone = normalized((text) => normalizePhone(text), checkPhone);
const Line = normalized(normalizeAddressLine);

/**
 * A postal address; `country` is ISO 3166-1 alpha-2. An envelope holds 38 characters a line (NF Z10-011): who prints
 * one shortens what is longer, which is no reason to refuse it.
 */
export const Address = z
  .object({
    line1: Line,
    line2: z.optional(Line),
    postalCode: normalized((code) => normalizePostalCode(code)),
    city: Line,
    country: z.string().check(rule((code: string) => (/^[A-Z]{2}$/.test(code) ? undefined : 'required'))),
  })
  .check(
    z.overwrite((address) => ({...address, postalCode: normalizePostalCode(address.postalCode, address.country)})),
    crossRule(['postalCode', 'country'], (address, issue) => {
      const code = checkPostalCode(address.postalCode, address.country);
      if (code) issue('postalCode', code);
    }),
  );
export type Address = z.infer<typeof Address>;
