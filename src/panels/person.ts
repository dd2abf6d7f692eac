import {formatCivilDate, readCivilDate} from '../domain/civil-date.js';
import {formatNir, nirWarnings, normalizeNir} from '../domain/nir.js';
import {formatPhone} from '../domain/phone.js';
import {formatSchemeCode, normalizeSchemeCode, schemeCodeWarning} from '../domain/scheme-code.js';
import {flat, type Raw, type RawValues, type Warning} from '../element/form.js';

/** A saved person as a member would have typed it. */
export function typedPerson(person: object): Record<string, Raw> {
  const values = flat(person);
  const spell = (path: string, how: (text: string) => string): void => {
    const value = values[path];
    if (typeof value === 'string') values[path] = how(value);
  };
  spell('birthDate', formatCivilDate);
  spell('phone', formatPhone);
  spell('contact.phone', formatPhone);
  spell('teletransmission.nir', formatNir);
  spell('teletransmission.schemeCode', formatSchemeCode);
  return values;
}

/** Doubts about the two numbers of a person (DOMAIN 1.7, 1.8, 2.3): shown, never blocking. */
export function numberWarnings(values: RawValues, isChild: boolean): Warning[] {
  if (values['teletransmission.enabled'] !== true) return [];
  const text = (path: string): string => String(values[path] ?? '');
  const civility = text('civility');
  const birthDate = readCivilDate(text('birthDate'));
  const about = nirWarnings(normalizeNir(text('teletransmission.nir')), {isChild, ...(civility === 'madam' || civility === 'sir' ? {civility} : {}), ...(birthDate ? {birthDate} : {})});
  const regime = schemeCodeWarning(normalizeSchemeCode(text('teletransmission.schemeCode')));
  return [...about.map((code) => ({path: 'teletransmission.nir', code})), ...(regime ? [{path: 'teletransmission.schemeCode', code: regime}] : [])];
}

/** What the settings narrow (DOMAIN 1.6): a number of 13 digits without key is accepted only where the insurer says so. */
export function narrowNumbers(values: RawValues, acceptProvisionalNir: boolean): {path: string; code: string}[] {
  if (acceptProvisionalNir || values['teletransmission.enabled'] !== true) return [];
  const nir = normalizeNir(String(values['teletransmission.nir'] ?? ''));
  return nir.length === 13 ? [{path: 'teletransmission.nir', code: 'length'}] : [];
}
