import type {TemplateResult} from 'lit';
import type {Field, FieldOptions} from './field.js';
import {textField} from './text-field.js';

/** The address that somebody signs in with; password managers keep it with the password. */
export function emailField(field: Field, options: FieldOptions): TemplateResult {
  return textField(field, {...options, type: 'email', inputMode: 'email', autocomplete: 'username'});
}
