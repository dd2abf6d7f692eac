import {html, nothing, type TemplateResult} from 'lit';
import {
  listReimbursements,
  type Act,
  type LedgerPerson,
  type ReimbursementPage,
} from '../../contract/reimbursements.js';
import {todayIn} from '../../domain/stored-date.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {LiveChanges} from '../../shell/live-changes.js';
import {Panel} from '../../shell/panel.js';
import careFr from '../../ui/blocks/care.messages.fr.js';
import {updatedView} from '../../ui/blocks/updated.js';
import {pageHeader} from '../../ui/page.js';
import {actStatus} from '../../ui/blocks/act-row.js';
import {laterView, type ActView} from './act.view.js';
import {isReadable} from '../../ui/blocks/act-parts.js';
import {addsUp} from './acts.js';
import {filtersOf, firstChoice, readAddress, writeAddress, type Choice} from './choice.js';
import {filtersView} from './filters.view.js';
import type {MoreMessages} from './more.messages.fr.js';
import type * as MoreModule from './more.view.js';
import {MonthFolds} from './month-folds.js';
import {OpenActs} from './open-acts.js';
import {ReimbursementList} from './reimbursement-list.js';
import {ReimbursementNews} from './reimbursement-news.js';
import fr from './reimbursement-timeline.messages.fr.js';
import {timelineStyles} from './reimbursement-timeline.styles.js';
import {listEndView} from './reimbursements.view.js';
import {RowsController} from './rows.controller.js';
import type {YearState} from './year.view.js';

/** What was paid back, act by act, as it happens (MEM-10, MEM-12). */
export class ReimbursementsPanel extends Panel<ReimbursementPage> {
  static readonly page = 'reimbursements';
  static readonly styles = timelineStyles;
  /** Loads what comes after the list; a test plays a slow or broken line here. */
  static more: () => Promise<typeof MoreModule> = () => import('./more.view.js');

