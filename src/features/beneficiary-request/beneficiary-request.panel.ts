import {html, nothing, type TemplateResult} from 'lit';
import {
  getBeneficiaryRequests,
  type BeneficiaryRequests,
  type CoveredBeneficiary,
} from '../../contract/beneficiary-requests.js';
import type {MemberRequest} from '../../contract/requests.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {requestPath} from '../../ui/blocks/path.js';
import pathFr from '../../ui/blocks/path.messages.fr.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {seal} from '../../ui/blocks/seal.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {comingFile} from '../../ui/coming-file.js';
import {pageHeader} from '../../ui/page.js';
import {PaperSending} from '../document-sender/paper-sending.panel.js';
import {BegunAdditions} from './begun-additions.js';
import fr from './beneficiary-request.messages.fr.js';
import type {Course} from './course.js';
import type * as JoiningModule from './joining.js';
import type * as LeavingModule from './leaving.js';
import {peopleView} from './people.view.js';
import {referenceView, requestList, toSendView, type RequestsView} from './requests.view.js';

/** Who is covered with the member: somebody joins or leaves, and how far that is (MEM-52, SUP-05). */
export class BeneficiaryRequestPanel extends Panel<BeneficiaryRequests> {
  static readonly page = 'beneficiaries';
  /** Replaced by tests of a file that does not come. */
  static joiningFile: () => Promise<typeof JoiningModule> = () => import('./joining.js');
  static leavingFile: () => Promise<typeof LeavingModule> = () => import('./leaving.js');
  override readonly read = getBeneficiaryRequests;
  readonly #messages: Messages<typeof fr>;
  readonly #path: Messages<typeof pathFr>;
  readonly #sending: PaperSending;
  readonly #begun: BegunAdditions;
  readonly #joiningFile: Lazy<typeof JoiningModule>;
  readonly #leavingFile: Lazy<typeof LeavingModule>;
  #joining: JoiningModule.Joining | undefined;
  #leaving: LeavingModule.Leaving | undefined;
  /** In the place of the list. */
  #course: Course | undefined;
  /** The same, while its file is on its way or does not come. */
  #coming: {failed: () => boolean; again: () => void} | undefined;
  /** What was just asked for. */
  #done: MemberRequest | undefined;
  #data: BeneficiaryRequests | undefined;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {flow, host} = this;
    this.#messages = new Messages(host, 'beneficiaryRequest', fr, {
      en: () => import('./beneficiary-request.messages.en.js'),
    });
    this.#path = new Messages(host, 'path', pathFr, {en: () => import('../../ui/blocks/path.messages.en.js')});
    this.#sending = new PaperSending(flow, () => this.#course?.paperSent?.() ?? flow.reload());
    this.#begun = new BegunAdditions(flow, this.#messages, {
      resume: (id) => this.#open(this.#joiningFile, () => this.#joining!.resume(id)),
      gone: (id) => this.#drop(id),
    });
    const course = {
      flow,
      events: () => this.#data?.events ?? [],
      reasons: () => this.#data?.removalReasons ?? [],
      sending: this.#sending,
      moved: () => this.#sending.clear(),
      closed: () => this.#close(),
      confirmed: (request: MemberRequest) => this.#confirmed(request),
    };
    this.#joiningFile = new Lazy(
      host,
      () => BeneficiaryRequestPanel.joiningFile(),
      ({Joining}) => (this.#joining = new Joining(course)),
    );
    this.#leavingFile = new Lazy(
      host,
      () => BeneficiaryRequestPanel.leavingFile(),
      ({Leaving}) => (this.#leaving = new Leaving(course)),
    );
  }

  override get title(): string {
    const {t} = this.#messages;
    return this.#done ? t.done.title : (this.#course?.title ?? t.title);
  }

  override get lead(): unknown {
    if (this.#done) return referenceView(this.#done, this.#messages.t);
    const isList = !this.#course && !this.#coming;
    return isList && this.#data?.people.length ? this.#messages.t.lead : undefined;
  }

  override load(requests: BeneficiaryRequests): void {
    this.#data = requests;
    // papers of it may have come meanwhile
    if (this.#done) this.#done = requests.requests.find(({id}) => id === this.#done!.id) ?? this.#done;
    this.#joining?.readAgain();
  }

  /** What was being typed when a session ended waits for who typed it. */
  override clear(typed: boolean): void {
    this.#data = undefined;
    if (typed) this.#sending.clear();
    this.#begun.clear();
    this.#joining?.clear(typed);
    this.#leaving?.clear(typed);
    if (typed) this.#course = this.#coming = this.#done = undefined;
  }

  override page({notice}: PageParts): TemplateResult {
    return html`<div class="frame measure stack loose" part="frame">
      ${this.#done ? seal() : nothing} ${this.header()} ${notice} ${this.view()}
    </div>`;
  }

  /** With the way back above the title, and below it the step. */
  override header(): TemplateResult {
    const {back, place} = (!this.#done && this.#course) || {};
    const label = back && button({label: back.label, icon: 'arrow-left', kind: 'quiet', small: true, onClick: back.go});
    return html`<div class="stack">
      <div class="stack tight">${label ? html`<p>${label}</p>` : nothing} ${pageHeader(this)}</div>
      ${place ?? nothing}
    </div>`;
  }

  override view(): TemplateResult {
    if (this.#done) return this.#doneView(this.#done);
    if (this.#course) return this.#course.view();
    return this.#coming ? this.#comingView(this.#coming) : this.#listView(this.#data!);
  }

  #listView({people, events, open, requests}: BeneficiaryRequests): TemplateResult {
    const {t} = this.#messages;
    const {common} = this.host;
    const {help} = this.flow.settings ?? {};
    const join = () => this.#open(this.#joiningFile, () => this.#joining!.begin());
    const change = (person: CoveredBeneficiary) => this.#open(this.#leavingFile, () => this.#leaving!.begin(person));
    const list = [requestList(requests, this.#view), unreadable(common, requests)];
    return html`${this.#begun.view(open, events)}
      <div class="stack">${peopleView(people, {...this.#view, help, change})} ${unreadable(common, people, open)}</div>
      <div class="row">
        ${
          events.length
            ? button({label: t.add, icon: drawings.plus, onClick: join})
            : html`<p class="muted">${t.noAdd} ${phoneLink(help)}.</p>`
        }
      </div>
      ${requests.length || requests.unreadable ? titledBlock('requests', t.requests.title, list) : nothing}`;
  }

  #doneView(request: MemberRequest): TemplateResult {
    const {t} = this.#messages;
    const wanted = toSendView(request, this.#view);
    return html`${requestPath(request.steps, this.#path.t, this.host.language)}
      ${wanted === nothing ? nothing : titledBlock('papers-to-send', t.requests.papers, wanted)}
      <div class="row">${button({label: t.back, onClick: () => this.#close()})}</div>`;
  }

  #comingView({failed, again}: {failed: () => boolean; again: () => void}): TemplateResult {
    const more = button({label: this.#messages.t.back, kind: 'quiet', onClick: () => this.#close()});
    return comingFile(this.host.common, {failed: failed(), again, more});
  }

  get #view(): RequestsView {
    return {
      t: this.#messages.t,
      path: this.#path.t,
      locale: this.host.language,
      sending: this.#sending,
    };
  }

  /** A course takes the place of the list as soon as its file is there. */
  async #open(file: {failed: boolean; load(): Promise<unknown>}, begin: () => Course): Promise<void> {
    const again = () => void this.#open(file, begin);
    const coming = {failed: () => file.failed, again};
    this.#coming = coming;
    this.#sending.clear();
    this.#begun.clear();
    this.host.requestUpdate();
    // given up meanwhile, or something else was pressed
    if (!(await file.load()) || this.#coming !== coming) return;
    this.#coming = undefined;
    this.#course = begin();
    await focusWhenShown(this.host);
  }

  /** Back to the list, which is read again: what was begun stands in it. */
  #close(): void {
    this.#course = this.#coming = this.#done = undefined;
    this.#sending.clear();
    void focusWhenShown(this.host);
    void this.flow.reload();
  }

  async #confirmed(request: MemberRequest): Promise<void> {
    this.#course = undefined;
    this.#done = request;
    this.#sending.clear();
    const requestId = request.id;
    if (request.kind === 'beneficiaryRemoval') this.host.tell('mutuelle-beneficiary-removal-requested', {requestId});
    else this.host.tell('mutuelle-beneficiary-addition-confirmed', {requestId});
    void focusWhenShown(this.host);
    await this.flow.reload();
  }

  /** What is gone at the server is not shown until it is read again. */
  #drop(addition: string): void {
    if (this.#data) this.#data = {...this.#data, open: this.#data.open.filter(({id}) => id !== addition)};
  }
}
