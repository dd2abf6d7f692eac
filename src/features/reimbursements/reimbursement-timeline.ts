import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Reimbursement} from '../../contract/reimbursements.js';
import {asBackendError, BackendError} from '../../backend/error.js';
import {todayIn} from '../../domain/stored-date.js';
import {clock, dayAndMonth} from '../../element/format.js';
import {giveFile} from '../../element/download.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {ReimbursementList} from './reimbursement-list.js';
import {MemberElement} from '../../shell/member-element.js';
import {button} from '../../ui/blocks/button.js';
import {careStyles} from '../../ui/blocks/care.js';
import careFr from '../../ui/blocks/care.messages.fr.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {failure} from '../../ui/blocks/failure.js';
import {icon} from '../../ui/blocks/icon.js';
import {moneyBarStyles} from '../../ui/blocks/money-bar.js';
import {blank} from '../../ui/blocks/states.js';
import {fieldStyles} from '../../ui/blocks/field.styles.js';
import {selectStyles} from '../../ui/blocks/select.styles.js';
import {statusOf, type ActState, type ActView} from './act.view.js';
import {filtersOf, filtersView, noChoice, readAddress, writeAddress, type Choice} from './filters.js';
import type {MoreMessages} from './more.messages.fr.js';
import type * as MoreModule from './more.view.js';
import fr from './reimbursement-timeline.messages.fr.js';
import {timelineStyles} from './reimbursement-timeline.styles.js';
import {RowsController} from './rows.controller.js';
import type {YearState} from './year.view.js';

type More = typeof MoreModule;

/** What was announced is not announced again so soon: a burst is one piece of news. */
const betweenAnnouncements = 10_000;

/**
 * @summary What was paid back, act by act, as it happens: who paid what, what is left and why.
 *
 * @attr filters-in-url - Keeps person, period and status in the page's address; never the kind of care nor the words
 *   looked for.
 * @csspart heading - Heading of a month or a section.
 * @csspart section - A part under a heading.
 * @csspart act - The line of an act.
 * @csspart table - The year in figures.
 */
export class ReimbursementTimeline extends MemberElement {
  static override styles = [
    MemberElement.styles,
    fieldStyles,
    selectStyles,
    cardStyles,
    careStyles,
    moneyBarStyles,
    timelineStyles,
  ];

  /** Loads what comes after the list; a test plays a slow or broken line here. */
  static more: () => Promise<More> = () => import('./more.view.js');

  @property({type: Boolean, attribute: 'filters-in-url'}) filtersInUrl = false;

