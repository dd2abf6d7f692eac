import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {
  confirmEmailWorks,
  getContactPreferences,
  saveContactPreferences,
  type ContactPreferences,
} from '../../contract/contact-preferences.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import {whenSent} from '../../shell/when-sent.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {failure} from '../../ui/blocks/failure.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {dateWords} from '../../ui/blocks/when.js';
import {slowNotice, submitButton} from '../../ui/page.js';
import {changesOf, Chosen, isWay, valuesOf} from './choices.js';
import fr from './contact-preferences.messages.fr.js';
import {papersTable} from './papers-table.js';
import {savedLines} from './saved-lines.js';
import {tick, ways} from './switches.js';

/** Where it is a part of another page. */
export interface PreferencesPlace {
  /** Leads to where the e-mail is corrected. */
  correctEmail: () => void;
}

/** How the insurer writes to the member: papers, alerts, offers (MEM-74). */
export class ContactPreferencesPanel extends Panel<ContactPreferences> {
  static readonly page = 'preferences';
  override readonly read = getContactPreferences;
  readonly #chosen: Chosen;
  readonly #messages: Messages<typeof fr>;
  #shown: ContactPreferences | undefined;
  /** Something was chosen that is not saved. */
  #touched = false;
  /** The lines of what was saved stand in the place of the form. */
  #closed = false;
  #said: 'saved' | 'unchanged' | 'tried' | 'byPhone' | undefined;
  /** What the insurer says of the papers that were just changed. */
  #notes: readonly string[] = [];
  #error: BackendError | undefined;

