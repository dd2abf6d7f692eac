import {html, nothing, type TemplateResult} from 'lit';
import {getHospitalRules, type HospitalRules, type HospitalStay} from '../../contract/hospital.js';
import type {SpacePage} from '../../contract/space-pages.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {SpaceLeads} from '../../shell/space-leads.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {comingFile} from '../../ui/coming-file.js';
import {pageHeader} from '../../ui/page.js';
import type {Course} from './course.js';
import fr from './hospital-request.messages.fr.js';
import type * as PlanningModule from './planning.js';
import type * as StayPageModule from './stay-page.js';
import {stayList} from './stays.view.js';

const picture = {
  d: 'M4 20.5v-14h16v14M2.5 20.5h19M12 9v5M9.5 11.5h5M9.5 20.5v-3h5v3M8.5 6.5v-3h7v3',
};

/** A stay in hospital (MEM-71): an emergency first, then what was asked for, and a planned stay. */
export class HospitalPanel extends Panel<HospitalRules> {
  static readonly page: SpacePage = 'hospital';
  /** Replaced by tests of a file that does not come. */
  static planningFile: () => Promise<typeof PlanningModule> = () => import('./planning.js');
  static stayFile: () => Promise<typeof StayPageModule> = () => import('./stay-page.js');
  override readonly read = getHospitalRules;
  readonly #messages: Messages<typeof fr>;
  readonly #leads: SpaceLeads;
  readonly #planningFile: Lazy<typeof PlanningModule>;
  readonly #stayFile: Lazy<typeof StayPageModule>;
  #planning: PlanningModule.Planning | undefined;
  #stay: StayPageModule.StayPage | undefined;
  /** In the place of the list. */
  #course: Course | undefined;
  /** The same, while its file is on its way or does not come. */
  #coming: {failed: () => boolean; again: () => void} | undefined;
  #rules: HospitalRules | undefined;
  /** It was asked for before, and is not among those that were read. */
  #already = false;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {flow, host} = this;
    this.#messages = new Messages(host, 'hospitalRequest', fr, {
      en: () => import('./hospital-request.messages.en.js'),
    });
    this.#leads = new SpaceLeads(flow);
    const course = {
      flow,
      words: () => this.#messages.t,
      rules: () => this.#rules,
      closed: () => this.#close(),
      sent: (stay: HospitalStay) => this.#sent(stay),
      already: (requestId: string | undefined) => this.#showAlready(requestId),
    };
    this.#planningFile = new Lazy(
      host,
      () => HospitalPanel.planningFile(),
      ({Planning}) => (this.#planning = new Planning(course)),
    );
    this.#stayFile = new Lazy(
      host,
      () => HospitalPanel.stayFile(),
      ({StayPage}) => (this.#stay = new StayPage(course, this.#leads)),
    );
  }

  override get title(): string {
    return this.#course?.title ?? this.#messages.t.title;
  }

  override get lead(): unknown {
    if (this.#course) return this.#course.lead;
    return this.#coming ? undefined : this.#messages.t.lead(this.#rules?.daysBefore);
  }

  override load(rules: HospitalRules): void {
    this.#rules = rules;
  }

  /** What was being typed when a session ended waits for who typed it. */
  override clear(typed: boolean): void {
    this.#rules = undefined;
    this.#planning?.clear(typed);
    this.#stay?.clear(typed);
    if (!typed) return;
    this.#leads.clear();
    this.#course = this.#coming = undefined;
    this.#already = false;
  }

  override page({notice}: PageParts): TemplateResult {
    return html`<div class="frame measure stack loose" part="frame">${this.header()} ${notice} ${this.view()}</div>`;
  }

  override header(): TemplateResult {
    const back = button({
      label: this.#messages.t.back,
      icon: 'arrow-left',
      kind: 'quiet',
      small: true,
      onClick: () => this.#close(),
    });
    return html`<div class="stack tight">
      ${this.#course || this.#coming ? html`<p>${back}</p>` : nothing} ${this.#course?.sign ?? nothing}
      ${pageHeader(this)}
    </div>`;
  }

  override view(): TemplateResult {
    const isBefore = this.#course ? this.#course.isBefore === true : true;
    const view = this.#course?.view() ?? (this.#coming ? this.#comingView(this.#coming) : this.#listView(this.#rules!));
    return html`${isBefore ? this.#emergencyView() : nothing} ${view}`;
  }

  #emergencyView(): TemplateResult {
    const {card, ...words} = this.#messages.t.emergency;
    return alert({
      tone: 'info',
      icon: picture,
      ...words,
      actions: this.#leads.view({page: 'card', label: card}, {small: true}),
    });
  }

  #listView(rules: HospitalRules): TemplateResult {
    const {t} = this.#messages;
    const {common, language} = this.host;
    const see = ({request}: HospitalStay) => this.#see(request.id);
    const {title, elsewhere: text} = t.already;
    const already = alert({tone: 'info', live: 'status', id: 'already', focusable: true, title, text});
    const list = [stayList(rules, t, language, see), unreadable(common, rules.stays)];
    return html`${this.#already ? already : nothing}
      <div class="row">${button({label: t.ask, kind: 'primary', id: 'ask', onClick: () => this.#plan()})}</div>
      ${rules.stays.length || rules.stays.unreadable ? titledBlock('stays', t.stays.title, list) : nothing}`;
  }

  #comingView({failed, again}: {failed: () => boolean; again: () => void}): TemplateResult {
    return comingFile(this.host.common, {failed: failed(), again});
  }

  #plan(): void {
    void this.#open(this.#planningFile, () => this.#planning!.begin());
  }

  #see(requestId: string, why?: StayPageModule.Why): Promise<void> {
    return this.#open(this.#stayFile, () => this.#stay!.begin(requestId, why));
  }

  /** A course takes the place of the list as soon as its file is there. */
  async #open(file: {failed: boolean; load(): Promise<unknown>}, begin: () => Course): Promise<void> {
    const coming = {failed: () => file.failed, again: () => void this.#open(file, begin)};
    this.#coming = coming;
    this.#course = undefined;
    this.#already = false;
    this.host.requestUpdate();
    // given up meanwhile, or something else was pressed
    if (!(await file.load()) || this.#coming !== coming) return;
    this.#coming = undefined;
    this.#course = begin();
    await focusWhenShown(this.host);
  }

  /** Back to the list, which is read again. */
  #close(): void {
    this.#course = this.#coming = undefined;
    this.#planning?.clear(true);
    this.#stay?.clear(true);
    void focusWhenShown(this.host);
    void this.flow.reload();
  }

  /** What came is shown, also where what is read after it does not come. */
  async #sent(stay: HospitalStay): Promise<void> {
    this.host.tell('mutuelle-stay-requested', {requestId: stay.request.id});
    const rules = this.#rules!;
    const others = rules.stays.filter(({request}) => request.id !== stay.request.id);
    this.#rules = {...rules, stays: [stay, ...others]};
    void this.#see(stay.request.id, 'sent');
    await this.flow.reload();
  }

  async #showAlready(requestId: string | undefined): Promise<void> {
    await this.flow.reload();
    if (this.#rules?.stays.some(({request}) => request.id === requestId)) return this.#see(requestId!, 'already');
    this.#course = undefined;
    this.#already = true;
    await focusWhenShown(this.host, '#already');
  }
}
