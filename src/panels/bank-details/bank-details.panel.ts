import {css, html, nothing, type TemplateResult} from 'lit';
import {BankDetails, saveBankDetails} from '../../contract/bank-details.js';
import type {EnrolmentDraft, SavedBeneficiary} from '../../contract/enrolment.js';
import {bicIbanIssue, normalizeBic} from '../../domain/bic.js';
import {checkIban, formatIban, maskIban, normalizeIban} from '../../domain/iban.js';
import {flat, FormController, type Raw, type RawValues, type Warning} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {facts, cardStyles} from '../../ui/blocks/card.js';
import {errorSummary, errorSummaryStyles} from '../../ui/blocks/error-summary.js';
import {bicField, ibanField} from '../../ui/fields/bank-fields.js';
import {checkboxField, choiceField, choiceStyles, tickStyles} from '../../ui/fields/choice-field.js';
import {at, fieldStyles} from '../../ui/fields/field.js';
import {selectField, selectStyles} from '../../ui/fields/select-field.js';
import {textField} from '../../ui/fields/text-field.js';
import {FormPanel, type PanelOwner} from '../panel.js';
import fr from './bank-details.messages.fr.js';

/** Where benefits are paid, from where contributions are debited, and the account of each beneficiary (ENR-10 to ENR-12). */
export class BankDetailsPanel extends FormPanel<BankDetails> {
  static readonly styles = [fieldStyles, tickStyles, choiceStyles, selectStyles, cardStyles, errorSummaryStyles, css`.figures { font-variant-numeric: tabular-nums; }`];
  readonly part = 'bankDetails';
  protected readonly operation = saveBankDetails;
  readonly #messages: Messages<typeof fr>;
  readonly form: FormController<BankDetails>;
  #draft: EnrolmentDraft | undefined;

  constructor(owner: PanelOwner) {
    super(owner);
    this.#messages = new Messages(this.host, 'bankDetails', fr, {en: () => import('./bank-details.messages.en.js')});
    this.form = new FormController<BankDetails>(this.host, {
      schema: BankDetails,
      check: (values) => this.#check(values),
      warnings: (values) => accountPaths(values).flatMap((path) => bicWarning(values, path)),
      onChange: () => this.keep(),
    });
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get lead(): string {
    return this.#debit ? this.#messages.t.leadDebit : this.#messages.t.lead;
  }

  load(draft: EnrolmentDraft): void {
    this.#draft = draft;
    const paidWithMember = draft.beneficiaries.flatMap(({id}) => [[`perBeneficiary.${id}.kind`, 'same'], [`perBeneficiary.${id}.sameAs`, 'member']]);
    // the same account for the debit is the member's choice: the box is not ticked for them
    this.fill(draft, {...Object.fromEntries(paidWithMember), sameForDebit: draft.rules.debit ? false : undefined, ...typedAccounts(draft.bankDetails)});
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    const body = html`
      <section class="section" aria-labelledby="benefits">
        <h3 class="heading" id="benefits">${t.benefits}</h3>
        ${this.#account('account')}
        ${this.#debit ? checkboxField(at(this.form, 'sameForDebit'), {label: t.sameForDebit, errors: {}}) : nothing}
      </section>
      ${this.#debit ? this.#debitSection() : nothing}
      ${this.#people.map((beneficiary) => this.#beneficiary(beneficiary))}`;
    return html`${errorSummary(this.form)}${body}`;
  }

  /** Holder, IBAN, BIC at a path of the form. */
  #account(path: string): TemplateResult {
    const {t} = this.#messages;
    const iban = at(this.form, `${path}.iban`);
    const bic = this.flow.settings?.bic ?? 'required';
    return html`<div class="stack">
      ${textField(at(this.form, `${path}.holder`), {label: t.holder, hint: t.holderHint, errors: t.errors.holder, autocomplete: 'off'})}
      ${ibanField(iban, {label: t.iban, hint: t.ibanHint, errors: t.errors.iban, found: iban.text && checkIban(normalizeIban(iban.text)) === undefined ? t.ibanFound : undefined})}
      ${bic === 'hidden' ? nothing : bicField(at(this.form, `${path}.bic`), {label: t.bic, hint: t.bicHint, optional: bic === 'optional', errors: t.errors.bic, warnings: t.warnings})}
    </div>`;
  }

