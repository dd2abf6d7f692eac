import {html, nothing, type TemplateResult} from 'lit';
import {getCancellationRules, type CancellationRules, type EndingReceipt} from '../../contract/ending.js';
import type {SpacePage} from '../../contract/space-pages.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import endingFr from '../../shell/ending/ending.messages.fr.js';
import {plainPrint} from '../../shell/ending/plain-print.styles.js';
import {receiptLines} from '../../shell/ending/receipt-lines.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {SpaceLeads} from '../../shell/space-leads.js';
import {button} from '../../ui/blocks/button.js';
import {seal} from '../../ui/blocks/seal.js';
import {wayBack, type WayBack} from '../../ui/blocks/way-back.js';
import {comingFile} from '../../ui/coming-file.js';
import {pageHeader} from '../../ui/page.js';
import fr from './contract-cancellation.messages.fr.js';
import type * as CourseModule from './cancellation-course.js';
import type * as ReceiptModule from './cancellation-receipt.js';
import {noEndingView, termsView, type TermsView} from './terms.view.js';

/** « Résilier votre contrat » (MEM-77, LAW-02): the conditions first, then the form, the recap and the receipt. */
export class ContractCancellationPanel extends Panel<CancellationRules> {
  static readonly styles = plainPrint;
  static readonly page: SpacePage = 'cancellation';
  /** Replaced by tests of a file that does not come. */
  static courseFile: () => Promise<typeof CourseModule> = () => import('./cancellation-course.js');
  static receiptFile: () => Promise<typeof ReceiptModule> = () => import('./cancellation-receipt.js');
  override readonly read = getCancellationRules;
  readonly #messages: Messages<typeof fr>;
  readonly #ending: Messages<typeof endingFr>;
  readonly #leads: SpaceLeads;
  readonly #courseFile: Lazy<typeof CourseModule>;
  readonly #receiptFile: Lazy<typeof ReceiptModule>;
  #course: CourseModule.CancellationCourse | undefined;
  #receipts: ReceiptModule.CancellationReceipt | undefined;
  #rules: CancellationRules | undefined;
  /** What stands in the place of the first step. */
  #shown: 'course' | 'receipt' | undefined;
  #receipt: EndingReceipt | undefined;
  /** The file of what was pressed is on its way, or does not come. */
  #coming: {failed: () => boolean; again: () => void} | undefined;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {flow, host} = this;
    this.#messages = new Messages(host, 'contractCancellation', fr, {
      en: () => import('./contract-cancellation.messages.en.js'),
    });
    this.#ending = new Messages(host, 'ending', endingFr, {
      en: () => import('../../shell/ending/ending.messages.en.js'),
    });
    this.#leads = new SpaceLeads(flow);
    this.#courseFile = new Lazy(
      host,
      () => ContractCancellationPanel.courseFile(),
      ({CancellationCourse}) => {
        this.#course = new CancellationCourse({
          flow,
          ending: this.#ending,
          rules: () => this.#rules,
          left: (anew) => this.#start(anew),
          received: (receipt) => this.#received(receipt),
        });
      },
    );
    this.#receiptFile = new Lazy(
      host,
      () => ContractCancellationPanel.receiptFile(),
      ({CancellationReceipt}) => {
        this.#receipts = new CancellationReceipt(flow, this.#messages, this.#ending);
      },
    );
  }

  override get title(): string {
    const {t} = this.#messages;
    if (this.#shown === 'course') return this.#course!.title;
    return this.#shown === 'receipt' ? this.#receipts!.titleOf(this.#receipt!) : t.title;
  }

  override get lead(): unknown {
    return this.#shown || this.#rules?.none ? undefined : this.#messages.t.lead;
  }

  override load(rules: CancellationRules): void {
    this.#rules = rules;
    // papers of it may have come, or it was taken back
    const {ticket} = this.#receipt ?? {};
    this.#receipt = rules.receipts.find((each) => each.ticket === ticket) ?? this.#receipt;
    if (this.#shown === 'course') this.#course!.fill();
  }

  override clear(typed: boolean): void {
    if (typed) this.#course?.clear();
    else this.#course?.signedOut();
    // a proof is shown to who is signed in, as long as they are
    this.#receipts?.clear();
    if (typed || this.#shown === 'receipt') this.#shown = undefined;
    this.#rules = this.#receipt = this.#coming = undefined;
  }

  override page({notice}: PageParts): TemplateResult {
    return html`<div class="frame measure stack loose" part="frame">
      ${this.#receipts?.isNew && this.#shown === 'receipt' ? seal() : nothing} ${this.header()} ${notice} ${this.view()}
    </div>`;
  }

  /** With the way back above the title. */
  override header(): TemplateResult {
    return wayBack(this.#back, pageHeader(this));
  }

  get #back(): WayBack | undefined {
    if (this.#shown !== 'course') return undefined;
    return this.#course!.back ?? {label: this.#messages.t.backToStart, go: () => this.#start(false)};
  }

  override view(): TemplateResult {
    if (this.#shown === 'course') return this.#course!.view();
    if (this.#shown === 'receipt')
      return this.#receipts!.view(this.#receipt!, this.#rules!.person !== undefined, () => this.#start(false));
    return html`${this.#startView(this.#rules!)} ${this.#comingView()}`;
  }

  /** The first step: what must be known before, and the way on; no other question. */
  #startView(rules: CancellationRules): TemplateResult {
    const {t} = this.#messages;
    const {common, language: locale} = this.host;
    const view: TermsView = {t, common, locale, begin: (contractId) => void this.#begin(contractId)};
    const {none, receipts, person, contracts} = rules;
    const ways = none?.ways.map(({contractId}) => contractId) ?? [];
    // what has a way of its own, by the words of the insurer, begins there
    const begins = !person || contracts.some(({id}) => !ways.includes(id));
    const lines = {t: this.#ending.t, common, locale, show: (receipt: EndingReceipt) => void this.#show(receipt)};
    return html`${receipts.length || receipts.unreadable ? receiptLines(receipts, lines) : nothing}
    ${none ? noEndingView(none, view) : nothing} ${begins || contracts.length ? termsView(rules, view) : nothing}
    ${
      begins
        ? html`<div class="row">
            ${button({label: t.begin, kind: 'primary', id: 'begin', onClick: () => void this.#begin()})}
          </div>`
        : nothing
    }
    ${this.#messageView()}`;
  }

  /** A request may also be written (seed of MEM-77). */
  #messageView(): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    const lead = this.#leads.view({page: 'messages', label: t.write}, {small: true});
    if (lead === nothing) return nothing;
    return html`<div class="stack tight">
      <p>${t.byMessage}</p>
      <div class="row">${lead}</div>
    </div>`;
  }

  #comingView(): TemplateResult | typeof nothing {
    if (!this.#coming) return nothing;
    const {failed, again} = this.#coming;
    return comingFile(this.host.common, {failed: failed(), again});
  }

  #begin(contractId?: string): Promise<void> {
    return this.#open(this.#courseFile, () => {
      this.#course!.begin(contractId);
      // asked for while somebody answers
      void this.#receiptFile.load();
      this.#shown = 'course';
    });
  }

  #show(receipt: EndingReceipt, isNew = false): Promise<void> {
    return this.#open(this.#receiptFile, () => {
      this.#receipts!.begin(isNew);
      this.#receipt = receipt;
      this.#shown = 'receipt';
    });
  }

  /** Something takes the place of the first step as soon as its file is there. */
  async #open(file: {failed: boolean; load(): Promise<unknown>}, then: () => void): Promise<void> {
    const coming = {failed: () => file.failed, again: () => void this.#open(file, then)};
    this.#coming = coming;
    this.host.requestUpdate();
    // something else was pressed meanwhile, or who was here has left
    if (!(await file.load()) || this.#coming !== coming || !this.#rules) return;
    this.#coming = undefined;
    then();
    await focusWhenShown(this.host);
  }

  #start(anew: boolean): void {
    this.#shown = this.#receipt = this.#coming = undefined;
    this.#receipts?.clear();
    void focusWhenShown(this.host);
    if (anew) void this.flow.reload();
  }

  async #received(receipt: EndingReceipt): Promise<void> {
    const id = receipt.request?.id;
    this.host.tell('mutuelle-cancellation-requested', id === undefined ? {} : {requestId: id});
    // where the file of the proof does not come, what was asked for stands in the first step
    this.#shown = undefined;
    if (this.#rules) this.#rules = {...this.#rules, receipts: [receipt, ...this.#rules.receipts]};
    await this.#show(receipt, true);
    if (!this.#receiptFile.here) void focusWhenShown(this.host);
    await this.flow.reload();
  }
}
