import {css, html, type TemplateResult} from 'lit';
import {oneTimeCodesIn, readOneTimeCode} from '../../domain/one-time-code.js';
import {fieldFrame, type Field, type FieldOptions} from './field.js';
import {fieldStyles} from '../blocks/field.styles.js';
import {needs} from '../../element/styles.js';

/**
 * A one-time code: one input, so that the phone can fill it and a whole SMS can be pasted (no `maxlength`: it would
 * cut the message before the digits are found). The six slots are only drawn.
 */
export function codeField(
  field: Field,
  options: FieldOptions & {
    /** A message was pasted that may mean several codes; the field is empty until the member says which. */
    onSeveral?: (codes: readonly string[]) => void;
  },
): TemplateResult {
  needs(fieldStyles, codeStyles);
  const read = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const codes = options.onSeveral ? oneTimeCodesIn(input.value) : [];
    const code = codes.length > 1 ? '' : readOneTimeCode(input.value);
    if (input.value) options.onSeveral?.(codes.length > 1 ? codes : []);
    field.take(code);
    // the caret stays where it is unless the text really changes
    if (input.value !== code) input.value = code;
  };
  return fieldFrame(
    field,
    options,
    (slot) =>
      html`<input
        part="control"
        class="control code"
        id=${slot.id}
        name=${slot.id}
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        .value=${(slot.value as string | undefined) ?? ''}
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
        @input=${read}
        @change=${read}
        @blur=${slot.onBlur}
      />`,
    (text) => readOneTimeCode(text),
  );
}

export const codeStyles = css`
  .control.code {
    inline-size: 12.9ch;
    max-inline-size: 100%;
    min-block-size: 2.4em;
    padding: 0.35em 0 0.35em 1ch;
    font:
      600 1.625em/1.4 ui-monospace,
      'SF Mono',
      'Cascadia Mono',
      'Roboto Mono',
      'Liberation Mono',
      monospace;
    letter-spacing: 0.9ch;
    background-image: repeating-linear-gradient(90deg, var(--_border-strong) 0 1.45ch, transparent 0 1.9ch);
    background-size: 10.95ch 3px;
    background-position: 0.775ch calc(100% - 0.45em);
    background-repeat: no-repeat;
  }
`;