  constructor(
    owner: PanelOwner<MemberFlow>,
    private readonly place?: PreferencesPlace,
  ) {
    super(owner);
    const {host} = this;
    this.#messages = new Messages(host, 'contactPreferences', fr, {
      en: () => import('./contact-preferences.messages.en.js'),
    });
    this.#chosen = new Chosen(() => {
      this.#touched = true;
      this.#said = undefined;
      host.requestUpdate();
    });
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override load(preferences: ContactPreferences): void {
    this.#shown = preferences;
    if (!this.#touched) this.#chosen.load(valuesOf(preferences));
  }

  override clear(typed: boolean): void {
    this.#shown = this.#said = this.#error = undefined;
    if (!typed) return;
    this.#touched = this.#closed = false;
    this.#chosen.clear();
  }

  override page(parts: PageParts): TemplateResult {
    return html`<div class="frame measure stack loose" part="frame">
      ${this.header()} ${parts.notice} ${this.view()}
    </div>`;
  }

  override view(): TemplateResult {
    return html`${this.#failingView()} ${this.#closed ? this.#savedView() : this.#formView()}`;
  }

  /** « Nos e-mails ne vous parviennent plus », with its two ways out. */
  #failingView(): TemplateResult | typeof nothing {
    const {failing: t} = this.#messages.t;
    const {emailFailingSince} = this.#shown!;
    const {host, busy, settings} = this.flow;
    if (this.#said === 'tried')
      return alert({tone: 'success', live: 'status', id: 'email-tried', focusable: true, ...t.tried});
    if (!emailFailingSince) return nothing;
    const day = html`${t.text(dateWords(emailFailingSince, host.language))}`;
    return alert({
      tone: 'warning',
      title: t.title,
      text: this.#said === 'byPhone' ? html`${day}<br />${t.byPhone} ${phoneLink(settings?.help)}.` : day,
      actions: [
        button({label: t.correct, small: true, onClick: () => this.#correctEmail()}),
        button({label: t.right, small: true, busy, onClick: () => void this.#tryEmail()}),
      ],
    });
  }

  #formView(): TemplateResult {
    const {papers, alerts, offers} = this.#shown!;
    const {t} = this.#messages;
    const {common} = this.host;
    return html`<form
      class="stack loose"
      method="post"
      novalidate
      aria-label=${t.title}
      @submit=${whenSent(this.flow, () => this.submit())}
    >
      ${this.#section('papers', t.papers.title, t.papers.lead, [
        this.#allOnline(),
        papersTable(this.#chosen, papers, t),
        unreadable(common, papers),
      ])}
      ${this.#section('alerts', t.alerts.title, t.alerts.mailNote, [
        html`<div>${alerts.map(({label}, index) => tick(this.#chosen, 'alerts', index, label))}</div>`,
        unreadable(common, alerts),
        this.#channelView(),
      ])}
      ${this.#section('offers', t.offers.title, t.offers.lead, [
        html`<div>${offers.map(({label}, index) => tick(this.#chosen, 'offers', index, label))}</div>`,
        unreadable(common, offers),
      ])}
      ${this.#outcomeView()}
      <div class="row">${submitButton(common, t.save, this.flow.busy)}</div>
    </form>`;
  }

  #section(id: string, title: string, lead: string, body: unknown): TemplateResult {
    // in a page of its own these are the headings of the page; else they stand under one
    const heading = this.place
      ? html`<h4 class="subheading" id="preferences-${id}">${title}</h4>`
      : html`<h3 class="heading" part="heading" id="preferences-${id}">${title}</h3>`;
    return html`<section class=${this.place ? 'stack' : 'section'} part="section" aria-labelledby="preferences-${id}">
      <div class="section-head">
        ${heading}
        <p class="muted">${lead}</p>
      </div>
      ${body}
    </section>`;
  }

  /** « Zéro papier » in one press; nothing leaves before it is saved. */
  #allOnline(): TemplateResult {
    const {papers: t} = this.#messages.t;
    const post = this.#shown!.papers.flatMap(({changeable}, index) =>
      changeable && this.#chosen.get(`papers.${index}`) !== 'online' ? [`papers.${index}`] : [],
    );
    const choose = () => post.forEach((path) => this.#chosen.set(path, 'online'));
    return html`<div class="row">
      ${post.length ? button({label: t.all, small: true, id: 'all-online', onClick: choose}) : nothing}
      <p class="muted" role="status">${post.length === 0 && this.#touched ? t.allChosen : nothing}</p>
    </div>`;
  }

  #channelView(): TemplateResult | typeof nothing {
    const {alerts: t} = this.#messages.t;
    const {alertChannel} = this.#shown!;
    const known = alertChannel ? [alertChannel.channel, ...alertChannel.others].filter(isWay).sort() : [];
    if (known.length < 2) return nothing;
    const choices = known.map((value) => ({value, label: t.by[value]}));
    return ways(this.#chosen, 'alertChannel', t.channel, choices);
  }

  /** What became of the last press. */
  #outcomeView(): unknown {
    const {t} = this.#messages;
    const {host, slow} = this.flow;
    const same =
      this.#said === 'unchanged'
        ? alert({tone: 'info', live: 'status', id: 'preferences-unchanged', focusable: true, ...t.unchanged})
        : nothing;
    return html`${this.#error ? failure(host.failureWords, this.#error) : nothing} ${slowNotice(host.common, slow)}
    ${same}`;
  }

  #savedView(): TemplateResult {
    const {t} = this.#messages;
    const said = alert({
      tone: 'success',
      live: 'status',
      id: 'preferences-saved',
      focusable: true,
      title: t.saved.title,
      text: this.#notes.length ? this.#notes.map((note) => html`${note} `) : undefined,
    });
    return html`${this.#said === 'saved' ? said : nothing}
    ${savedLines(this.#shown!, t.saved, (focus) => this.#edit(focus))}`;
  }

  #edit(focus: string): void {
    this.#closed = false;
    this.#said = undefined;
    void focusWhenShown(this.host, focus);
  }

  /** Sends what changed. Its name tells the element that answers are kept here. */
  async submit(): Promise<void> {
    this.#error = undefined;
    const before = this.#shown!;
    const body = changesOf(before, this.#chosen);
    if (!body) return this.#say('unchanged', '#preferences-unchanged');
    const error = await this.flow.attempt(async () => {
      const after = await this.flow.callOnce(saveContactPreferences, {body});
      this.#touched = false;
      this.#closed = true;
      this.load(after);
      this.#notes = after.papers.flatMap(({id, note}) => (note && id in body.papers ? [note] : []));
      this.host.tell('mutuelle-contact-preferences-saved');
    });
    if (error) this.#failed(error);
    else this.#say('saved', '#preferences-saved');
  }

  async #tryEmail(): Promise<void> {
    this.#error = undefined;
    const error = await this.flow.attempt(async () => this.load(await this.flow.callOnce(confirmEmailWorks, {})));
    if (error) this.#failed(error);
    else this.#say('tried', '#email-tried');
  }

  #correctEmail(): void {
    if (this.place) this.place.correctEmail();
    else if (this.host.tell('mutuelle-email-change-requested', undefined, {cancelable: true})) this.#say('byPhone');
  }

  #failed(error: BackendError): void {
    this.#said = undefined;
    this.#error = error.code === 'aborted' ? undefined : error;
    if (this.#error) this.host.tell('mutuelle-save-failed', {code: error.code});
    this.host.requestUpdate();
  }

  #say(said: 'saved' | 'unchanged' | 'tried' | 'byPhone', focus?: string): void {
    this.#said = said;
    if (focus) void focusWhenShown(this.host, focus);
    else this.host.requestUpdate();
  }
}
