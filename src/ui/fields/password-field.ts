import {css, html, nothing, type TemplateResult} from 'lit';
import {button} from '../blocks/button.js';
import {fieldFrame, type Field, type FieldOptions} from './field.js';
import {fieldStyles} from '../blocks/field.styles.js';
import {needs} from '../../element/styles.js';

export interface PasswordOptions extends FieldOptions {
  autocomplete: 'new-password' | 'current-password';
  /** Shown in clear; owned by the panel, so that two fields show and hide together. */
  revealed: boolean;
  onReveal: () => void;
}

/** A password: pasted if the member likes, never cut, shown when asked. */
export function passwordField(field: Field, options: PasswordOptions): TemplateResult {
  needs(fieldStyles, passwordStyles);
  const words = field.form.host.common;
  return fieldFrame(
    field,
    options,
    (slot) =>
      html`<div class="with-button">
        <input
          part="control"
          class="control"
          id=${slot.id}
          name=${slot.id}
          type=${options.revealed ? 'text' : 'password'}
          .value=${(slot.value as string | undefined) ?? ''}
          autocomplete=${options.autocomplete}
          spellcheck="false"
          autocapitalize="off"
          autocorrect="off"
          translate="no"
          data-sentry-mask
          data-dd-privacy="mask"
          data-private
          aria-describedby=${slot.describedBy}
          aria-invalid=${slot.invalid}
          aria-required=${slot.required}
          @input=${slot.onInput}
          @change=${slot.onInput}
          @blur=${slot.onBlur}
        />
        ${button({
          label: options.revealed ? words.hide : words.show,
          name: `${options.revealed ? words.hide : words.show} (${options.label})`,
          onClick: (event) => revealInPlace(event, field, options.onReveal),
        })}
      </div>`,
  );
}

/** Where the type of a control changes, some browsers put the caret elsewhere. */
function revealInPlace({currentTarget}: Event, {form}: Field, reveal: () => void): void {
  const input = (currentTarget as Element).parentElement!.querySelector('input')!;
  const {selectionStart: start, selectionEnd: end} = input;
  reveal();
  void form.host.updateComplete.then(() => {
    if (input.selectionStart !== start) input.setSelectionRange(start, end);
  });
}

/** What the password must hold, each rule with its state in words for those who do not see the tick. */
export function passwordRules(
  id: string,
  rules: readonly {label: string; met: boolean}[],
  words: {title: string; met: string; unmet: string},
  mark: unknown,
): TemplateResult | typeof nothing {
  needs(passwordStyles);
  if (!rules.length) return nothing;
  return html`<div class="rules" id=${id}>
    <p class="small">${words.title}</p>
    <ul>
      ${rules.map(
        (rule) =>
          html`<li class="small ${rule.met ? 'met' : ''}">
            ${rule.met ? mark : html`<span class="dot" aria-hidden="true"></span>`}<span
              >${rule.label}<span class="visually-hidden">, ${rule.met ? words.met : words.unmet}</span></span
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

export const passwordStyles = css`
  .rules {
    display: grid;
    gap: calc(1 * var(--_u));
    color: var(--_muted);
  }
  .rules li {
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: center;
  }
  .rules .met {
    color: var(--_success);
    font-weight: 600;
  }
  .rules .dot {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    display: grid;
    place-content: center;
  }
  .rules .dot::before {
    content: '';
    inline-size: 1em;
    block-size: 1em;
    border: 1.5px dashed currentColor;
    border-radius: 50%;
  }
`;
