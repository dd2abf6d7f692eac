import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {BackendError} from '../../backend/error.js';
import {
  listNotifications,
  type Notification,
  type NotificationChoice,
  type Notifications,
} from '../../contract/notifications.js';
import type {SpacePage} from '../../contract/space-pages.js';
import type {List} from '../../contract/zod.js';
import {todayIn} from '../../domain/stored-date.js';
import {focusWhenShown} from '../../element/focus.js';
import {monthInWords} from '../../element/format.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {keepInPlace} from '../../shell/keep-in-place.js';
import {MemberNotifications} from '../../shell/member-notifications.js';
import {Panel, type PageParts} from '../../shell/panel.js';
import {noticeLine, type NoticeLineView} from '../../shell/notice-line.js';
import {SpaceLeads} from '../../shell/space-leads.js';
import {button} from '../../ui/blocks/button.js';
import {noticeId} from '../../ui/blocks/notice.js';
import noticeFr from '../../ui/blocks/notice.messages.fr.js';
import {blank, waiting} from '../../ui/blocks/states.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {failureNotice, missingFilePage, pageHeader} from '../../ui/page.js';
import type * as ChoicesModule from './choices.js';
import fr from './notifications.messages.fr.js';
import {pictures} from './pictures.js';

/** What a member is told of (MEM-12): all of it, and which kinds they want to hear of. */
export class NotificationCentrePanel extends Panel<Notifications> {
  static readonly page: SpacePage = 'notifications';
  /** Replaced by tests of a file that does not come. */
  static choicesFile: () => Promise<typeof ChoicesModule> = () => import('./choices.js');
  override readonly read = listNotifications;
  readonly #messages = new Messages(this.host, 'notifications', fr, {
    en: () => import('./notifications.messages.en.js'),
  });
  readonly #notice = new Messages(this.host, 'notice', noticeFr, {
    en: () => import('../../ui/blocks/notice.messages.en.js'),
  });
  readonly #leads = new SpaceLeads(this.flow);
  readonly #told = new MemberNotifications(this.flow, {
    arrived: (count) => this.#say(this.#messages.t.said.arrived(count)),
    tooMany: () => this.#say(this.#messages.t.said.tooMany),
    change: (change) => void keepInPlace(this.host, this.#firstInView, change),
  });
  readonly #choicesFile = new Lazy(
    this.host,
    () => NotificationCentrePanel.choicesFile(),
    ({Choices}) => (this.#choices = this.#newChoices(Choices)),
  );
  #choices: ChoicesModule.Choices | undefined;
  #kinds: List<NotificationChoice> = [];
  #isChoosing = false;
  /** Why they could not be marked, and how to try again. */
  #failure: {error: BackendError; again: () => void} | undefined;
  /** What just happened, for who does not see it. */
  #said = '';

  override get title(): string {
    return this.#messages.t.title;
  }

  protected override get question(): object {
    return {params: {}};
  }

  override load(page: Notifications): void {
    this.#kinds = page.choices;
    this.#told.load(page);
  }

  override clear(): void {
    this.#told.clear();
    this.#leads.clear();
    this.#kinds = [];
    this.#choices = undefined;
    this.#isChoosing = false;
    this.#failure = undefined;
    this.#said = '';
  }

  override page({notice}: PageParts): TemplateResult {
    return html`<div class="frame measure stack loose" part="frame">
      ${this.header()} ${notice} ${this.view()}
      <p class="visually-hidden" role="status">${this.#said}</p>
    </div>`;
  }

  override header(): TemplateResult {
    const {t} = this.#messages;
    if (this.#isEmpty) return html``;
    const {unread = 0, isPaused, all} = this.#told;
    const mark = button({label: t.readAll, small: true, id: 'read-all', onClick: () => void this.#readAll()});
    return html`<div class="stack tight">
      ${pageHeader({title: t.title})}
      <div class="row">
        <p class="lead ${unread ? 'strong' : 'muted'}" id="unread">${t.unread(unread)}</p>
        ${unread && all.length ? mark : nothing}
      </div>
      ${isPaused ? this.#pausedView() : nothing}
    </div>`;
  }

  override view(): TemplateResult {
    const {t} = this.#messages;
    const {failureWords} = this.host;
    const list = this.#isEmpty
      ? blank({icon: pictures.bell, title: t.none.title, text: t.none.text})
      : html`${this.#failure ? failureNotice(failureWords, this.#failure.error, this.#failure.again) : nothing}
        ${repeat(
          months(this.#told.all),
          ([month]) => month,
          ([month, all]) => this.#monthView(month, all),
        )}
        ${this.#olderView()}`;
    return html`${list} ${this.#choicesView()}`;
  }

  get #isEmpty(): boolean {
    const {all, unreadable: lost} = this.#told;
    return !all.length && !lost;
  }

  #monthView(month: string, all: readonly Notification[]): TemplateResult {
    const name = html`<span translate="no">${monthInWords(month, this.host.language)}</span>`;
    const list = html`<ul aria-labelledby="month-${month}">
      ${repeat(
        all,
        ({id}) => id,
        (each) => noticeLine(each, this.#line),
      )}
    </ul>`;
    return titledBlock(`month-${month}`, name, list);
  }

  get #line(): NoticeLineView {
    return {
      words: this.#notice.t,
      locale: this.host.language,
      leads: this.#leads,
      follow: (one) => void this.#told.follow(one),
      mark: {t: this.#messages.t, press: ({id}) => void this.#mark({ids: [id]}, {focus: noticeId(id)})},
    };
  }

  #olderView(): TemplateResult {
    const {t} = this.#messages;
    const {common, failureWords} = this.host;
    const {next, busy, failure} = this.#told;
    const older = button({
      label: busy ? common.working : t.older,
      busy,
      small: true,
      id: 'older',
      onClick: () => void this.#readOlder(),
    });
    return html`<div class="stack">
      ${unreadable(common, this.#told)}
      ${failure ? failureNotice(failureWords, failure, () => this.#readOlder()) : nothing}
      ${next === null ? nothing : html`<p>${older}</p>`}
    </div>`;
  }

  #choicesView(): TemplateResult | typeof nothing {
    if (!this.#kinds.length) return nothing;
    const {t} = this.#messages;
    const {common, failureWords} = this.host;
    const choose = button({
      label: t.choose,
      kind: 'quiet',
      small: true,
      id: 'choose',
      onClick: () => void this.#choose(),
    });
    if (!this.#isChoosing) return html`<p>${choose}</p>`;
    if (this.#choices) return html`${this.#choices.view()} ${unreadable(common, this.#kinds)}`;
    return this.#choicesFile.failed ? missingFilePage(failureWords, () => this.#choose()) : waiting(common.loading);
  }

  #pausedView(): TemplateResult {
    const {paused, refresh} = this.#messages.t;
    const again = button({label: refresh, kind: 'quiet', small: true, onClick: () => void this.flow.reload()});
    return html`<div class="row small"><span role="status">${paused}</span>${again}</div>`;
  }

  /** Up to what is shown: what comes meanwhile stays unread. */
  async #readAll(): Promise<void> {
    const [newest] = this.#told.all;
    if (newest) await this.#mark({upTo: newest.id}, {said: this.#messages.t.said.allRead});
  }

  /** `focus`: where it goes, as what was pressed is gone; the heading where there is none. */
  async #mark(what: {ids: string[]} | {upTo: string}, next: {focus?: string; said?: string}): Promise<void> {
    const {focus, said} = next;
    this.#failure = undefined;
    const error = await this.flow.attempt(() => this.#told.read(what));
    if (error && error.code !== 'aborted') this.#failure = {error, again: () => void this.#mark(what, next)};
    if (!error) await focusWhenShown(this.host, focus && `#${CSS.escape(focus)}`, {preventScroll: true});
    if (!error && said) this.#say(said);
    this.host.requestUpdate();
  }

  async #readOlder(): Promise<void> {
    const told = this.#told;
    const {length} = told.all;
    const root = this.host.renderRoot as ShadowRoot;
    const wasPressed = root.activeElement?.id === 'older';
    await told.readOlder();
    const added = told.all.length - length;
    if (!added) return;
    this.#say(this.#messages.t.said.older(added));
    const first = told.all[length];
    if (told.next !== null || !first || !wasPressed) return;
    await this.host.updateComplete;
    // the button is gone: whoever pressed it, and went nowhere else since, goes on with what it brought
    if (!root.activeElement)
      await focusWhenShown(this.host, `#${CSS.escape(noticeId(first.id))}`, {preventScroll: true});
  }

  async #choose(): Promise<void> {
    this.#isChoosing = true;
    this.host.requestUpdate();
    if (await this.#choicesFile.load()) {
      this.#choices ??= this.#newChoices(this.#choicesFile.here!.Choices);
      await focusWhenShown(this.host, '#kinds-title');
    }
  }

  #newChoices(Choices: typeof ChoicesModule.Choices): ChoicesModule.Choices {
    return new Choices({
      flow: this.flow,
      choices: () => this.#kinds,
      saved: (kinds) => (this.#kinds = kinds),
      close: () => {
        this.#isChoosing = false;
        this.#choices = undefined;
        void focusWhenShown(this.host, '#choose');
      },
    });
  }

  /** What stays where it is when something comes above it; nothing where the beginning of the list is in view. */
  get #firstInView(): Element | undefined {
    const lines = [...this.host.renderRoot.querySelectorAll('.notice')];
    const first = lines.findIndex((each) => each.getBoundingClientRect().bottom > 0);
    return first > 0 ? lines[first] : undefined;
  }

  /** The same words again are said again. */
  #say(words: string): void {
    this.#said = this.#said === words ? `${words}\u00a0` : words;
    this.host.requestUpdate();
  }
}

/** By month, newest first. */
function months(all: readonly Notification[]): [month: string, all: Notification[]][] {
  const found = new Map<string, Notification[]>();
  for (const each of all) {
    const month = todayIn('Europe/Paris', new Date(each.at)).slice(0, 7);
    found.set(month, [...(found.get(month) ?? []), each]);
  }
  return [...found];
}
