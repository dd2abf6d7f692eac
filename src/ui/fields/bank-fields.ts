/** IBAN and BIC. Apart from the other French fields because they bring ibantools with them. */
import type {TemplateResult} from 'lit';
import {checkBic, normalizeBic} from '../../domain/bic.js';
import {checkIban, formatIban, normalizeIban} from '../../domain/iban.js';
import type {Field, FieldOptions} from './field.js';
import type {MaskState} from './mask.js';
import {textField} from './text-field.js';

export function ibanField(field: Field, options: FieldOptions & {mask?: MaskState | undefined}): TemplateResult {
  return textField(field, {...options, sensitive: true, figures: true, format: (text) => { const iban = normalizeIban(text); return checkIban(iban) === undefined ? formatIban(iban) : text; }});
}

export function bicField(field: Field, options: FieldOptions): TemplateResult {
  return textField(field, {...options, sensitive: true, figures: true, short: true, format: (text) => { const bic = normalizeBic(text); return checkBic(bic) === undefined ? bic : text; }});
}
