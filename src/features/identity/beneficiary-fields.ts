import {html, nothing, type TemplateResult} from 'lit';
import {Beneficiary} from '../../contract/beneficiaries.js';
import type {Saved} from '../../contract/zod.js';
import {isSameInExchanges, isSamePerson, PARTNER_TYPES, type Person} from '../../domain/people.js';
import {FormController, type Raw, type RawValues} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import type {Flow} from '../../session/flow.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {choiceField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {phoneField} from '../../ui/fields/french-fields.js';
import {selectField} from '../../ui/fields/select-field.js';
import {textField} from '../../ui/fields/text-field.js';
import {AddressFields} from './address.panel.js';
import fr, {type BeneficiaryMessages} from './beneficiary.messages.fr.js';
import {addressInWords, mayShareWith, type Declared} from './declared.js';
import {narrowNumbers, personWarnings, typedPerson, type MemberFacts} from './person.js';
import {personFields} from './person.view.js';
import {TeletransmissionFields, type Insured} from './teletransmission.panel.js';

const own = 'own';

export interface BeneficiaryFieldsOptions {
  flow: Flow;
  /** Id of the person, who may be among `people`. */
  personId: () => string;
  /** The member first, then everybody declared or covered. */
  people: () => readonly Declared[];
  /** The relations that may be chosen; `why` others may not. */
  relations: () => {types: readonly string[]; why?: string | undefined};
  /** What the server holds of this person. */
  saved: () => Saved<Beneficiary> | undefined;
  /** What makes an answer doubtful beside the member's own. */
  member: () => MemberFacts | undefined;
  /** Something is being typed. */
  changed: () => void;
  /** `people` are covered already, and are not changed here. */
  covered?: boolean;
}

/**
 * One person covered through the member: relation, identity, contact, télétransmission. The same in an enrolment, where
 * people are declared (ENR-07, ENR-08), and in the member's space, where somebody joins (MEM-52).
 */
export class BeneficiaryFields {
  readonly form: FormController<Beneficiary>;
  readonly #messages: Messages<typeof fr>;
  readonly #address: AddressFields;
  readonly #teletransmission: TeletransmissionFields;

  constructor(private readonly options: BeneficiaryFieldsOptions) {
    const {flow} = options;
    const {host} = flow;
    this.#messages = new Messages(host, 'beneficiary', fr, {en: () => import('./beneficiary.messages.en.js')});
    this.form = new FormController<Beneficiary>(host, {
      schema: Beneficiary,
      check: (values) => [
        ...narrowNumbers(values, flow.settings?.acceptProvisionalNir ?? false),
        ...this.#duplicates(values),
      ],
      warnings: (values) => personWarnings(values, options.member()),
      onChange: (path) => {
        this.#address.changed(path);
        options.changed();
      },
    });
    this.#address = new AddressFields(flow, () => this.form, 'contact.address');
    this.#teletransmission = new TeletransmissionFields(host, () => this.form, {
      other: true,
      saved: () => options.saved()?.teletransmission,
      insured: () => this.#insured(),
    });
  }

  get words(): BeneficiaryMessages {
    return this.#messages.t;
  }

  /** What was saved, or what is likely, as somebody would type it. */
  get known(): Record<string, Raw> {
    const saved = this.options.saved();
    return saved ? typedPerson(saved) : {birthRank: '1', 'contact.kind': 'same', 'contact.sameAs': 'member'};
  }

  /** After values were loaded. */
  loaded(): void {
    this.#address.loaded();
    this.closeMasks();
  }

  /** Saved: numbers that were shown are masked again. */
  closeMasks(): void {
    this.#teletransmission.closeMasks();
  }

  view(): TemplateResult {
    const {words: t} = this;
    const {flow, covered} = this.options;
    const field = (path: string) => at(this.form, path);
    const {firstName} = t.errors;
    const errors = covered ? {...t.errors, firstName: {...firstName, duplicate_person: t.alreadyCovered}} : t.errors;
    const body = html` <section class="section" aria-labelledby="identity">
        <h3 class="heading" id="identity">${t.identity}</h3>
        <div class="grid">
          ${this.#type()} ${personFields(this.form, {...t, errors}, {birthName: flow.settings?.birthName ?? false})}
          ${textField(field('birthRank'), {
            label: t.birthRank,
            hint: t.birthRankHint,
            width: 3,
            errors: t.errors.birthRank,
            inputMode: 'numeric',
            short: true,
            aid: this.#teletransmission.guideLink('birthRank', t.birthRank),
          })}
        </div>
      </section>
      <section class="section" aria-labelledby="contact">
        <h3 class="heading" id="contact">${t.contact}</h3>
        ${this.#contact()}
      </section>
      <section class="section">${this.#teletransmission.view()}</section>`;
    return html`${errorSummary(this.form)}${body}`;
  }

  /** The relations that this contract covers and that are still free; the others are said, with the reason. */
  #type(): TemplateResult {
    const {words: t} = this;
    const {types, why} = this.options.relations();
    return selectField(at(this.form, 'type'), {
      label: t.type,
      errors: t.errors.choice,
      warnings: t.warnings,
      options: types.map((value) => ({value, label: t.types[value as keyof typeof t.types] ?? value})),
      ...(why ? {hint: why} : {}),
    });
  }

  /** « Mêmes coordonnées que » somebody, or their own. */
  #contact(): TemplateResult {
    const {words: t} = this;
    const kind = this.form.get('contact.kind');
    const all = this.options.people();
    const people = all.filter((person) => mayShareWith(all, person, this.options.personId()));
    const address = addressInWords(all, this.form.text('contact.sameAs'));
    return html`<div class="grid">
      ${choiceField(at(this.form, 'contact.kind'), {
        label: t.contactKind,
        errors: t.errors.choice,
        choices: [
          {value: 'same', label: t.same},
          {value: own, label: t.own},
        ],
      })}
      ${
        kind === 'same'
          ? selectField(at(this.form, 'contact.sameAs'), {
              label: t.sameAs,
              errors: t.errors.choice,
              note: address,
              options: people.map(({id, name}) => ({value: id, label: id === 'member' ? t.member : name})),
            })
          : nothing
      }
      ${
        kind === own
          ? html`${this.#address.view(false)}${phoneField(at(this.form, 'contact.phone'), {
              label: t.phone,
              width: 3,
              autocomplete: 'off',
              errors: t.errors.phone,
            })}`
          : nothing
      }
    </div>`;
  }

  /** Nobody is declared twice; the server has the last word. */
  #duplicates(values: RawValues): {path: string; code: string}[] {
    const text = (path: string) => String(values[path] ?? '');
    const nir = values['teletransmission.enabled'] === true ? text('teletransmission.nir') : '';
    const person: Person = {
      lastName: text('lastName'),
      firstName: text('firstName'),
      birthDate: text('birthDate'),
      birthRank: text('birthRank'),
      nir,
    };
    if (this.#others.some((other) => isSamePerson(other, person)))
      return [{path: 'firstName', code: 'duplicate_person'}];
    return this.#others.some((other) => isSameInExchanges(other, person))
      ? [{path: 'birthRank', code: 'duplicate_rank'}]
      : [];
  }

  /** Adults whose numbers a child may take. */
  #insured(): Insured[] {
    return this.#others.flatMap(({id, type = '', name, nir, schemeCode}) =>
      nir && schemeCode && (id === 'member' || PARTNER_TYPES.includes(type)) ? [{name, nir, schemeCode}] : [],
    );
  }

  get #others(): readonly Declared[] {
    return this.options.people().filter(({id}) => id !== this.options.personId());
  }
}
