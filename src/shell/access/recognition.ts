import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {normalizeMemberNumber} from '../../domain/member-number.js';
import {FormController, type Parser, type RawValues} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import type {Flow} from '../../session/flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {at} from '../../ui/fields/field.js';
import {dateField} from '../../ui/fields/french-fields.js';
import {textField} from '../../ui/fields/text-field.js';
import fr from './registration.messages.fr.js';

type Issues = {path: string; code: string}[];

/**
 * A member number and a date of birth, by which a member is recognised: on a first visit, and where an identity is
 * linked to a member. Never says which of the two is not right.
 */
export class Recognition<Body> {
  readonly form: FormController<Body>;
  readonly #messages: Messages<typeof fr>;

  /** `check`: what the form asks beside what its schema says. */
  constructor(
    private readonly flow: Flow,
    schema: Parser<Body>,
    check: (values: RawValues) => Issues = () => [],
  ) {
    const {host} = flow;
    this.#messages = new Messages(host, 'registration', fr, {en: () => import('./registration.messages.en.js')});
    this.form = new FormController<Body>(host, {
      schema,
      check: (values) => [...this.#checkNumber(values), ...check(values)],
    });
  }

  numberField(): TemplateResult {
    const {member, errors} = this.#messages.t;
    const example = this.flow.settings?.access?.memberNumber?.example;
    return textField(at(this.form, 'memberNumber'), {
      label: member.number,
      hint: member.numberHint,
      inputMode: 'text',
      sensitive: true,
      capitals: true,
      figures: true,
      errors: {
        required: errors.memberNumber.required,
        '*': example ? errors.memberNumber.example(example) : errors.memberNumber['*'],
      },
    });
  }

  birthDateField(): TemplateResult {
    const {member, errors} = this.#messages.t;
    return dateField(at(this.form, 'birthDate'), {
      label: member.birthDate,
      hint: member.birthDateHint,
      autocomplete: 'bday',
      short: true,
      errors: errors.birthDate,
    });
  }

  /** Nobody was found. `check`: what to look at again, where that is not both. */
  notFoundView({attemptsLeft}: BackendError, check = this.#messages.t.notFound.check): TemplateResult {
    const {title, left, call} = this.#messages.t.notFound;
    const {help} = this.flow.settings ?? {};
    return alert({
      tone: 'danger',
      live: 'alert',
      title,
      text: html`${check} ${attemptsLeft ? left(attemptsLeft) : nothing}
      ${help ? html`${call} ${phoneLink(help)}.` : nothing}`,
    });
  }

  /** The form that this insurer gives its numbers, where it says so. */
  #checkNumber({memberNumber}: RawValues): Issues {
    const pattern = this.flow.settings?.access?.memberNumber?.pattern;
    const isRight = !memberNumber || !pattern || fits(pattern, normalizeMemberNumber(String(memberNumber)));
    return isRight ? [] : [{path: 'memberNumber', code: 'format'}];
  }
}

/** An expression that cannot be read refuses nobody: the server has the last word. */
function fits(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    return true;
  }
}
