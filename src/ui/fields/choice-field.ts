import {css, html, nothing, type TemplateResult} from 'lit';
import {describeField, errorOf, hintOf, optionalMark, type Field, type FieldOptions} from './field.js';
import type {Raw} from '../../element/form.js';

export interface Choice { value: Raw; label: string; text?: string }

export interface ChoiceOptions extends FieldOptions {
  choices: readonly Choice[];
}

/** One answer among a few, all visible (radios); nothing is chosen beforehand. */
export function choiceField(field: Field, options: ChoiceOptions): TemplateResult {
  const id = (index: number) => `${field.id}-${index}`;
  // the summary leads to the chosen radio, else to the first
  const chosen = Math.max(0, options.choices.findIndex((choice) => choice.value === field.value));
  const error = describeField(field, options, id(chosen));
  const describedBy = [options.hint ? `${field.id}-hint` : '', error ? `${field.id}-error` : ''].filter(Boolean).join(' ');
  return html`<fieldset part="field" class="field ${error ? 'has-error' : ''} ${options.width ? `w-${options.width}` : ''}" aria-describedby=${describedBy || nothing}>
    <legend part="label" class="label">${options.label}${optionalMark(field, options)}</legend>
    ${hintOf(field.id, options)}
    <div class="choices">${options.choices.map((choice, index) => html`
      <label part="choice" class="choice"><input class="tick" type="radio" name=${field.id} id=${id(index)} data-value=${String(choice.value)} .checked=${choice.value === field.value} aria-invalid=${error ? 'true' : nothing}
        @change=${() => field.set(choice.value)}><span class="choice-label">${choice.label}</span>${choice.text ? html`<span class="choice-text">${choice.text}</span>` : nothing}</label>`)}
    </div>
    ${errorOf(field.id, error)}
  </fieldset>`;
}

/** A sentence to tick. */
export function checkboxField(field: Field, options: FieldOptions): TemplateResult {
  const error = describeField(field, options);
  return html`<div part="field" class="field ${error ? 'has-error' : ''}">
    <label class="check"><input class="tick" type="checkbox" id=${field.id} .checked=${field.value === true} aria-invalid=${error ? 'true' : nothing} aria-describedby=${error ? `${field.id}-error` : nothing}
      @change=${(event: Event) => field.set((event.target as HTMLInputElement).checked)}><span>${options.label}</span></label>
    ${errorOf(field.id, error)}
  </div>`;
}

export const tickStyles = css`
  .tick { appearance: none; flex: none; inline-size: 1.5em; block-size: 1.5em; margin: 0; border: 2px solid var(--_border-strong); background: var(--_raised); display: grid; place-content: center; font-size: 1em; cursor: pointer; transition: border-color var(--_motion); }
  .tick[type='radio'] { border-radius: 50%; }
  .tick[type='checkbox'] { border-radius: 0.3em; }
  .tick::before { content: ''; transform: scale(0); transition: transform var(--_motion); }
  .tick[type='radio']::before { inline-size: 0.75em; block-size: 0.75em; border-radius: 50%; background: var(--_primary); }
  .tick[type='checkbox']::before { inline-size: 0.85em; block-size: 0.45em; border: solid var(--_on-primary); border-width: 0 0 0.17em 0.17em; margin-block-start: -0.2em; rotate: -45deg; }
  .tick:checked { border-color: var(--_primary); }
  .tick[type='checkbox']:checked { background: var(--_primary); }
  .tick:checked::before { transform: scale(1); }
  .tick[aria-disabled='true'] { border-style: dashed; background: var(--_sunken); cursor: not-allowed; }
  .check { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: calc(3 * var(--_u)); padding-block: calc(2 * var(--_u)); cursor: pointer; line-height: 1.45; }
  @media (forced-colors: active) { .tick { appearance: auto; border: revert; background: revert; } .tick::before { content: none; } }
`;

export const choiceStyles = css`
  .choices { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(2.5 * var(--_u)); }
  @container widget (min-width: 26em) { .choices { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  .choice {
    position: relative; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: calc(1 * var(--_u)) calc(3 * var(--_u)); align-content: start;
    min-block-size: var(--_control); padding: calc(2.75 * var(--_u)) calc(3.5 * var(--_u)); cursor: pointer; line-height: 1.4;
    border: var(--_stroke) solid var(--_border-strong); border-radius: var(--_radius-control); background: var(--_raised);
  }
  .choice:hover { border-color: var(--_text); }
  .choice-label { font-weight: 600; }
  .choice-text { grid-column: 2; font-size: 0.9375em; color: var(--_muted); }
  .choice:has(:checked) { border-color: var(--_primary); box-shadow: inset 0 0 0 calc(2.5px - var(--_stroke)) var(--_primary); background: var(--_primary-soft); }
  .choice:has(:checked) .choice-text { color: var(--_text); }
  .choice:has(:focus-visible) { outline: 3px solid var(--_focus); outline-offset: 2px; }
  .choice .tick:focus-visible { outline: none; box-shadow: none; }
  .has-error .choice { border-color: var(--_danger); }
  @media (forced-colors: active) { .choice:has(:checked) { outline: 3px solid Highlight; outline-offset: -3px; } .choice:has(:focus-visible) { outline: 3px solid Highlight; } }
`;
