import {html, nothing, type TemplateResult} from 'lit';
import {BackendError} from '../../backend/error.js';
import type {BankAccountChange} from '../../contract/bank-account-change.js';
import {getBankAccounts, type BankAccountReceipt, type BankAccounts} from '../../contract/bank-accounts.js';
import {normalizeIban} from '../../domain/iban-text.js';
import {clock} from '../../element/format.js';
import {FormController, type Parser, type RawValues, type Warning} from '../../element/form.js';
import {focusWhenShown} from '../../element/focus.js';
import type {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {ActionPanel} from '../../shell/form-panel.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {PageParts, PanelOwner} from '../../shell/panel.js';
import type {StepUp} from '../../shell/step-up.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {raised} from '../../ui/blocks/day.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import type {NumberReveal} from '../../ui/blocks/number-reveal.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {dayWords} from '../../ui/blocks/when.js';
import {checkboxField, checksField, choiceField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {PlacedSender} from '../document-sender/placed-sender.panel.js';
import {AccountFields} from '../identity/account-fields.js';
import {bodyOf, chosenIn, missingIn, uses, type Chosen} from './answers.js';
import type * as MoreModule from './bank-change-more.js';
import type {BankChangeMoreMessages} from './bank-change-more.messages.fr.js';
import fr from './bank-change.messages.fr.js';
import {accountLines, changesView} from './bank-change.view.js';
import type {BlockChange} from './block-change.js';
import {heldView} from './held.view.js';
import type {Receipt} from './receipt.js';
import {called} from './words.js';

type More = typeof MoreModule;

const lockId = 'bank-locked';
const proofId = 'send-proof';

/** Another bank account (MEM-51): a form, a code of its own, a receipt; or why it cannot be changed now. */
export class BankChangePanel extends ActionPanel<BankAccounts> {
  static readonly page = 'bankAccount';
  /** Loads what checks and sends an account; a test plays a slow or broken line here. */
  static more: () => Promise<More> = () => import('./bank-change-more.js');
  override readonly read = getBankAccounts;
  readonly form: FormController<BankAccountChange>;
  readonly #messages: Messages<typeof fr>;
  readonly #fields: AccountFields<More>;
  #moreMessages: Messages<BankChangeMoreMessages> | undefined;
  #accounts: BankAccounts | undefined;
  #stepUp: StepUp | undefined;
  #block: BlockChange | undefined;
  #receiptView: Receipt | undefined;
  #reveal: NumberReveal | undefined;
  /** The receipt that is shown. */
  #receipt: BankAccountReceipt | undefined;
  /** Sends the RIB in the place of the page: what it asks is no part of the form. */
  readonly #sender: PlacedSender;
  /** Of which account the RIB was sent: as it is typed, or by the id of its receipt. */
  #proved: string | undefined;
  #lockedUntil: string | undefined;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    this.#sender = new PlacedSender(this.flow);
    this.#messages = new Messages(this.host, 'bankChange', fr, {en: () => import('./bank-change.messages.en.js')});
    this.#fields = new AccountFields<More>({
      flow: this.flow,
      form: () => this.form,
      rules: () => BankChangePanel.more(),
      came: (more) => this.#begin(more),
    });
    this.form = new FormController<BankAccountChange>(this.host, {
      schema: {safeParse: (value) => this.#parse(value)},
      check: (values) => this.#check(values),
      warnings: (values) => this.#doubts(values),
      secrets: ['account.iban'],
    });
  }

  get #rules(): Lazy<More> {
    return this.#fields.rules;
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get submitLabel(): string {
    return this.#messages.t.next;
  }

  override get otherActions(): TemplateResult {
    return button({label: this.#messages.t.cancel, kind: 'quiet', onClick: () => this.#leave()});
  }

  override load(accounts: BankAccounts): void {
    this.#accounts = accounts;
    this.#choosePeople({keep: true});
  }

  override clear(typed: boolean): void {
    super.clear(typed);
    this.#accounts = this.#receipt = undefined;
    for (const part of [this.#stepUp, this.#block, this.#receiptView]) part?.clear();
    this.#proved = this.error = undefined;
    if (!typed) return;
    this.form.clear();
    this.#sender.close();
  }

  override page(parts: PageParts): TemplateResult {
    const other = this.#otherPage();
    if (other === undefined) return super.page(parts);
    return html`<div class="frame measure stack loose" part="frame">
      ${parts.notice} ${other} ${this.failureView()} ${this.#block?.questionView()}
    </div>`;
  }

  /** What stands in the place of the form. */
  #otherPage(): TemplateResult | undefined {
    const {held, people} = this.#accounts!;
    if (this.#sender.isAt(proofId)) return html`${this.header()} ${this.#sender.view()}`;
    if (this.#block?.isDone) return this.#block.doneView();
    if (this.#receipt) return this.#receiptView!.view(this.#receipt, people);
    if (held) return heldView(this.#messages.t, held, this.host.language, () => void this.#askBlock(null));
    return this.#stepUp?.asking ? this.#stepUp.view() : undefined;
  }

  view(): TemplateResult {
    // the fields are shown without them; they come meanwhile
    this.#rules.want();
    const {t} = this.#messages;
    const {accounts, people, mandate} = this.#accounts!;
    const {language} = this.host;
    const chosen = this.#chosen;
    const fields = this.#fields.view('account', {
      why: true,
      ibanErrors: this.#more ? {same_account: this.#more.sameAccount} : {},
      warnings: this.#ownWarnings(),
    });
    return html`${accountLines(t, this.#accounts!, language)} ${unreadable(this.host.common, accounts)}
      ${this.#lastView()} ${errorSummary(this.form)}
      <section class="section" part="section" aria-labelledby="new-account-title">
        <h3 class="heading" part="heading" id="new-account-title">${t.newAccount}</h3>
        ${fields} ${mandate ? this.#usesField() : nothing}
        ${people.length > 1 && chosen.pays ? this.#peopleField() : nothing}
      </section>
      ${changesView(t, this.#accounts!, chosen, language)} ${this.#mandateView(chosen)}`;
  }

  get #more(): BankChangeMoreMessages | undefined {
    return this.#moreMessages?.t;
  }

  /** What was changed a short while ago: its receipt, also where the answer was lost. */
  #lastView(): TemplateResult | typeof nothing {
    const {lastChange} = this.#accounts!;
    if (!lastChange) return nothing;
    const {last: t} = this.#messages.t;
    return alert({
      tone: 'info',
      title: raised(t.title(dayWords(lastChange.changedAt, this.host.language))),
      actions: button({label: t.show, small: true, onClick: () => void this.#show(lastChange)}),
    });
  }

  #usesField(): TemplateResult {
    const {uses: t} = this.#messages.t;
    const choices = Object.keys(uses).map((value) => ({value, label: t[value as 'both']}));
    return choiceField(at(this.form, 'uses'), {label: t.label, errors: t.errors, choices});
  }

  #peopleField(): TemplateResult {
    const {people: t} = this.#messages.t;
    const {people} = this.#accounts!;
    const choices = people.map((person) => ({value: person.id, label: called(person, people)}));
    return checksField(at(this.form, 'personIds'), {label: t.label, errors: t.errors, choices});
  }

  /** To be read and accepted, once the account is known; by somebody else where it is theirs. */
  #mandateView({debits, payer}: Chosen): TemplateResult | typeof nothing {
    const rules = this.#rules.here;
    const {mandate: asked} = this.#accounts!;
    const iban = normalizeIban(this.form.text('account.iban'));
    if (!rules || !asked || !debits || !rules.isIban(iban)) return nothing;
    const [t, more] = [this.#fields.more!, this.#more!];
    const isMember = payer === undefined;
    const document = rules.mandateDocument({
      t,
      words: this.host.common,
      locale: this.host.language,
      mandate: asked.mandate,
      firstDebit: undefined,
      debtor: {name: this.form.text('account.holder').trim(), isMember, address: isMember ? asked.address : undefined},
      iban,
      bic: this.form.text('account.bic'),
      reveal: this.#reveal!,
      download: nothing,
    });
    const {label, errors} = {label: more.mandate.accept, errors: more.mandate.errors};
    const accept = isMember
      ? checkboxField(at(this.form, 'mandate'), {label, errors})
      : html`<p class="muted">${t.payer.mustAccept(payer)} ${t.payer.how.other()} ${t.payer.nothing}</p>`;
    return html`<section class="section" part="section" aria-labelledby="mandate">${document} ${accept}</section>`;
  }

  #ownWarnings() {
    const words = this.#more?.warnings;
    return words && {...words, holder_unknown: {...words.holder_unknown, action: this.#proofView(this.#typed)}};
  }

  /** « Joindre le RIB », until it was sent. */
  #proofView(account: string, requestId?: string): TemplateResult {
    const {proof: t} = this.#more!;
    if (this.#proved === account) return html`<span id=${proofId} tabindex="-1">${t.sent}</span>`;
    return button({label: t.send, small: true, id: proofId, onClick: () => this.#sendProof(account, requestId)});
  }

  /** The page may have its own way to send a paper; where it has none, it is sent from here. */
  #sendProof(account: string, requestId?: string): void {
    const asked = {kindId: 'bankAccount', ...(requestId !== undefined && {requestId})};
    if (!this.host.tell('mutuelle-document-send-requested', asked, {cancelable: true})) return;
    this.#sender.send(proofId, asked, (sent) => {
      if (sent) this.#proved = account;
      void focusWhenShown(this.host, `#${proofId}`);
    });
  }

  /** The account as it is typed now. */
  get #typed(): string {
    return `${this.form.text('account.holder').trim()} ${normalizeIban(this.form.text('account.iban'))}`;
  }

  override async submit(): Promise<boolean> {
    // nothing is sent unchecked: where the rules do not come, the line is down, and pressing again asks again
    const missing = this.#rules.here
      ? undefined
      : await this.flow.attempt(async () => {
          if (!(await this.#rules.load())) throw new BackendError('network');
        });
    if (missing) return this.accepted(missing);
    this.error = this.#lockedUntil = undefined;
    const body = this.form.submit();
    if (!body) return false;
    await this.#stepUp!.send({
      operation: this.#rules.here!.changeBankAccount,
      input: {body},
      done: (receipt) => this.#changed(receipt),
      refused: (error) => this.#refused(error),
      left: () => void focusWhenShown(this.host),
    });
    return false;
  }

  override failureView(): TemplateResult | typeof nothing {
    if (this.#lockedUntil === undefined) return super.failureView();
    const {title, text} = this.#messages.t.locked;
    const time = clock(this.#lockedUntil, this.host.language);
    return alert({tone: 'warning', icon: 'lock', live: 'alert', id: lockId, focusable: true, title: title(time), text});
  }

  #refused(error: BackendError): void {
    const {code, retryAt} = error;
    if (code === 'change-held') {
      const held = {reason: 'unknown', ...(retryAt !== undefined && {possibleFrom: retryAt})};
      this.#accounts = {...this.#accounts!, held};
      void focusWhenShown(this.host);
      // the server says why
      void this.flow.reload();
      return;
    }
    this.accepted(error, this.form);
    if (code === 'access-locked' || code === 'transaction-locked') {
      this.#lockedUntil = retryAt ?? '';
      void focusWhenShown(this.host, `#${lockId}`);
    }
    if (error.issues.some(({pointer}) => pointer === '/mandate')) {
      // it is another text: it is read, and accepted, anew
      this.form.load({mandate: undefined});
      void this.flow.reload();
    }
  }

  async #changed(receipt: BankAccountReceipt): Promise<void> {
    // the RIB may have gone before the account
    this.#proved = this.#proved === this.#typed ? receipt.id : undefined;
    this.form.clear();
    this.host.tell('mutuelle-bank-account-changed', {changeId: receipt.id});
    this.#show(receipt);
    await this.flow.reload();
    this.#choosePeople();
  }

  async #show(receipt: BankAccountReceipt): Promise<void> {
    if (!(await this.#loaded())) return;
    this.#receipt = receipt;
    await focusWhenShown(this.host);
  }

  #leaveReceipt(): void {
    this.#receipt = undefined;
    void focusWhenShown(this.host);
  }

  async #askBlock(changeId: string | null): Promise<void> {
    if (await this.#loaded()) this.#block!.ask(changeId);
  }

  /** What comes after the first view; where it does not come, the next press asks for it again. */
  async #loaded(): Promise<boolean> {
    const isThere = (await this.#rules.load()) !== undefined;
    this.accepted(isThere ? undefined : new BackendError('network'));
    return isThere;
  }

  #leave(): void {
    this.form.clear();
    this.#choosePeople();
    this.error = this.#lockedUntil = this.#proved = undefined;
    this.host.tell('mutuelle-bank-change-left');
    void focusWhenShown(this.host);
  }

  /** Those of the main account, which is most often the one to change. */
  #choosePeople({keep = false} = {}): void {
    const {accounts = [], people = []} = this.#accounts ?? {};
    const now = accounts[0]?.personIds ?? [];
    this.form.load(Object.fromEntries(people.map(({id}) => [`personIds.${id}`, now.includes(id)])), {keep});
  }

  get #chosen(): Chosen {
    return chosenIn(this.#accounts!, (path) => this.form.text(path), this.#rules.here?.isMembers);
  }

  /** What is typed before the rules are there is looked at once they are. */
  #parse(values: unknown): ReturnType<Parser<BankAccountChange>['safeParse']> {
    const body = bodyOf(values, this.#accounts!, this.#chosen);
    const {BankAccountChange: schema} = this.#rules.here ?? {};
    return schema?.safeParse(body) ?? {success: true, data: body as BankAccountChange};
  }

  /** What the schema leaves to the settings and to what was read. */
  #check(values: RawValues): {path: string; code: string}[] {
    if (!this.#rules.here) return [];
    return [...this.#fields.missing(values, ['account']), ...missingIn(values, this.#accounts!, this.#chosen)];
  }

  #doubts(values: RawValues): Warning[] {
    const rules = this.#rules.here;
    return rules && this.#accounts ? rules.doubts(values, this.#accounts, this.#chosen.debits) : [];
  }

  #begin(more: More): void {
    const {flow, host} = this;
    const messages = more.moreMessages(host);
    this.#moreMessages = messages;
    this.#reveal = new more.NumberReveal(host);
    this.#stepUp = new more.StepUp(flow, () => ({page: true, ...messages.t.code}));
    this.#block = new more.BlockChange(flow, messages);
    this.#receiptView = new more.Receipt({
      flow,
      messages,
      at: (day, time) => this.#messages.t.moment(day, time),
      proof: ({id, requestId}) => this.#proofView(id, requestId),
      block: (id) => void this.#askBlock(id),
      left: () => this.#leaveReceipt(),
    });
  }
}
