import {html, nothing, type TemplateResult} from 'lit';
import {at, describeField, errorOf, hintOf, optionalMark, type Field, type FieldOptions} from './field.js';
import type {Raw} from '../../element/form.js';

import {choiceStyles} from '../blocks/choice.styles.js';
import {fieldStyles} from '../blocks/field.styles.js';
import {tickStyles} from '../blocks/tick.styles.js';
import {needs} from '../../element/styles.js';

export interface Choice {
  value: Raw;
  label: string;
  text?: string;
}

export type TickChoice = Choice & {value: string};

export interface ChoiceOptions extends FieldOptions {
  choices: readonly Choice[];
}

/** One answer among a few, all visible (radios); nothing is chosen beforehand. */
export function choiceField(field: Field, options: ChoiceOptions): TemplateResult {
  needs(fieldStyles, tickStyles, choiceStyles);
  const id = (index: number) => `${field.id}-${index}`;
  // the summary leads to the chosen radio, else to the first
  const chosen = Math.max(
    0,
    options.choices.findIndex((choice) => choice.value === field.value),
  );
  const checked = (root: ShadowRoot) =>
    options.choices.find((_, index) => (root.getElementById(id(index)) as HTMLInputElement | null)?.checked)?.value;
  const error = describeField(field, options, id(chosen), checked);
  const describedBy = [options.hint ? `${field.id}-hint` : '', error ? `${field.id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return html`<fieldset
    part="field"
    class="field ${error ? 'has-error' : ''} ${options.width ? `w-${options.width}` : ''}"
    role="radiogroup"
    aria-required=${options.optional ? nothing : 'true'}
    aria-describedby=${describedBy || nothing}
  >
    <legend part="label" class="label">${options.label}${optionalMark(field, options)}</legend>
    ${hintOf(field.id, options)}
    <div class="choices">
      ${options.choices.map(
        (choice, index) =>
          html` <label part="choice" class="choice"
            ><input
              class="tick"
              type="radio"
              name=${field.id}
              id=${id(index)}
              data-value=${String(choice.value)}
              .checked=${choice.value === field.value}
              aria-invalid=${error ? 'true' : nothing}
              aria-describedby=${error ? `${field.id}-error` : nothing}
              @change=${() => field.set(choice.value)}
            /><span class="choice-label">${choice.label}</span
            >${choice.text ? html`<span class="choice-text">${choice.text}</span>` : nothing}</label
          >`,
      )}
    </div>
    ${errorOf(field.id, error)}
  </fieldset>`;
}

/** Any of a few answers, all visible (boxes): each stands at `<path>.<value>`, what is wrong with them at the path. */
export function checksField(field: Field, options: FieldOptions & {choices: readonly TickChoice[]}): TemplateResult {
  needs(fieldStyles, tickStyles, choiceStyles);
  const boxes = options.choices.map(({value, ...choice}) => ({
    ...choice,
    box: at(field.form, `${field.path}.${value}`),
  }));
  const error = describeField(field, options, boxes[0]?.box.id);
  for (const {box, label} of boxes) describeField(box, {label, errors: {}});
  const describedBy = [options.hint ? `${field.id}-hint` : '', error ? `${field.id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return html`<fieldset
    part="field"
    class="field ${error ? 'has-error' : ''}"
    aria-describedby=${describedBy || nothing}
  >
    <legend part="label" class="label">${options.label}${optionalMark(field, options)}</legend>
    ${hintOf(field.id, options)}
    <div class="choices">
      ${boxes.map(
        ({box, label, text}) =>
          html`<label part="choice" class="choice"
            ><input
              class="tick"
              type="checkbox"
              id=${box.id}
              .checked=${box.value === true}
              aria-invalid=${error ? 'true' : nothing}
              @change=${({target}: Event) => box.set((target as HTMLInputElement).checked)}
            /><span class="choice-label">${label}</span
            >${text ? html`<span class="choice-text">${text}</span>` : nothing}</label
          >`,
      )}
    </div>
    ${errorOf(field.id, error)}
  </fieldset>`;
}

/** A sentence to tick. */
export function checkboxField(field: Field, options: FieldOptions): TemplateResult {
  needs(fieldStyles, tickStyles);
  const drawn = field.value === true;
  const error = describeField(field, options, field.id, (root) => {
    const now = (root.getElementById(field.id) as HTMLInputElement | null)?.checked;
    // a box that nobody ticked is not answered
    return now === drawn ? undefined : now;
  });
  return html`<div part="field" class="field ${error ? 'has-error' : ''}">
    <label class="check"
      ><input
        class="tick"
        type="checkbox"
        id=${field.id}
        .checked=${field.value === true}
        aria-invalid=${error ? 'true' : nothing}
        aria-required=${options.errors['required'] ? 'true' : nothing}
        aria-describedby=${error ? `${field.id}-error` : nothing}
        @change=${(event: Event) => field.set((event.target as HTMLInputElement).checked)}
      /><span>${options.label}</span></label
    >
    ${errorOf(field.id, error)}
  </div>`;
}