  override readonly read = listReimbursements;
  /** The choice stands in the page's address. */
  filtersInUrl = false;
  readonly #messages = new Messages(this.host, 'reimbursementTimeline', fr, {
    en: () => import('./reimbursement-timeline.messages.en.js'),
  });
  readonly #care = new Messages(this.host, 'care', careFr, {en: () => import('../../ui/blocks/care.messages.en.js')});
  #choice: Choice = firstChoice;
  readonly #list = new ReimbursementList(this.flow, (acts) => this.#arrived(acts));
  readonly #news = new ReimbursementNews(this.host, this.#list);
  readonly #live = new LiveChanges(this.flow, this.#news);
  readonly #openActs = new OpenActs(this.flow);
  readonly #rows = new RowsController(this.host);
  readonly #folds = new MonthFolds();
  /** What is below an open act, the year, the exported list: asked for once the list is shown. */
  readonly #more = new Lazy(
    this.host,
    () => ReimbursementsPanel.more(),
    ({moreMessages}) => (this.#moreWords = moreMessages(this.host)),
  );
  #moreWords: Messages<MoreMessages> | undefined;
  readonly #year: YearState = {table: false};
  /** The list could not be made a file. */
  #fileFailed = false;
  /** Acts whose parts do not add up, told to the page once. */
  readonly #inconsistent = new Set<string>();

  override get title(): string {
    return this.#messages.t.title;
  }

  override header(): TemplateResult {
    const list = this.#list;
    const live = this.#live;
    const below = updatedView({
      t: this.#messages.t,
      locale: this.host.language,
      updatedAt: Math.max(list.readAt, live.updatedAt),
      paused: live.state === 'paused',
      busy: list.busy,
      refresh: () => void this.flow.reload(),
    });
    return pageHeader({title: this.title, below});
  }

  override ask(): Promise<ReimbursementPage> {
    return this.#list.readFirst(filtersOf(this.#choice, todayIn()));
  }

  override load(page: ReimbursementPage): void {
    this.#list.show(page);
    const {care, status, search} = this.#choice;
    this.#folds.start(this.#list.acts, Boolean(care || status || search));
    this.#news.reset();
    this.#live.follow(page);
    this.host.tell('mutuelle-reimbursements-loaded', {total: page.total});
  }

  override clear(typed: boolean): void {
    this.#list.clear();
    this.#news.clear();
    this.#live.forget();
    this.#openActs.clear();
    this.#fileFailed = false;
    // before the first reading too: nothing is chosen yet but what the address says
    if (typed) this.#folds.clear();
    if (typed) this.#choice = {...firstChoice, ...(this.filtersInUrl && readAddress())};
  }

  override view(): TemplateResult {
    const list = this.#list;
    return html`<div class="stack">${this.#filtersView()} ${this.#noticesView()}</div>
      ${list.acts.length ? this.#listView() : this.#emptyView()} ${list.months.length ? this.#yearView() : nothing}`;
  }

  /** What has come, and whose acts are not shown: above the list, and after it. */
  #noticesView(): TemplateResult {
    const more = this.#more.want();
    const {count, outdated, announcement} = this.#news;
    const t = this.#moreWords?.t;
    return html`${more && t ? more.newsView({t, count, outdated, show: () => void this.#showNews()}) : nothing}
      <p class="visually-hidden" role="status">${more && t ? more.announcementIn(t, announcement) : ''}</p>
      ${more && t ? more.hiddenView(t, this.#hiddenPeople, this.#help) : nothing}`;
  }

  #filtersView(): TemplateResult {
    return filtersView({
      t: this.#messages.t,
      care: this.#care.t,
      choice: this.#choice,
      people: this.#list.people,
      today: todayIn(),
      choose: (change) => this.#choose({...this.#choice, ...change}),
    });
  }

  #listView(): TemplateResult {
    const list = this.#list;
    const {months, people} = list;
    const fold = (month: string, open: boolean) => {
      this.#folds.set(month, open);
      this.host.requestUpdate();
    };
    const rows = this.#rows.view(list.acts, {...this.#actView(), months, people, folds: this.#folds, fold});
    const end = listEndView({
      t: this.#messages.t,
      failureWords: this.host.failureWords,
      list,
      fileFailed: this.#fileFailed,
      exportList: () => void this.#exportList(),
    });
    return html`<div class="list stack" aria-busy=${list.busy ? 'true' : nothing}>${rows} ${end}</div>`;
  }

  #emptyView(): TemplateResult | typeof nothing {
    // that they are not shown is said above
    if (this.#list.busy || this.#hiddenPeople.some(({id}) => id === this.#choice.person)) return nothing;
    const more = this.#more.want();
    if (more) return more.emptyView(this.#moreWords!.t, this.#choice, (choice) => this.#choose(choice));
    return laterView(this.host.failureWords, this.#more);
  }

  /** Below what is read first: it comes after. */
  #yearView(): TemplateResult | typeof nothing {
    const more = this.#more.want();
    if (!more) return nothing;
    const {host} = this;
    const t = {...this.#messages.t, ...this.#moreWords!.t};
    const {months, totals} = this.#list;
    const context = {t, locale: host.language, nameOf: this.#nameOf};
    return html`${more.whenView(totals, context)}
    ${more.yearSection(months, this.#choice.period, {
      ...context,
      state: this.#year,
      changed: () => host.requestUpdate(),
    })}
    ${more.totalsSection(totals, context)}`;
  }

  /** Those whose acts are not shown, as far as they would be listed. */
  get #hiddenPeople(): LedgerPerson[] {
    const {person} = this.#choice;
    return this.#list.people.filter(({id, visibility}) => visibility?.state === 'hidden' && (!person || id === person));
  }

  get #help(): ActView['help'] {
    const {help, links} = this.flow.settings ?? {};
    return {phone: help?.phone, phoneText: help?.phoneText ?? help?.phone, contact: links?.contact};
  }

  #actView(): ActView {
    const {language: locale, failureWords} = this.host;
    return {
      t: this.#messages.t,
      locale,
      failureWords,
      help: this.#help,
      isHidden: this.#list.isHidden,
      nameOf: this.#nameOf,
      acts: this.#openActs,
      more: this.#more,
      moreT: this.#moreWords?.t,
    };
  }

  readonly #nameOf = (id: string): string | undefined =>
    this.#list.people.find((person) => person.id === id)?.firstName;

  #choose(choice: Choice): void {
    this.#choice = choice;
    if (this.filtersInUrl) writeAddress(choice);
    void this.flow.reload();
  }

  /** Acts are in the list that were not there, or not as they are now. */
  #arrived(acts: readonly Act[]): void {
    this.#news.drop(acts);
    for (const act of acts)
      if (isReadable(act) && !addsUp(act) && !this.#inconsistent.has(act.id)) {
        this.#inconsistent.add(act.id);
        this.host.tell('mutuelle-data-inconsistent', {reimbursementId: act.id});
      }
  }

  async #showNews(): Promise<void> {
    await this.#news.show(
      () => this.flow.reload(),
      (acts) => this.#folds.reveal(acts),
    );
    // the button that had the focus is gone: the reader goes to what came
    await focusWhenShown(this.host, '.act-head', {preventScroll: true});
  }

  async #exportList(): Promise<void> {
    const more = await this.#more.load();
    this.#fileFailed = !more;
    this.host.requestUpdate();
    const {t} = this.#messages;
    const locale = this.host.language;
    more?.saveCsv(this.#list.acts, {
      t: this.#moreWords!.t,
      care: this.#care.t,
      locale,
      nameOf: this.#nameOf,
      statusOf: (act) => actStatus(act, t, locale),
    });
  }
}