  #debitSection(): TemplateResult {
    const {t} = this.#messages;
    const same = this.form.get('sameForDebit') === true;
    const iban = normalizeIban(this.form.text(same ? 'account.iban' : 'debitAccount.iban'));
    const holder = this.form.text(same ? 'account.holder' : 'debitAccount.holder');
    return html`<section class="section" aria-labelledby="debit">
      <div class="section-head"><h3 class="heading" id="debit">${t.debit}</h3><p class="muted">${t.debitText}</p></div>
      ${same ? nothing : this.#account('debitAccount')}
      ${checkIban(iban) === undefined ? html`<div class="well"><p class="subheading">${t.debitAccount}</p>${facts([[t.holder, holder || this.host.common.notGiven], [t.iban, html`<span class="figures" translate="no">${maskIban(iban)}</span>`]])}<p class="small muted">${t.mandateLater}</p></div>` : nothing}
    </section>`;
  }

  #beneficiary({id, person}: SavedBeneficiary): TemplateResult {
    const {t} = this.#messages;
    const path = `perBeneficiary.${id}`;
    const name = `${person.firstName ?? ''} ${person.lastName ?? ''}`.trim();
    const own = this.form.get(`${path}.kind`) === 'own';
    const others = this.#people.filter((other) => other.id !== id && this.form.get(`perBeneficiary.${other.id}.kind`) === 'own');
    const errors = {'*': t.chooseAccount};
    const heading = `account-${id}`;
    return html`<section class="section" aria-labelledby=${heading}>
      <h3 class="heading" id=${heading}>${t.accountOf(name)}</h3>
      ${choiceField(at(this.form, `${path}.kind`), {label: t.paidOn(person.firstName ?? name), errors, choices: [{value: 'same', label: t.memberAccount}, {value: 'own', label: t.ownAccount}]})}
      ${own ? this.#account(`${path}.account`) : nothing}
      ${!own && others.length ? selectField(at(this.form, `${path}.sameAs`), {label: t.whose, errors, options: [{value: 'member', label: t.mine}, ...others.map((other) => ({value: other.id, label: t.accountOf(other.person.firstName ?? '')}))]}) : nothing}
    </section>`;
  }

  get #people(): readonly SavedBeneficiary[] {
    return this.#draft?.beneficiaries ?? [];
  }

  get #debit(): boolean {
    return this.#draft?.rules.debit ?? false;
  }

  /** What the schema leaves to the settings: whether a BIC is needed. */
  #check(values: RawValues): {path: string; code: string}[] {
    const required = (this.flow.settings?.bic ?? 'required') === 'required';
    return required ? accountPaths(values).filter((path) => !values[`${path}.bic`]).map((path) => ({path: `${path}.bic`, code: 'required'})) : [];
  }
}

/** The accounts that are shown for these answers. */
function accountPaths(values: RawValues): string[] {
  const own = Object.keys(values).filter((path) => /^perBeneficiary\..+\.kind$/.test(path) && values[path] === 'own').map((path) => path.replace(/kind$/, 'account'));
  return ['account', ...(values['sameForDebit'] === false ? ['debitAccount'] : []), ...own];
}

function bicWarning(values: RawValues, path: string): Warning[] {
  const issue = bicIbanIssue(normalizeBic(String(values[`${path}.bic`] ?? '')), normalizeIban(String(values[`${path}.iban`] ?? '')));
  return issue && 'warning' in issue ? [{path: `${path}.bic`, code: issue.warning}] : [];
}

/** Saved accounts as a member would have typed them. */
function typedAccounts(details: EnrolmentDraft['bankDetails']): Record<string, Raw> {
  const values = flat(details);
  for (const [path, value] of Object.entries(values)) if (path.endsWith('iban') && typeof value === 'string') values[path] = formatIban(value);
  return values;
}
