import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {fieldFrame, type Field, type FieldOptions} from './field.js';

export interface TextAreaOptions extends FieldOptions {
  /** Lines it shows at first; who writes may make it higher. */
  rows?: number;
}

/** Several lines, as somebody writes them: no recorder, no translator and no spelling service reads along. */
export function textAreaField(field: Field, {rows = 4, ...options}: TextAreaOptions): TemplateResult {
  needs(areaStyles);
  return fieldFrame(
    field,
    options,
    (slot) =>
      html`<textarea
        part="control"
        class="control area"
        id=${slot.id}
        name=${slot.id}
        rows=${rows}
        autocomplete="off"
        spellcheck="false"
        translate="no"
        data-sentry-mask
        data-dd-privacy="mask"
        data-private
        aria-describedby=${slot.describedBy}
        aria-invalid=${slot.invalid}
        aria-required=${slot.required}
        .value=${(slot.value as string | undefined) ?? ''}
        @input=${slot.onInput}
        @change=${slot.onInput}
        @blur=${slot.onBlur}
      ></textarea>`,
  );
}

const areaStyles = css`
  .area {
    display: block;
    min-block-size: 5em;
    padding-block: calc(3 * var(--_u));
    /* it grows with what is typed, where the browser can */
    max-block-size: 24em;
    field-sizing: content;
    line-height: 1.5;
    resize: vertical;
  }
`;
