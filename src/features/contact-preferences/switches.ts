import {html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {choiceStyles} from '../../ui/blocks/choice.styles.js';
import {fieldStyles} from '../../ui/blocks/field.styles.js';
import {tickStyles} from '../../ui/blocks/tick.styles.js';
import type {Chosen} from './choices.js';

/** A sentence to tick. */
export function tick(chosen: Chosen, part: string, index: number, label: string): TemplateResult {
  needs(tickStyles);
  const path = `${part}.${index}`;
  return html`<label class="check"
    ><input
      class="tick"
      type="checkbox"
      id="f-${part}-${index}"
      .checked=${chosen.get(path) === true}
      @change=${({target}: Event) => chosen.set(path, (target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
}

/** One way among a few. */
export function ways(
  chosen: Chosen,
  path: string,
  label: string,
  choices: readonly {value: string; label: string}[],
): TemplateResult {
  needs(fieldStyles, tickStyles, choiceStyles);
  return html`<fieldset class="field" part="field" role="radiogroup">
    <legend class="label" part="label">${label}</legend>
    <div class="choices">
      ${choices.map(
        (choice, index) =>
          html`<label class="choice" part="choice"
            ><input
              class="tick"
              type="radio"
              name="f-${path}"
              id="f-${path}-${index}"
              data-value=${choice.value}
              .checked=${chosen.get(path) === choice.value}
              @change=${() => chosen.set(path, choice.value)}
            /><span class="choice-label">${choice.label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
