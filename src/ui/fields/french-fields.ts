/** Fields of French answers. Each knows its keyboard, its autocomplete token, its usual spelling and its sentences. */
import type {TemplateResult} from 'lit';
import {checkNir, formatNir, normalizeNir} from '../../domain/nir.js';
import {formatSchemeCode, normalizeSchemeCode} from '../../domain/scheme-code.js';
import {formatCivilDate, readBirthDate} from '../../domain/civil-date.js';
import {checkPhone, formatPhone, normalizePhone} from '../../domain/phone.js';
import type {Field, FieldOptions} from './field.js';
import type {MaskState} from './mask.js';
import {textField} from './text-field.js';

/** A date of birth as people write it, `14/03/1958`; no calendar to leaf through. */
export function dateField(
  field: Field,
  options: FieldOptions & {autocomplete?: string; short?: boolean},
): TemplateResult {
  return textField(field, {
    ...options,
    inputMode: 'numeric',
    figures: true,
    format: spelled((text) => {
      const date = readBirthDate(text);
      return date && formatCivilDate(date);
    }),
  });
}

/** A social security number; letters are possible (Corsica), so the keyboard is the full one. */
export function nirField(field: Field, options: FieldOptions & {mask?: MaskState | undefined}): TemplateResult {
  return textField(field, {
    ...options,
    inputMode: 'text',
    sensitive: true,
    figures: true,
    format: spelled((text) => {
      const nir = normalizeNir(text);
      return checkNir(nir) === undefined ? formatNir(nir) : undefined;
    }),
  });
}

/** Organisme de rattachement, nine digits. */
export function schemeCodeField(field: Field, options: FieldOptions): TemplateResult {
  return textField(field, {
    ...options,
    inputMode: 'numeric',
    figures: true,
    short: true,
    format: spelled((text) => {
      const code = normalizeSchemeCode(text);
      return /^\d{9}$/.test(code) ? formatSchemeCode(code) : undefined;
    }),
  });
}

export function phoneField(field: Field, options: FieldOptions & {autocomplete?: string}): TemplateResult {
  return textField(field, {
    autocomplete: 'tel',
    sensitive: true,
    ...options,
    type: 'tel',
    inputMode: 'tel',
    figures: true,
    format: spelled((text) => {
      const phone = normalizePhone(text);
      return checkPhone(phone) === undefined ? formatPhone(phone) : undefined;
    }),
  });
}

/** The usual spelling where there is one; what cannot be read stays as typed. */
function spelled(spell: (text: string) => string | undefined): (text: string) => string {
  return (text) => spell(text) ?? text;
}
