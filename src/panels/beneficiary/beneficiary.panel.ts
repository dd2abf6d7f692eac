import {html, nothing, type TemplateResult} from 'lit';
import {Beneficiary, saveBeneficiary} from '../../contract/beneficiaries.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {FormController} from '../../element/form.js';
import {newId} from '../../element/id.js';
import {Messages} from '../../element/locale.js';
import {errorSummary, errorSummaryStyles} from '../../ui/blocks/error-summary.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {choiceField, choiceStyles, tickStyles} from '../../ui/fields/choice-field.js';
import {at, fieldStyles} from '../../ui/fields/field.js';
import {dateField, phoneField} from '../../ui/fields/french-fields.js';
import {selectField, selectStyles} from '../../ui/fields/select-field.js';
import {textField} from '../../ui/fields/text-field.js';
import {AddressPart} from '../address/address.panel.js';
import {FormPanel, type PanelOwner} from '../panel.js';
import {narrowNumbers, numberWarnings, typedPerson} from '../person.js';
import {TeletransmissionPart, teletransmissionStyles} from '../teletransmission/teletransmission.panel.js';
import fr from './beneficiary.messages.fr.js';

const own = 'own';

/** One person covered through the member (ENR-07, ENR-08). */
export class BeneficiaryPanel extends FormPanel<Beneficiary> {
  static readonly styles = [fieldStyles, tickStyles, choiceStyles, selectStyles, cardStyles, errorSummaryStyles, teletransmissionStyles];
  protected readonly operation = saveBeneficiary;
  readonly #messages: Messages<typeof fr>;
  readonly form: FormController<Beneficiary>;
  readonly #address: AddressPart;
  readonly #teletransmission: TeletransmissionPart;
  #draft: EnrolmentDraft | undefined;
  /** Id of the person; made here for a new one, so that saving twice adds nobody twice. */
  personId = newId();

  constructor(owner: PanelOwner) {
    super(owner);
    this.#messages = new Messages(this.host, 'beneficiary', fr, {en: () => import('./beneficiary.messages.en.js')});
    this.form = new FormController<Beneficiary>(this.host, {
      schema: Beneficiary,
      check: (values) => narrowNumbers(values, this.flow.settings?.acceptProvisionalNir ?? false),
      warnings: (values) => numberWarnings(values, this.#isChild),
      onChange: (path) => {
        this.#address.changed(path);
        this.keep();
      },
    });
    this.#address = new AddressPart(this.flow, () => this.form, 'contact.address');
    this.#teletransmission = new TeletransmissionPart(this.host, () => this.form, () => this.#isChild);
  }

  get part(): string {
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

  load(draft: EnrolmentDraft): void {
    this.#draft = draft;
    const saved = draft.beneficiaries.find(({id}) => id === this.personId)?.person;
    const likely = {birthRank: '1', 'contact.kind': 'same', 'contact.sameAs': 'member'};
    this.fill(draft, saved ? typedPerson(saved) : likely);
    this.#address.loaded();
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    const field = (path: string) => at(this.form, path);
    const body = html`
      <section class="section" aria-labelledby="identity">
        <h3 class="heading" id="identity">${t.identity}</h3>
        <div class="grid">
          ${selectField(field('type'), {label: t.type, errors: t.errors.choice, options: (this.#draft?.rules.beneficiaryTypes ?? []).map((value) => ({value, label: t.types[value as keyof typeof t.types] ?? value}))})}
          ${choiceField(field('civility'), {label: t.civility, errors: t.errors.choice, choices: [{value: 'madam', label: t.madam}, {value: 'sir', label: t.sir}]})}
          ${textField(field('lastName'), {label: t.lastName, width: 3, errors: t.errors.lastName})}
          ${textField(field('firstName'), {label: t.firstName, width: 3, errors: t.errors.firstName})}
          ${dateField(field('birthDate'), {label: t.birthDate, hint: t.birthDateHint, width: 3, errors: t.errors.birthDate})}
          ${textField(field('birthRank'), {label: t.birthRank, hint: t.birthRankHint, width: 3, errors: t.errors.birthRank, inputMode: 'numeric', short: true})}
        </div>
      </section>
      <section class="section" aria-labelledby="contact">
        <h3 class="heading" id="contact">${t.contact}</h3>
        ${this.#contact()}
      </section>
      <section class="section">${this.#teletransmission.view()}</section>`;
    return html`${errorSummary(this.form)}${body}`;
  }

  /** « Mêmes coordonnées que » somebody, or their own. */
  #contact(): TemplateResult {
    const {t} = this.#messages;
    const {rules: _rules, beneficiaries = []} = this.#draft ?? {};
    const others = beneficiaries.filter(({id}) => id !== this.personId);
    const kind = this.form.get('contact.kind');
    return html`<div class="grid">
      ${choiceField(at(this.form, 'contact.kind'), {label: t.contactKind, errors: t.errors.choice, choices: [{value: 'same', label: t.same}, {value: own, label: t.own}]})}
      ${kind === 'same' ? selectField(at(this.form, 'contact.sameAs'), {label: t.sameAs, errors: t.errors.choice, options: [{value: 'member', label: t.member}, ...others.map(({id, person}) => ({value: id, label: `${person.firstName ?? ''} ${person.lastName ?? ''}`}))]}) : nothing}
      ${kind === own ? html`${this.#address.view(false)}${phoneField(at(this.form, 'contact.phone'), {label: t.phone, width: 3, optional: true, autocomplete: 'off', errors: t.errors.phone})}` : nothing}
    </div>`;
  }

  override async submit(): Promise<boolean> {
    const body = this.form.submit();
    if (body === undefined) return false;
    return this.settle(await this.flow.change(saveBeneficiary, {params: {personId: this.personId}, body}, this.part), this.form);
  }

  get #isChild(): boolean {
    return ['child', 'partnerChild'].includes(this.form.text('type'));
  }
}
