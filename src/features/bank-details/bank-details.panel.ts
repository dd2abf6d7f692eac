import {css, html, nothing, type TemplateResult} from 'lit';
import {BackendError} from '../../backend/error.js';
import type {BankDetails, saveBankDetails} from '../../contract/bank-details.js';
import type {EnrolmentDraft, SavedBeneficiary} from '../../contract/enrolment.js';
import {endsOfIban, maskIban, normalizeIban} from '../../domain/iban-text.js';
import {FormController, type RawValues, type Warning} from '../../element/form.js';
import {Download} from '../../element/download.js';
import type {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {button} from '../../ui/blocks/button.js';
import {facts, cardStyles} from '../../ui/blocks/card.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {waiting} from '../../ui/blocks/states.js';
import {checkboxField, choiceField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {Mask} from '../../ui/fields/mask.js';
import {selectField} from '../../ui/fields/select-field.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {FormPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import {failureNotice} from '../../ui/page.js';
import {AccountFields} from '../identity/account-fields.js';
import fr from './bank-details.messages.fr.js';
import {ibanAt, typedAccounts} from './saved-accounts.js';
import type * as BankRulesModule from './bank-rules.js';
import type {NumberReveal} from '../../ui/blocks/number-reveal.js';
import {fieldStyles} from '../../ui/blocks/field.styles.js';
import {needs} from '../../element/styles.js';

type BankRules = typeof BankRulesModule;

/**
 * Where benefits are paid, from where contributions are debited, and the account of each beneficiary (ENR-10 to ENR-12,
 * LAW-04).
 */
export class BankDetailsPanel extends FormPanel<BankDetails, EnrolmentDraft> {
  static readonly styles = css`
    .figures {
      font-variant-numeric: tabular-nums;
    }
  `;
  /** Loads what checks an account; a test plays a slow or broken line here. */
  static rules: () => Promise<BankRules> = () => import('./bank-rules.js');

  override get part(): string {
    return 'bankDetails';
  }

  readonly #messages: Messages<typeof fr>;
  readonly form: FormController<BankDetails>;
  /** By path of the account: what is saved is masked. */
  readonly #masks = new Map<string, Mask>();
  #draft: EnrolmentDraft | undefined;
  /** The first view shows them without what checks an account, and saving waits for it. */
  readonly #fields: AccountFields<BankRules>;
  /** An account was there when this page was opened. */
  #givenBefore: boolean | undefined;
  readonly #mandateFile: Download;
  #reveal: NumberReveal | undefined;

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'bankDetails', fr, {en: () => import('./bank-details.messages.en.js')});
    const known = () => this.#rules.here?.BankDetails;
    this.#fields = new AccountFields<BankRules>({
      flow: this.flow,
      form: () => this.form,
      rules: () => BankDetailsPanel.rules(),
      came: ({NumberReveal: Reveal}) => (this.#reveal = new Reveal(this.host)),
    });
    this.#mandateFile = new Download(this.flow);
    this.form = new FormController<BankDetails>(this.host, {
      schema: {
        safeParse: (value) => known()?.safeParse(value) ?? {success: true, data: value as BankDetails},
      },
      check: (values) => this.#check(values),
      warnings: (values) => this.#warnings(values),
      onChange: (path) => this.#changed(path),
    });
  }

  get #rules(): Lazy<BankRules> {
    return this.#fields.rules;
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get lead(): string {
    return this.#debit ? this.#messages.t.leadDebit : this.#messages.t.lead;
  }

  override load(draft: EnrolmentDraft): void {
    this.#draft = draft;
    this.#givenBefore ??= Boolean(draft.bankDetails ?? draft.partial[this.part]);
    this.#closeMasks();
    const paidWithMember = draft.beneficiaries.flatMap(({id}) => [
      [`perBeneficiary.${id}.kind`, 'same'],
      [`perBeneficiary.${id}.sameAs`, 'member'],
    ]);
    // the same account for the debit is the member's choice: the box is not ticked for them
    const saved = {
      ...Object.fromEntries(paidWithMember),
      sameForDebit: draft.rules.debit ? false : undefined,
      ...typedAccounts(draft.bankDetails),
    };
    this.fill(saved, draft.partial[this.part]);
  }

  get saves(): typeof saveBankDetails {
    return this.#rules.here!.saveBankDetails;
  }

  override async submit(): Promise<boolean> {
    // nothing is sent unchecked: where the rules do not come, the line is down, and pressing again asks again
    const missing = this.#rules.here
      ? undefined
      : await this.flow.attempt(async () => {
          if (!(await this.#rules.load())) throw new BackendError('network');
        });
    if (missing) return this.accepted(missing);
    const done = await super.submit();
    if (done) {
      this.#draft = this.flow.draft;
      this.#closeMasks();
    }
    return done;
  }

  view(): TemplateResult {
    needs(cardStyles, fieldStyles);
    const {t} = this.#messages;
    // an account that is there already is shown as what it is, at once: nothing below it may move
    if (!this.#rules.want() && !this.#rules.failed && this.#givenBefore) return waiting(this.host.common.loading);
    const body = html` <section class="section" aria-labelledby="benefits">
        <h3 class="heading" id="benefits">${t.benefits}</h3>
        ${this.#account('account', this.#several ? t.purposes.benefits : undefined)}
        ${this.#debit ? checkboxField(at(this.form, 'sameForDebit'), {label: t.sameForDebit, errors: {}}) : nothing}
      </section>
      ${this.#debit ? this.#debitSection() : nothing}
      ${this.#people.map((beneficiary) => this.#beneficiary(beneficiary))}`;
    return html`${errorSummary(this.form)}${body}`;
  }

  /** Holder, IBAN, BIC at a path of the form. `purpose`: what for, where there are several. */
  #account(path: string, purpose?: string): TemplateResult {
    return this.#fields.view(path, {
      purpose,
      why: path === 'account',
      mask: (iban) => this.#maskOf(path).of(iban, ibanAt(this.flow.draft?.bankDetails, path), normalizeIban, maskIban),
    });
  }

  #debitSection(): TemplateResult {
    const {t} = this.#messages;
    const path = this.form.get('sameForDebit') === true ? 'account' : 'debitAccount';
    const iban = normalizeIban(this.form.text(`${path}.iban`));
    return html`<section class="section" aria-labelledby="debit">
      <div class="section-head">
        <h3 class="heading" id="debit">${t.debit}</h3>
        <p class="muted">${t.debitText}</p>
      </div>
      ${path === 'debitAccount' ? this.#account(path, t.purposes.debit) : nothing}
      ${this.#rules.here?.isIban(iban) ? this.#mandate(this.#rules.here, path, iban) : nothing}
    </section>`;
  }

  /** The mandate in the making; where the server says nothing of it, what is known: the account. */
  #mandate(rules: BankRules, path: string, iban: string): TemplateResult {
    const t = this.#fields.more!;
    const mandate = this.flow.draft?.mandate;
    const holder = this.form.text(`${path}.holder`);
    const saved = this.flow.draft?.bankDetails;
    const same = ibanAt(saved, saved?.sameForDebit === false ? 'debitAccount' : 'account') === iban;
    const account = (): TemplateResult =>
      html`<div class="well">
        <p class="subheading">${t.debitAccount}</p>
        ${facts([
          [this.#fields.words.holder, holder || this.host.common.notGiven],
          [this.#fields.words.iban, html`<span class="figures" translate="no">${maskIban(iban)}</span>`],
        ])}
      </div>`;
    const debtor = rules.debtorOf(holder, this.#draft!);
    const view = mandate
      ? rules.mandateDocument({
          t,
          words: this.host.common,
          locale: this.host.language,
          mandate,
          firstDebit: this.flow.draft?.firstDebit,
          debtor,
          iban,
          bic: this.form.text(`${path}.bic`),
          reveal: this.#reveal!,
          download: mandate.file && same ? this.#download(rules) : nothing,
        })
      : account();
    return html`${view}
      <p class="muted">${rules.whoAccepts(t, debtor, mandate)}</p>`;
  }

  /** What is saved, as a document: it opens in the hands of the member, not in the page. */
  #download(rules: BankRules): TemplateResult {
    const words = this.#fields.more!.mandate;
    const {busy, failure: missing} = this.#mandateFile;
    const fetch = () => this.flow.call(rules.getMandateFile, {params: {enrolmentId: this.flow.id}});
    const press = button({
      label: busy ? words.downloading : words.download,
      kind: 'quiet',
      icon: 'download',
      busy: busy !== undefined,
      onClick: () => void this.#mandateFile.start('file', fetch),
    });
    return html`<div>${press}</div>
      ${
        missing
          ? failureNotice(this.host.failureWords, missing.error, () => this.#mandateFile.start('file', fetch))
          : nothing
      }`;
  }

  #beneficiary({id, person}: SavedBeneficiary): TemplateResult {
    const {t} = this.#messages;
    const path = `perBeneficiary.${id}`;
    const name = fullNameOf(person);
    const own = this.form.get(`${path}.kind`) === 'own';
    const others = this.#people.filter((other) => other.id !== id && this.#isOwn(other.id));
    const errors = {'*': t.chooseAccount};
    const heading = `account-${id}`;
    const called = this.#called(person);
    const mine = this.#ends('account');
    return html`<section class="section" aria-labelledby=${heading}>
      <h3 class="heading" id=${heading}>${t.accountOf(name)}</h3>
      ${choiceField(at(this.form, `${path}.kind`), {
        label: t.paidOn(called),
        errors,
        choices: [
          {value: 'same', label: others.length ? t.knownAccount : t.memberAccount(mine)},
          {value: 'own', label: t.ownAccount},
        ],
      })}
      ${own ? this.#account(`${path}.account`, t.purposes.of(called)) : nothing}
      ${
        !own && others.length
          ? selectField(at(this.form, `${path}.sameAs`), {
              label: t.whose,
              fullName: t.whoseFor(called),
              errors,
              options: [
                {value: 'member', label: t.mine(mine)},
                ...others.map((other) => ({
                  value: other.id,
                  label: t.theirs(this.#called(other.person), this.#ends(`perBeneficiary.${other.id}.account`)),
                })),
              ],
            })
          : nothing
      }
    </section>`;
  }

  /** By the first name, or the whole one where two people share it. */
  #called(person: SavedBeneficiary['person']): string {
    const {firstName} = person;
    const alone = this.#people.filter((each) => each.person.firstName === firstName).length === 1;
    return (alone && firstName) || fullNameOf(person);
  }

  #ends(path: string): string {
    return endsOfIban(this.form.text(`${path}.iban`));
  }

  #isOwn(id: string): boolean {
    return this.form.get(`perBeneficiary.${id}.kind`) === 'own';
  }

  /** More than one account is asked for on this page. */
  get #several(): boolean {
    const debit = this.#debit && this.form.get('sameForDebit') !== true;
    return debit || this.#people.some(({id}) => this.#isOwn(id));
  }

  get #people(): readonly SavedBeneficiary[] {
    return this.#draft?.beneficiaries ?? [];
  }

  get #debit(): boolean {
    return this.#draft?.rules.debit ?? false;
  }

  #changed(path: string): void {
    const [, id] = /^perBeneficiary\.(.+)\.kind$/.exec(path) ?? [];
    // nobody can be paid on an account that is no longer there
    if (id && this.form.get(path) === 'same')
      this.form.load(
        Object.fromEntries(
          this.#people
            .filter((other) => this.form.get(`perBeneficiary.${other.id}.sameAs`) === id)
            .map((other) => [`perBeneficiary.${other.id}.sameAs`, 'member']),
        ),
      );
    this.keepTyped();
  }

  /** What the schema leaves to the settings: whether a BIC is needed. */
  #check(values: RawValues): {path: string; code: string}[] {
    const rules = this.#rules.here;
    return rules ? this.#fields.missing(values, rules.accountPaths(values)) : [];
  }

  #warnings(values: RawValues): Warning[] {
    const rules = this.#rules.here;
    return rules && this.#draft ? rules.accountWarnings(values, rules.peopleOf(this.#draft)) : [];
  }

  #maskOf(path: string): Mask {
    const mask = this.#masks.get(path) ?? new Mask(this.host);
    this.#masks.set(path, mask);
    return mask;
  }

  #closeMasks(): void {
    for (const mask of this.#masks.values()) mask.close();
  }
}

const fullNameOf = ({firstName = '', lastName = ''}: SavedBeneficiary['person']): string =>
  `${firstName} ${lastName}`.trim();
