import {html, nothing, type TemplateResult} from 'lit';
import {asBackendError, BackendError} from '../../backend/error.js';
import {
  cancelDeposit,
  getDepositRules,
  startDeposit,
  type Deposit,
  type DepositRules,
} from '../../contract/deposits.js';
import type {MemberRequest} from '../../contract/requests.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import type {Flow} from '../../session/flow.js';
import {whenSent} from '../../shell/when-sent.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {failure} from '../../ui/blocks/failure.js';
import {blank} from '../../ui/blocks/states.js';
import {pageHeader, slowNotice, submitButton} from '../../ui/page.js';
import type * as DeskModule from './desk.module.js';
import fr from './document-sender.messages.fr.js';
import {SubjectChoice} from './subject-choice.js';
import {isAbout, kindIn, questionsOf, startOf, type Subject} from './subject.js';

export type {Subject} from './subject.js';

/** What was handed in, and what became of it. */
export interface HandedIn {
  readonly depositId: string;
  readonly request: MemberRequest;
}

/** Where it stands in the place of something else: what is sent, and what follows. */
export interface SenderPlace {
  readonly subject: Subject;
  /** It joins what it stands in the place of, which is sent later and tells of it: there is no receipt. */
  readonly joins?: boolean;
  /** It was sent, or nothing is to be sent: what it stands in the place of comes back. */
  readonly close: (handedIn: HandedIn | undefined) => void;
}

export interface SenderOwner extends PanelOwner<Flow> {
  readonly place?: SenderPlace;
}

/**
 * Papers that somebody sends (MEM-11): which they are, where nobody said it; then the deposit. In an enrolment and in
 * the member's space.
 */
export class DocumentSenderPanel extends Panel<DepositRules, Flow> {
  static readonly page = 'documentSending';
  /** Replaced by tests of a file that does not come. */
  static deskFile: () => Promise<typeof DeskModule> = () => import('./desk.module.js');
  override readonly read = getDepositRules;
  /** What the page said of it. */
  subject: Subject = {};
  protected readonly messages: Messages<typeof fr>;
  readonly #choice: SubjectChoice;
  protected readonly place: SenderPlace | undefined;
  readonly #deskFile: Lazy<typeof DeskModule>;
  #rules: DepositRules | undefined;
  #desk: DeskModule.Desk | undefined;
  #status: DeskModule.RequestStatus | undefined;
  /** Begun before, and asked about. */
  #begun: Deposit | undefined;
  /** Why what was chosen could not be begun. */
  #error: BackendError | undefined;
  /** What became of the last one. */
  #ended: 'cancelled' | 'over' | undefined;

  constructor(owner: SenderOwner) {
    super(owner);
    const {host} = this;
    this.messages = new Messages(host, 'documentSender', fr, {en: () => import('./document-sender.messages.en.js')});
    this.#choice = new SubjectChoice(host, () => this.messages.t);
    this.#deskFile = new Lazy(host, () => DocumentSenderPanel.deskFile());
    this.place = owner.place;
  }

