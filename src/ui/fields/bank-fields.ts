/** IBAN and BIC. Their spelling comes from outside, because the rules that know it bring ibantools with them. */
import type {TemplateResult} from 'lit';
import type {Field} from './field.js';
import {textField, type TextOptions} from './text-field.js';

export type BankFieldOptions = Omit<TextOptions, 'sensitive' | 'figures' | 'short'>;

export function ibanField(field: Field, options: BankFieldOptions): TemplateResult {
  return textField(field, {...options, sensitive: true, figures: true});
}

export function bicField(field: Field, options: BankFieldOptions): TemplateResult {
  return textField(field, {...options, sensitive: true, figures: true, short: true});
}
