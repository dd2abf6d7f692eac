import {html, nothing, type TemplateResult} from 'lit';
import {fieldStyles} from '../blocks/field.styles.js';
import {needs} from '../../element/styles.js';

export interface UsernameOptions {
  label: string;
  hint?: string;
  /** Last in the field. */
  aid?: unknown;
}

/**
 * The address that a new password goes with, before it: known, so never asked. Password managers keep the two together,
 * and overlook what is hidden.
 */
export function usernameField(email: string, {label, hint, aid}: UsernameOptions): TemplateResult {
  needs(fieldStyles);
  return html`<div class="field">
    <label class="label" for="f-username" part="label">${label}</label>
    ${hint ? html`<p class="hint" id="f-username-hint">${hint}</p>` : nothing}
    <input
      class="control"
      part="control"
      id="f-username"
      name="username"
      type="email"
      autocomplete="username"
      readonly
      data-sentry-mask
      data-dd-privacy="mask"
      data-private
      .value=${email}
      aria-describedby=${hint ? 'f-username-hint' : nothing}
    />
    ${aid ?? nothing}
  </div>`;
}
