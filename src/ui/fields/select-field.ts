import {html, type TemplateResult} from 'lit';
import {icon} from '../blocks/icon.js';
import {fieldFrame, type Field, type FieldOptions} from './field.js';

export interface SelectOptions extends FieldOptions {
  options: readonly {value: string; label: string}[];
  autocomplete?: string;
  /** Takes the choice instead of the form. */
  onSelect?: (value: string) => void;
}

/** One answer among many: the browser's own list, which every phone knows how to show. */
export function selectField(field: Field, options: SelectOptions): TemplateResult {
  return fieldFrame(
    field,
    options,
    (slot) =>
      html`<div class="select">
        <select
          part="control"
          class="control"
          id=${slot.id}
          name=${slot.id}
          autocomplete=${(options.autocomplete ?? 'off') as 'off'}
          aria-describedby=${slot.describedBy}
          aria-invalid=${slot.invalid}
          .value=${(slot.value as string | undefined) ?? ''}
          @change=${
            options.onSelect
              ? (event: Event) => options.onSelect!((event.target as HTMLSelectElement).value)
              : slot.onInput
          }
          @blur=${slot.onBlur}
        >
          <option value="" ?selected=${!slot.value}>${field.form.host.common.choose}</option>
          ${options.options.map(
            (option) =>
              html`<option value=${option.value} ?selected=${option.value === slot.value}>${option.label}</option>`,
          )}</select
        >${icon('chevron')}
      </div>`,
  );
}

export {selectStyles} from './select.styles.js';
