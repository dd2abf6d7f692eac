import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {fieldFrame, type Field, type FieldOptions} from './field.js';

export interface AreaOptions extends FieldOptions {
  rows?: number;
}

/** Several lines of text. What is too long is said, never cut: whoever pastes a letter keeps all of it. */
export function areaField(field: Field, options: AreaOptions): TemplateResult {
  needs(areaStyles);
  return fieldFrame(
    field,
    options,
    ({id, value, describedBy, invalid, required, onInput, onBlur}) =>
      html`<textarea
        part="control"
        class="control area"
        id=${id}
        name=${id}
        rows=${options.rows ?? 4}
        autocomplete="off"
        .value=${(value as string | undefined) ?? ''}
        data-sentry-mask
        data-dd-privacy="mask"
        data-private
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        aria-required=${required}
        @input=${onInput}
        @change=${onInput}
        @blur=${onBlur}
      ></textarea>`,
  );
}

const areaStyles = css`
  .area {
    padding-block: calc(3 * var(--_u));
    resize: vertical;
  }
`;
