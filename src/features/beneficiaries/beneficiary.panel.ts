import {html, nothing, type TemplateResult} from 'lit';
import {Beneficiary, saveBeneficiary} from '../../contract/beneficiaries.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {isSameInExchanges, isSamePerson, PARTNER_TYPES, type Person} from '../../domain/people.js';
import {FormController, type RawValues} from '../../element/form.js';
import {newId} from '../../element/id.js';
import {Messages} from '../../element/locale.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {choiceField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {phoneField} from '../../ui/fields/french-fields.js';
import {selectField} from '../../ui/fields/select-field.js';
import {textField} from '../../ui/fields/text-field.js';
import {AddressFields} from '../identity/address.panel.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {FormPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import {narrowNumbers, personWarnings, typedPerson} from '../identity/person.js';
import {personFields} from '../identity/person.view.js';
import {TeletransmissionFields, type Insured} from '../identity/teletransmission.panel.js';
import {addressInWords, declaredPeople, mayShareWith, type Declared} from './declared.js';
import fr from './beneficiary.messages.fr.js';

const own = 'own';

/** One person covered through the member (ENR-07, ENR-08). */
export class BeneficiaryPanel extends FormPanel<Beneficiary, EnrolmentDraft> {
  readonly saves = saveBeneficiary;
  readonly #messages: Messages<typeof fr>;
  readonly form: FormController<Beneficiary>;
  readonly #address: AddressFields;
  readonly #teletransmission: TeletransmissionFields;
  #draft: EnrolmentDraft | undefined;
  /** Id of the person; made here for a new one, so that saving twice adds nobody twice. */
  personId = newId();

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'beneficiary', fr, {en: () => import('./beneficiary.messages.en.js')});
    this.form = new FormController<Beneficiary>(this.host, {
      schema: Beneficiary,
      check: (values) => [
        ...narrowNumbers(values, this.flow.settings?.acceptProvisionalNir ?? false),
        ...this.#duplicates(values),
      ],
      warnings: (values) => personWarnings(values, this.#draft?.profile),
      onChange: (path) => {
        this.#address.changed(path);
        this.keepTyped();
      },
    });
    this.#address = new AddressFields(this.flow, () => this.form, 'contact.address');
    this.#teletransmission = new TeletransmissionFields(this.host, () => this.form, {
      other: true,
      saved: () => this.#saved?.teletransmission,
      insured: () => this.#insured(),
    });
  }

  override get part(): string {
    return `beneficiary:${this.personId}`;
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get submitLabel(): string {
    return this.#messages.t.save;
  }

  /** Opens a saved person, or one whose typing was interrupted. Without id: a new one. */
  open(draft: EnrolmentDraft, personId?: string): void {
    this.personId = personId ?? newId();
    this.error = undefined;
    this.form.clear();
    this.load(draft);
  }

  override load(draft: EnrolmentDraft): void {
    this.#draft = draft;
    const likely = {birthRank: '1', 'contact.kind': 'same', 'contact.sameAs': 'member'};
    this.fill(this.#saved ? typedPerson(this.#saved) : likely, draft.partial[this.part]);
    this.#address.loaded();
    this.#teletransmission.closeMasks();
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    const field = (path: string) => at(this.form, path);
    const body = html` <section class="section" aria-labelledby="identity">
        <h3 class="heading" id="identity">${t.identity}</h3>
        <div class="grid">
          ${this.#type()} ${personFields(this.form, t, {birthName: this.flow.settings?.birthName ?? false})}
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
    const {t} = this.#messages;
    const {beneficiaryTypes = [], limits = []} = this.#draft?.rules ?? {};
    const holders = (types: readonly string[]) => this.#others.filter(({type = ''}) => types.includes(type));
    const full = limits.filter(({types, max}) => holders(types).length >= max);
    const label = (type: string) => t.types[type as keyof typeof t.types] ?? type;
    const why = full.map(({types, max}) =>
      PARTNER_TYPES.includes(types[0] ?? '')
        ? t.onePartner(holders(types)[0]?.name ?? '')
        : t.typeFull(types.map(label).join(', '), max),
    );
    const free = beneficiaryTypes.filter((type) => !full.some(({types}) => types.includes(type)));
    return selectField(at(this.form, 'type'), {
      label: t.type,
      errors: t.errors.choice,
      warnings: t.warnings,
      options: free.map((value) => ({value, label: label(value)})),
      ...(why.length ? {hint: why.join(' ')} : {}),
    });
  }

  /** « Mêmes coordonnées que » somebody, or their own. */
  #contact(): TemplateResult {
    const {t} = this.#messages;
    const kind = this.form.get('contact.kind');
    const people = this.#people.filter((person) => mayShareWith(this.#people, person, this.personId));
    const address = addressInWords(this.#people, this.form.text('contact.sameAs'));
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

  override async submit(): Promise<boolean> {
    const body = this.form.submit();
    if (body === undefined) return false;
    const done = this.accepted(
      await this.flow.save(saveBeneficiary, {params: {personId: this.personId}, body}, this.part),
      this.form,
    );
    if (done) {
      this.#draft = this.flow.draft;
      this.#teletransmission.closeMasks();
    }
    return done;
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

  get #people(): readonly Declared[] {
    return this.#draft ? declaredPeople(this.#draft) : [];
  }

  get #others(): readonly Declared[] {
    return this.#people.filter(({id}) => id !== this.personId);
  }

  get #saved() {
    return this.#draft?.beneficiaries.find(({id}) => id === this.personId)?.person;
  }
}
