import {html, nothing, type TemplateResult} from 'lit';
import {fieldFrame, type Field, type FieldOptions} from './field.js';
import type {MaskState} from './mask.js';

export interface TextOptions extends FieldOptions {
  type?: 'text' | 'email' | 'tel';
  autocomplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  /** Puts a right answer in its usual spelling when the member leaves the field; never while typing. */
  format?: ((text: string) => string) | undefined;
  /** NIR, IBAN and the like: kept from spell checkers, translators and session recorders. */
  sensitive?: boolean;
  /** Written in capitals: the keyboard of a phone begins with them. */
  capitals?: boolean;
  /** Figures of equal width. */
  figures?: boolean;
  /** No wider than what it holds. */
  short?: boolean;
  readOnly?: boolean;
  list?: string;
  /** A saved answer that is masked until the member asks to see it. */
  mask?: MaskState | undefined;
}

/** A line of text. */
export function textField(field: Field, options: TextOptions): TemplateResult {
  const {mask} = options;
  const hidden = mask?.shown === false;
  return fieldFrame(field, options, (slot) => {
    const leave = (): void => {
      // first what the control holds; its usual spelling is for the next drawing
      slot.onBlur();
      const formatted = options.format && field.text ? options.format(field.text) : field.text;
      if (formatted !== field.text) field.form.load({[field.path]: formatted});
    };
    const input = html`<input
      part="control"
      class="control ${options.figures ? 'figures' : ''} ${options.short ? 'short' : ''}"
      id=${slot.id}
      name=${slot.id}
      type=${options.type ?? 'text'}
      .value=${hidden ? mask.text : ((slot.value as string | undefined) ?? '')}
      ?readonly=${options.readOnly || hidden}
      inputmode=${options.inputMode ?? nothing}
      autocomplete=${(options.autocomplete ?? 'off') as 'off'}
      list=${options.list ?? nothing}
      spellcheck=${options.sensitive ? 'false' : nothing}
      autocapitalize=${options.capitals ? 'characters' : options.sensitive ? 'off' : nothing}
      autocorrect=${options.sensitive ? 'off' : nothing}
      translate=${options.sensitive ? 'no' : nothing}
      data-sentry-mask=${options.sensitive ? '' : nothing}
      data-dd-privacy=${options.sensitive ? 'mask' : nothing}
      data-private=${options.sensitive ? '' : nothing}
      aria-describedby=${slot.describedBy}
      aria-invalid=${slot.invalid}
      aria-required=${slot.required}
      @input=${slot.onInput}
      @change=${slot.onInput}
      @blur=${leave}
    />`;
    // one structure with and without a mask: one that comes while the member types must not take the control away
    return html`<div class="with-button">
      ${input}${mask?.reveal(field, options.fullName ?? options.label) ?? nothing}
    </div>`;
  });
}