  override get title(): string {
    return (this.#status ?? this.#desk)?.title ?? this.messages.t.title;
  }

  override get lead(): unknown {
    return (this.#status ?? this.#desk)?.lead;
  }

  override async load(rules: DepositRules): Promise<void> {
    this.#rules = rules;
    if (this.#status) return void this.#status.refresh();
    if (this.#desk) return this.#desk.goOn();
    await this.#begin(rules);
  }

  /** Somebody who comes back finds what was chosen; nobody else does. */
  override clear(typed: boolean): void {
    this.#desk?.rest();
    if (!typed) return;
    this.#drop();
    this.#choice.clear();
    this.#rules = this.#error = this.#ended = undefined;
  }

  /** The page wants something else to be sent. */
  restart(): void {
    this.#drop();
    this.#choice.clear();
    this.#error = this.#ended = undefined;
    if (this.#rules) void this.#attempt(() => this.#begin(this.#rules!));
  }

  /** The element is in the page again, or leaves it. */
  connected(isConnected: boolean): void {
    if (isConnected) this.#desk?.goOn();
    else this.#desk?.rest();
  }

  override page({notice}: PageParts): TemplateResult {
    return html`<div class="frame measure stack loose" part="frame">${this.header()} ${notice} ${this.view()}</div>`;
  }

  override header(): TemplateResult {
    // a seal stands by itself, a way back close to its title
    return html`<div class="stack ${this.isOver ? '' : 'tight'}">${this.overTitle} ${pageHeader(this)}</div>`;
  }

  override view(): unknown {
    if (this.#status) return this.#status.view();
    if (this.#desk) return this.#desk.view();
    return this.#rules ? this.#chooseView(this.#rules) : nothing;
  }

  /** Above the title. */
  protected get overTitle(): unknown {
    return this.#status ? nothing : (this.#desk?.above() ?? nothing);
  }

  /** There is something to show: what was read, or what is under way. */
  protected get isOpen(): boolean {
    return Boolean(this.#desk ?? this.#status ?? (this.#rules && !this.flow.busy));
  }

  /** It was sent: nothing can be given up any more. */
  protected get isOver(): boolean {
    return this.#desk?.isOver === true;
  }

  #chooseView(rules: DepositRules): TemplateResult {
    const {t} = this.messages;
    const {common, failureWords} = this.host;
    const {flow} = this;
    const questions = this.#choice.view(rules, this.subject);
    if (!rules.kinds.length && !this.#begun) return blank({icon: 'info', tone: 'info', ...t.none});
    const refused = this.#error ? failure(failureWords, this.#error) : nothing;
    const send = whenSent(flow, () => this.#continue(rules));
    const label = this.#begun && !questions.length ? t.anew : t.next;
    const form = html`<form
      class="stack loose"
      method="post"
      novalidate
      aria-labelledby=${this.titleId}
      @submit=${(event: Event) => {
        // it may stand inside of another one
        event.stopPropagation();
        return send(event);
      }}
    >
      ${questions} ${refused} ${slowNotice(common, flow.slow)}
      <div class="row">${submitButton(common, label, flow.busy)}</div>
    </form>`;
    return html`${this.#endedView()} ${this.#begunView()} ${form}`;
  }

  #endedView(): TemplateResult | typeof nothing {
    const {cancelled, over} = this.messages.t;
    const ended = this.#ended;
    if (!ended) return nothing;
    return alert({tone: 'info', live: 'status', ...(ended === 'over' ? over : cancelled)});
  }

  /** What was begun before, here or on another device. */
  #begunView(): TemplateResult | typeof nothing {
    const begun = this.#begun;
    const rules = this.#rules;
    if (!begun || !rules) return nothing;
    const {begun: t, forWhom} = this.messages.t;
    const kind = kindIn(rules, begun.kindId);
    const person = rules.people.find(({id}) => id === begun.personId);
    const what = [kind?.label, person && forWhom(person.firstName), begun.about].filter(Boolean).join(', ');
    const {busy} = this.flow;
    const [resume, abandon] = [() => void this.#attempt(() => this.#open(begun)), () => void this.#abandon(begun)];
    return alert({
      tone: 'info',
      icon: 'clock',
      id: 'begun',
      title: t.title,
      text: `${what ? `${what}. ` : ''}${t.pages(begun.files.length)}`,
      actions: html`${button({label: t.resume, small: true, busy, onClick: resume})}
      ${button({label: t.abandon, small: true, kind: 'quiet', busy, onClick: abandon})}`,
    });
  }

  /** What is known is begun at once; a request that is only named is shown. */
  async #begin(rules: DepositRules): Promise<void> {
    const said = this.subject;
    const open = rules.open.filter(({files}) => files.length);
    const {requestId, replaces, paperId, kindId} = said;
    if (requestId !== undefined && (replaces ?? paperId ?? kindId) === undefined) return this.#follow(requestId);
    this.#begun = open.find((each) => isAbout(each, said) || (kindId === undefined && paperId === undefined));
    const isSaid = kindId !== undefined || paperId !== undefined || requestId !== undefined;
    if (this.#begun || !isSaid || questionsOf(rules, said, {}).length) return;
    await this.#start(rules);
  }

  async #continue(rules: DepositRules): Promise<void> {
    if (!this.#choice.check(rules, this.subject)) return;
    await this.#attempt(() => this.#start(rules));
  }

  /** The server knows of it before any file is chosen: a phone may end the page while its camera is open. */
  async #start(rules: DepositRules): Promise<void> {
    const body = startOf(rules, this.subject, this.#choice.answers);
    const empty = rules.open.find((each) => !each.files.length && isAbout(each, body));
    await this.#open(empty ?? (await this.flow.callOnce(startDeposit, {body})));
  }

  async #open(deposit: Deposit): Promise<void> {
    const module = await this.#module();
    const {flow} = this;
    const {place} = this;
    this.#begun = this.#ended = undefined;
    this.#desk = new module.Desk(deposit, {
      flow,
      rules: () => this.#rules!,
      moved: () => this.#moved(),
      joins: place?.joins === true,
      sent: ({id}) => {
        if (place?.joins) this.leave(true);
        else this.host.tell('mutuelle-document-sent', {requestId: id});
      },
      left: (why) => this.#left(why),
      follow: (request) => this.#followSent(request),
      another: place ? undefined : () => this.#another(),
      done: place && (() => this.leave(true)),
      canChange: () => !place && questionsOf(this.#rules!, this.subject, {}).length > 0,
    });
    this.#moved();
  }

  async #module(): Promise<typeof DeskModule> {
    const module = await this.#deskFile.load();
    if (!module) throw new BackendError('network');
    return module;
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    this.#error = undefined;
    const error = await this.flow.attempt(act);
    this.#error = error?.code === 'aborted' ? undefined : error;
    this.host.requestUpdate();
  }

  async #abandon({id}: Deposit): Promise<void> {
    await this.#attempt(async () => {
      await this.flow.call(cancelDeposit, {params: {depositId: id}}).catch((error: unknown) => {
        // it is over already
        if (!['not-found', 'deposit-over'].includes(asBackendError(error).code)) throw error;
      });
      this.host.tell('mutuelle-document-cancelled');
      this.#begun = undefined;
      this.#ended = 'cancelled';
      await this.#readAgain();
    });
    if (!this.#error) this.#moved();
  }

  #left(why: 'cancel' | 'change' | 'gone'): void {
    this.#drop();
    this.#ended = why === 'cancel' ? 'cancelled' : why === 'gone' ? 'over' : undefined;
    if (why !== 'gone') this.host.tell('mutuelle-document-cancelled');
    if (this.place && why === 'cancel') return this.leave(false);
    // what is said of the old one is above the choice of another
    this.#moved();
    void this.#readAgain();
  }

  #another(): void {
    this.#drop();
    this.#choice.clear();
    this.#moved();
    void this.#readAgain();
  }

  async #readAgain(): Promise<void> {
    const rules = await this.flow.call(this.read, {}).catch(() => undefined);
    if (rules) this.#rules = rules;
    this.host.requestUpdate();
  }

