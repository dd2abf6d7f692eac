import {html, nothing, type TemplateResult} from 'lit';
import {isShortenedOnCard} from '../../domain/name.js';
import type {FormController} from '../../element/form.js';
import {choiceField} from '../../ui/fields/choice-field.js';
import {at, type FieldOptions, type Sentences} from '../../ui/fields/field.js';
import {dateField} from '../../ui/fields/french-fields.js';
import {textField} from '../../ui/fields/text-field.js';

export interface PersonWords {
  civility: string;
  madam: string;
  sir: string;
  lastName: string;
  firstName: string;
  birthName: string;
  birthNameHint: string;
  birthDate: string;
  birthDateHint: string;
  /** The card may shorten a name. */
  shortened: string;
  warnings: NonNullable<FieldOptions['warnings']>;
  errors: Record<'choice' | 'lastName' | 'firstName' | 'birthDate', Sentences>;
}

export interface PersonFieldsOptions {
  /** The insurer asks for the name at birth too. */
  birthName: boolean;
  /** It is about the member: the browser may know the answers. */
  self?: boolean;
}

/** Who a person is: civility, names, date of birth. */
export function personFields(
  form: FormController<unknown>,
  t: PersonWords,
  {birthName, self = false}: PersonFieldsOptions,
): TemplateResult {
  const field = (path: string) => at(form, path);
  const known = (autocomplete: 'family-name' | 'given-name' | 'bday') => (self ? {autocomplete} : {});
  const name = (part: 'lastName' | 'firstName') => ({
    label: t[part],
    width: 3 as const,
    errors: t.errors[part],
    note: isShortenedOnCard(form.text(part), part) ? t.shortened : undefined,
  });
  return html`${choiceField(field('civility'), {
    label: t.civility,
    errors: t.errors.choice,
    choices: [
      {value: 'madam', label: t.madam},
      {value: 'sir', label: t.sir},
    ],
  })}
  ${textField(field('lastName'), {...name('lastName'), ...known('family-name')})}
  ${textField(field('firstName'), {...name('firstName'), ...known('given-name')})}
  ${
    birthName
      ? textField(field('birthName'), {
          label: t.birthName,
          hint: t.birthNameHint,
          optional: true,
          errors: t.errors.lastName,
        })
      : nothing
  }
  ${dateField(field('birthDate'), {
    label: t.birthDate,
    hint: t.birthDateHint,
    width: 3,
    errors: t.errors.birthDate,
    warnings: t.warnings,
    ...known('bday'),
  })}`;
}
