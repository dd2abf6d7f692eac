import {html, nothing, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {fieldStyles} from './field.styles.js';
import {icon} from './icon.js';
import {selectStyles} from './select.styles.js';

export interface SelectChoice {
  value: string;
  label: string;
}

export interface SelectOptions {
  id: string;
  /** Of the shown choice; anything else shows the first one. */
  value: string | undefined;
  choices: readonly SelectChoice[];
  onSelect: (value: string) => void;
  onBlur?: () => void;
  autocomplete?: string;
  describedBy?: string | typeof nothing;
  invalid?: 'true' | typeof nothing;
  required?: 'true' | typeof nothing;
}

/** The browser's own list, which every phone knows how to show. It needs a label that names its `id`. */
export function select(options: SelectOptions): TemplateResult {
  needs(fieldStyles, selectStyles);
  return html`<div class="select">
    <select
      part="control"
      class="control"
      id=${options.id}
      name=${options.id}
      autocomplete=${(options.autocomplete ?? 'off') as 'off'}
      aria-describedby=${options.describedBy ?? nothing}
      aria-invalid=${options.invalid ?? nothing}
      aria-required=${options.required ?? nothing}
      .value=${options.value ?? ''}
      @change=${(event: Event) => options.onSelect((event.target as HTMLSelectElement).value)}
      @blur=${options.onBlur}
    >
      ${options.choices.map(
        ({value, label}) => html`<option value=${value} ?selected=${value === options.value}>${label}</option>`,
      )}</select
    >${icon('chevron')}
  </div>`;
}

/** A choice that is no answer of a form: whose figures are shown, which period. It takes effect at once. */
export function labelledSelect(label: string, options: SelectOptions): TemplateResult {
  return html`<div class="field" part="field">
    <label class="label" part="label" for=${options.id}>${label}</label>
    ${select(options)}
  </div>`;
}