  /** The page may have its own place to follow what was sent. */
  #followSent(request: MemberRequest): void {
    const detail = {requestId: request.id};
    if (this.host.tell('mutuelle-request-follow', detail, {cancelable: true})) void this.#follow(request.id, request);
  }

  async #follow(requestId: string, known?: MemberRequest): Promise<void> {
    const {RequestStatus} = await this.#module();
    this.#status?.forget();
    const back = () => {
      this.#dropStatus();
      this.#moved();
    };
    this.#status = new RequestStatus(
      requestId,
      {
        flow: this.flow,
        answer: (subject) => void this.#answer(subject),
        back: known && back,
      },
      known,
    );
    if (known) this.#moved();
  }

  /** Something is missing in a request: it is sent from here. */
  async #answer(subject: Subject): Promise<void> {
    this.#drop();
    this.#choice.clear();
    this.subject = subject;
    await this.#attempt(() => this.#start(this.#rules!));
  }

  protected leave(sent: boolean): void {
    const {deposit, request} = this.#desk ?? {};
    this.#drop();
    this.place?.close(sent && deposit && request ? {depositId: deposit.id, request} : undefined);
  }

  #dropStatus(): void {
    this.#status?.forget();
    this.#status = undefined;
  }

  #drop(): void {
    this.#dropStatus();
    this.#desk?.forget();
    this.#desk = this.#begun = undefined;
  }

  protected get titleId(): string {
    return 'title';
  }

  #moved(): void {
    void focusWhenShown(this.host, `#${this.titleId}`);
  }
}