  readonly #messages = new Messages(this, 'reimbursementTimeline', fr, {
    en: () => import('./reimbursement-timeline.messages.en.js'),
  });
  readonly #care = new Messages(this, 'care', careFr, {en: () => import('../../ui/blocks/care.messages.en.js')});
  readonly #list = new ReimbursementList(this.flow, {
    changed: () => this.requestUpdate(),
    newsCame: (count) => this.#newsCame(count),
    inconsistent: (reimbursementId) => this.tell('mutuelle-data-inconsistent', {reimbursementId}),
  });
  readonly #rows = new RowsController(this);
  #choice: Choice = noChoice;
  #states = new Map<string, ActState>();
  #announced = '';
  #announcedAt = 0;
  /** What is below an open act, the year, the exported list: asked for once the list is shown. */
  readonly #more = new Lazy<More>(
    this,
    () => ReimbursementTimeline.more(),
    (more) => this.#prepare(more),
  );
  #moreWords: Messages<MoreMessages> | undefined;
  readonly #year: YearState = {table: false};
  /** The list could not be made a file. */
  #noCsv = false;

  protected override get heading(): string {
    return this.#messages.t.title;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.filtersInUrl) this.#choice = {...noChoice, ...readAddress()};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#list.rest();
  }

  protected override async load(): Promise<void> {
    this.#list.filters = filtersOf(this.#choice, todayIn());
    await this.#list.load();
    this.tell('mutuelle-reimbursements-loaded', {total: this.#list.total});
  }

  protected override clear(): void {
    this.#list.clear();
    this.#states.clear();
    this.#announced = '';
    if (!this.filtersInUrl) this.#choice = noChoice;
  }

  protected override view(): TemplateResult {
    const list = this.#list;
    const {t} = this.#messages;
    const choose = (change: Partial<Choice>) => this.#choose({...this.#choice, ...change});
    return html`<div class="frame stack loose" part="frame">
      <header class="stack tight">
        <h2 class="title" part="title" tabindex="-1">${t.title}</h2>
        ${this.#updatedView()}
      </header>
      ${this.staleView()}
      <div class="stack">
        ${filtersView({t, care: this.#care.t, choice: this.#choice, people: list.people, today: todayIn(), choose})}
        ${this.#newsView()}
        <p class="visually-hidden" role="status">${this.#announced}</p>
      </div>
      ${list.acts.length ? this.#listView() : this.#emptyView()} ${list.months.length ? this.#yearView() : nothing}
    </div>`;
  }

  #updatedView(): TemplateResult {
    const {t} = this.#messages;
    const at = new Date(this.#list.updatedAt).toISOString();
    const time = clock(at, this.language);
    const same = new Date(at).toDateString() === new Date().toDateString();
    return html`<p class="updated muted row">
        <span
          >${
            same ? t.updated(time) : t.updatedOn(dayAndMonth(todayIn(undefined, new Date(at)), this.language), time)
          }</span
        >
        ${button({
          label: t.refresh,
          kind: 'quiet',
          small: true,
          icon: 'refresh',
          busy: this.#list.busy,
          onClick: () => void this.flow.reload(),
        })}
      </p>
      ${
        this.#list.state === 'paused'
          ? html`<p class="muted row" role="status">${icon('offline', true)}<span>${t.paused}</span></p>`
          : nothing
      }`;
  }

  #newsView(): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    const {
      news: {size},
      outdated,
    } = this.#list;
    if (!size && !outdated) return nothing;
    return html`<div class="news">
      <p>${icon('info')}<span>${outdated ? t.outdated : t.news(size)}</span></p>
      ${button({
        label: outdated ? t.showOutdated : t.showNews(size),
        kind: 'primary',
        small: true,
        onClick: () => void this.#showNews(),
      })}
    </div>`;
  }

  #listView(): TemplateResult {
    const list = this.#list;
    const {t} = this.#messages;
    const number = (count: number) => new Intl.NumberFormat(this.language === 'fr' ? 'fr-FR' : 'en-GB').format(count);
    return html`<div class="list stack" aria-busy=${list.busy ? 'true' : nothing}>
      ${this.#rows.view(list.acts, {
        ...this.#actView(),
        months: list.months,
        people: list.people,
        stateOf: (id) => this.#states.get(id),
      })}
      <div class="more">
        ${list.moreError ? failure({...this.speaker}, list.moreError) : nothing}
        ${this.#noCsv ? failure(this.speaker, new BackendError('network')) : nothing}
        ${
          list.complete
            ? nothing
            : html`${button({
                label: list.moreError ? this.common.retry : t.more,
                busy: list.busy,
                onClick: () => void list.more(),
              })}`
        }
        <div class="row">
          <p class="muted small" role="status">${t.shown(number(list.acts.length), number(list.total))}</p>
          <div class="row">
            ${
              list.complete
                ? nothing
                : button({
                    label: t.everything(number(list.total)),
                    kind: 'quiet',
                    small: true,
                    busy: list.busy,
                    onClick: () => void list.more(true),
                  })
            }
            ${button({
              label: t.csv,
              kind: 'quiet',
              small: true,
              icon: 'download',
              onClick: () => void this.#exportCsv(),
            })}
          </div>
        </div>
      </div>
    </div>`;
  }

  /** Below what is read first: it comes after. */
  #yearView(): TemplateResult | typeof nothing {
    const more = this.#more.want();
    if (!more) return nothing;
    const t = {...this.#messages.t, ...this.#moreWords!.t};
    const view = {t, locale: this.language, state: this.#year, changed: () => this.requestUpdate()};
    return more.yearSection(this.#list.months, this.#choice.period, view);
  }

  #emptyView(): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    if (this.#list.busy) return nothing;
    const chosen = Object.entries(this.#choice).some(([key, value]) => value !== noChoice[key as keyof Choice]);
    const wide = {...noChoice, period: 'everything'};
    if (!chosen && this.#list.people.length === 0) return nothing;
    const everything =
      this.#choice.period === 'everything' &&
      Object.entries(wide).every(([key, value]) => this.#choice[key as keyof Choice] === value);
    if (everything) return html`<div class="blank-list">${blank({icon: 'document', ...t.empty})}</div>`;
    return html`<div class="blank-list">
      ${blank({
        icon: 'info',
        ...t.nothing,
        actions: button({label: t.clearFilters, onClick: () => this.#choose(wide)}),
      })}
    </div>`;
  }

  #actView(): ActView {
    const help = this.flow.settings?.help;
    return {
      t: this.#messages.t,
      locale: this.language,
      speaker: this.speaker,
      phone: help?.phoneText ?? help?.phone,
      nameOf: this.#nameOf,
      toggle: (act, open) => this.#toggle(act, open),
      statement: (act) =>
        void this.#attempt(act, 'statement', async () => giveFile(await this.#list.statement(act.statementId!))),
      payment: (act) =>
        void this.#attempt(act, 'payment', async () =>
          this.#note(act.id, {payment: await this.#list.payment(act.paymentId!)}),
        ),
      send: (act) => this.#send(act),
      more: this.#more,
      moreT: this.#moreWords?.t,
    };
  }

  readonly #nameOf = (id: string): string | undefined =>
    this.#list.people.find((person) => person.id === id)?.firstName;

  #note(id: string, change: Partial<ActState>): void {
    this.#states.set(id, {open: false, ...this.#states.get(id), ...change});
    this.requestUpdate();
  }

  #toggle({id}: Reimbursement, open: boolean): void {
    if ((this.#states.get(id)?.open ?? false) === open) return;
    this.#note(id, {open});
    if (open) this.tell('mutuelle-reimbursement-opened', {reimbursementId: id});
  }

  async #attempt({id}: Reimbursement, of: 'statement' | 'payment', action: () => Promise<void>): Promise<void> {
    if (this.#states.get(id)?.busy) return;
    this.#note(id, {busy: of, error: undefined});
    try {
      await action();
      this.#note(id, {busy: undefined});
    } catch (error) {
      const why = this.flow.noteFailure(asBackendError(error));
      this.#note(id, {busy: undefined, ...(why.code !== 'aborted' && {error: {of, why}})});
    }
  }

  /** The page may have its own way to send a paper; where it has none, the phone is said. */
  #send({id, request}: Reimbursement): void {
    if (this.tell('mutuelle-document-send', {reimbursementId: id, requestId: request!.id}, true))
      this.#note(id, {sendByPhone: true});
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    if (this.filtersInUrl) writeAddress(choice);
    void this.flow.reload();
  }

  #newsCame(count: number): void {
    if (count) this.tell('mutuelle-reimbursements-received', {count});
    const now = Date.now();
    if (now - this.#announcedAt < betweenAnnouncements) return;
    this.#announcedAt = now;
    this.#announced = count ? this.#messages.t.news(count) : this.#messages.t.outdated;
  }

  async #showNews(): Promise<void> {
    const {size} = this.#list.news;
    this.#announced = size ? this.#messages.t.shownNews(size) : '';
    this.#announcedAt = 0;
    await (this.#list.outdated ? this.flow.reload() : this.#list.showNews());
    await this.updateComplete;
    // the button that had the focus is gone: the reader goes to what came
    this.renderRoot.querySelector<HTMLElement>('.act-head')?.focus({preventScroll: true});
  }

  async #exportCsv(): Promise<void> {
    const more = await this.#more.load();
    this.#noCsv = !more;
    this.requestUpdate();
    if (!more) return;
    const [{t}, locale] = [this.#messages, this.language];
    const statusOfAct = (act: Reimbursement): string => statusOf(act, {t, locale});
    const words = {t: this.#moreWords!.t, care: this.#care.t, locale, nameOf: this.#nameOf, statusOf: statusOfAct};
    giveFile(more.csvOf(this.#list.acts, words));
  }

  #prepare({moreMessages, yearStyles}: More): void {
    this.#moreWords = moreMessages(this);
    this.adopt(yearStyles);
  }
}
