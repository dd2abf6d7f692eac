import {html, nothing, type TemplateResult} from 'lit';
import {getReferrals, type Referral, type Referrals} from '../../contract/referral.js';
import type {SpacePage} from '../../contract/space-pages.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {raised} from '../../ui/blocks/day.js';
import {dateWords, dayWords} from '../../ui/blocks/when.js';
import {comingFile} from '../../ui/coming-file.js';
import {followUpView, listId} from './follow-up.view.js';
import type * as FormModule from './invitation-form.js';
import fr from './referral.messages.fr.js';

const sentId = 'invitation-sent';
const fullId = 'invitations-used';
const inviteId = 'invite';
const firstField = '#f-firstName';

/** A friend is invited, once, by e-mail; what becomes of each invitation (MEM-76). */
export class ReferralPanel extends Panel<Referrals> {
  static readonly page: SpacePage = 'referral';
  /** Replaced by tests of a file that does not come. */
  static formFile: () => Promise<typeof FormModule> = () => import('./invitation-form.js');
  override readonly read = getReferrals;
  readonly #messages: Messages<typeof fr>;
  readonly #formFile: Lazy<typeof FormModule>;
  #form: FormModule.InvitationForm | undefined;
  #shown: Referrals | undefined;
  /** Somebody is being invited. */
  #open = false;
  /** What just left. */
  #sent: Referral | undefined;
  /** The server has no more for this year, whatever was read before; until when, in words. */
  #usedUntil: string | undefined;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {host, flow} = this;
    this.#messages = new Messages(host, 'referral', fr, {en: () => import('./referral.messages.en.js')});
    this.#formFile = new Lazy(
      host,
      () => ReferralPanel.formFile(),
      ({InvitationForm}) => {
        this.#form = new InvitationForm({
          flow,
          shown: () => this.#shown,
          sent: (referral) => this.#left(referral),
          used: (until) => this.#used(until),
          closed: () => this.#close(),
          follow: () => void focusWhenShown(host, `#${listId}-title`),
        });
      },
    );
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get lead(): unknown {
    return this.#shown?.promise;
  }

  override load(referrals: Referrals): void {
    this.#shown = referrals;
    // also of the one that just left, what is forgotten at the server is forgotten here
    if (this.#sent) this.#sent = referrals.referrals.find(({id}) => id === this.#sent!.id) ?? this.#sent;
    this.#usedUntil = undefined;
    // who has nothing to follow came to invite
    this.#open ||= this.#isFirst;
  }

  override clear(typed: boolean): void {
    this.#shown = this.#sent = this.#usedUntil = undefined;
    this.#form?.clear(typed);
    if (typed) this.#open = false;
  }

  override page({notice}: PageParts): TemplateResult {
    return html`<div class="frame measure stack loose" part="frame">${this.header()} ${notice} ${this.view()}</div>`;
  }

  override view(): TemplateResult {
    const {language, common} = this.host;
    return html`${this.#sent ? this.#sentView(this.#sent) : this.#isFull ? nothing : this.#inviteView()}
    ${this.#isFull ? this.#fullView() : nothing} ${this.#limitsView()}
    ${followUpView(this.#shown!, this.#messages.t.list, language, common)}`;
  }

  get #isFull(): boolean {
    return this.#usedUntil !== undefined || (this.#shown?.left ?? 1) <= 0;
  }

  /** There is nothing to follow yet. */
  get #isFirst(): boolean {
    const {referrals} = this.#shown!;
    return !this.#sent && !referrals.length && !referrals.unreadable;
  }

  #inviteView(): TemplateResult {
    if (!this.#open) {
      const {invite} = this.#messages.t;
      return html`<div class="row">
        ${button({label: invite, kind: 'primary', id: inviteId, onClick: () => void this.#begin()})}
      </div>`;
    }
    this.#formFile.want();
    if (this.#form) return this.#form.view(this.#shown!, !this.#isFirst);
    return comingFile(this.host.common, {failed: this.#formFile.failed, again: () => this.#begin()});
  }

  #sentView({friend}: Referral): TemplateResult {
    const {sent: t} = this.#messages.t;
    const {keptDays} = this.#shown!;
    const days =
      friend && keptDays
        ? html`<span translate="no" data-private>${friend}</span> <span>${t.days(keptDays)}</span>`
        : nothing;
    const done = alert({
      tone: 'success',
      live: 'status',
      id: sentId,
      focusable: true,
      title: t.title,
      text: html`${days} ${t.follow}`,
    });
    const another = html`<div class="row">${button({label: t.another, onClick: () => void this.#begin()})}</div>`;
    return html`${done} ${this.#isFull ? nothing : another}`;
  }

  #fullView(): TemplateResult {
    const {full: t} = this.#messages.t;
    const {againFrom} = this.#shown!;
    const day = this.#usedUntil || (againFrom && dateWords(againFrom, this.host.language));
    return alert({
      tone: 'info',
      icon: 'clock',
      // said where it comes after a press
      ...((this.#sent || this.#usedUntil !== undefined) && {live: 'status' as const}),
      id: fullId,
      focusable: true,
      title: t.title,
      text: day ? raised(t.from(day)) : t.later,
    });
  }

  /** How many, and the conditions. */
  #limitsView(): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    const {yearly, left, rules} = this.#shown!;
    if (!yearly && !rules) return nothing;
    const url = safeUrl(rules?.url);
    const terms = url
      ? html`<a class="link" href=${url} target="_blank" rel="noopener noreferrer"
          >${rules!.title}<span class="visually-hidden"> ${this.host.common.privacy.newTab}</span></a
        >`
      : (rules?.title ?? nothing);
    const rest = left === undefined || this.#isFull ? nothing : html`, <span>${t.left(left)}</span>`;
    return html`<p class="small muted">
      ${yearly ? html`<span>${t.limits(yearly)}</span>${rest}.` : nothing} ${terms}
    </p>`;
  }

  async #begin(): Promise<void> {
    this.#open = true;
    this.#sent = undefined;
    this.host.requestUpdate();
    if (await this.#formFile.load()) await focusWhenShown(this.host, firstField);
  }

  #close(): void {
    this.#open = false;
    this.#form?.clear(true);
    void focusWhenShown(this.host, `#${inviteId}`);
  }

  #left(referral: Referral): void {
    this.#sent = referral;
    this.#open = false;
    this.host.tell('mutuelle-friend-invited', {referralId: referral.id});
    void focusWhenShown(this.host, `#${sentId}`);
  }

  #used(until: string | undefined): void {
    this.#usedUntil = until === undefined ? '' : dayWords(until, this.host.language);
    void focusWhenShown(this.host, `#${fullId}`);
  }
}
