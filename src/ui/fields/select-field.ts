import type {TemplateResult} from 'lit';
import {select, type SelectChoice} from '../blocks/select.js';
import {fieldFrame, type Field, type FieldOptions} from './field.js';

export interface SelectFieldOptions extends FieldOptions {
  options: readonly SelectChoice[];
  autocomplete?: string;
}

/** One answer among many; nothing is chosen beforehand. */
export function selectField(field: Field, options: SelectFieldOptions): TemplateResult {
  const {autocomplete} = options;
  return fieldFrame(field, options, ({id, describedBy, invalid, required, value, onBlur}) =>
    select({
      id,
      describedBy,
      invalid,
      required,
      onBlur,
      onSelect: (choice) => field.set(choice),
      value: (value as string | undefined) ?? '',
      choices: [{value: '', label: field.form.host.common.choose}, ...options.options],
      ...(autocomplete && {autocomplete}),
    }),
  );
}
