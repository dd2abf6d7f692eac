import type {TemplateResult} from 'lit';
import type {Field, FieldOptions} from './field.js';
import {textField} from './text-field.js';

/**
 * The address that somebody signs in with; password managers keep it with the password. `passkeys`: a browser may offer
 * one here; `webauthn` must be the last word.
 */
export function emailField(
  field: Field,
  {passkeys = false, ...options}: FieldOptions & {passkeys?: boolean},
): TemplateResult {
  const autocomplete = passkeys ? 'username webauthn' : 'username';
  return textField(field, {...options, type: 'email', inputMode: 'email', autocomplete});
}
