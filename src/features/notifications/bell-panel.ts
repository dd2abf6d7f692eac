import {css, html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {BackendError} from '../../backend/error.js';
import type {FailureWords} from '../../element/failure-words.js';
import {Messages} from '../../element/locale.js';
import {focusWhenShown} from '../../element/focus.js';
import memberFr from '../../shell/member-element.messages.fr.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {MemberNotifications} from '../../shell/member-notifications.js';
import {noticeLine} from '../../shell/notice-line.js';
import {SpaceLeads} from '../../shell/space-leads.js';
import {button} from '../../ui/blocks/button.js';
import {noticeId} from '../../ui/blocks/notice.js';
import noticeFr from '../../ui/blocks/notice.messages.fr.js';
import {waiting} from '../../ui/blocks/states.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {failureNotice} from '../../ui/page.js';
import fr from './notifications.messages.fr.js';
import type {BellMessages} from './bell.messages.fr.js';

/** How many it shows. */
const most = 5;

interface Options {
  flow: MemberFlow;
  told: MemberNotifications;
  words: () => BellMessages;
}

/** What opens under the bell: the newest notifications, and the way to all of them. */
export class BellPanel {
  static readonly styles: CSSResultGroup = css`
    .bell-head {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(4 * var(--_u));
      justify-content: space-between;
      align-items: baseline;
      padding-block-end: calc(2 * var(--_u));
      border-block-end: 2px solid var(--_text);
    }
    .bell-head .subheading:focus {
      outline: none;
      box-shadow: none;
    }
    .bell-foot {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(5 * var(--_u));
      justify-content: space-between;
    }
  `;
  readonly #messages: Messages<typeof fr>;
  readonly #notice: Messages<typeof noticeFr>;
  readonly #member: Messages<typeof memberFr>;
  readonly #leads: SpaceLeads;
  /** Why they could not be marked, and how to try again. */
  #failure: {error: BackendError; again: () => void} | undefined;

  constructor(private readonly options: Options) {
    const {flow} = options;
    const {host} = flow;
    this.#messages = new Messages(host, 'notifications', fr, {en: () => import('./notifications.messages.en.js')});
    this.#notice = new Messages(host, 'notice', noticeFr, {
      en: () => import('../../ui/blocks/notice.messages.en.js'),
    });
    this.#member = new Messages(host, 'memberWidget', memberFr, {
      en: () => import('../../shell/member-element.messages.en.js'),
    });
    this.#leads = new SpaceLeads(flow);
  }

  /** It was closed: what failed in it is over. */
  clear(): void {
    this.#failure = undefined;
    this.#leads.clear();
  }

  view(): TemplateResult {
    const {flow, told, words} = this.options;
    const {t} = this.#messages;
    const {common} = flow.host;
    const failureWords = this.#failureWords;
    const {unread, all} = told;
    const count = unread === undefined ? nothing : html`<p class="small muted">${t.unread(unread)}</p>`;
    const mark = button({label: t.readAll, kind: 'quiet', small: true, id: 'read-all', onClick: () => this.#readAll()});
    const whole = this.#leads.view({page: 'notifications', label: words().all}, {kind: 'quiet', small: true});
    return html`<div class="stack bell-inner">
      <div class="bell-head">
        <h2 class="subheading" part="heading" id="bell-title" tabindex="-1">${words().title}</h2>
        ${count}
      </div>
      ${flow.error ? failureNotice(failureWords, flow.error, () => flow.reload()) : nothing}
      ${this.#failure ? failureNotice(failureWords, this.#failure.error, this.#failure.again) : nothing}
      ${flow.phase === 'loading' ? waiting(common.loading) : flow.phase === 'open' ? this.#listView() : nothing}
      ${unreadable(common, told)}
      <div class="bell-foot">${unread && all.length ? mark : nothing} ${whole}</div>
    </div>`;
  }

  /** Nothing is typed here that could be lost. */
  get #failureWords(): FailureWords {
    const {flow} = this.options;
    const {common, language} = flow.host;
    const {failures, maintenance} = this.#member.t;
    const words = {...common, maintenance, failures: {...common.failures, ...failures}};
    return {language, help: flow.settings?.help, common: words};
  }

  #listView(): TemplateResult {
    const {flow, told, words} = this.options;
    const {t} = this.#messages;
    if (!told.all.length) return html`<p class="muted">${t.none.title}</p>`;
    const line = {
      words: this.#notice.t,
      locale: flow.host.language,
      leads: this.#leads,
      follow: told.follow.bind(told),
      mark: {t, press: ({id}: {id: string}) => void this.#mark({ids: [id]}, noticeId(id))},
    };
    return html`<ul aria-label=${words().title}>
      ${repeat(
        told.all.slice(0, most),
        ({id}) => id,
        (each) => noticeLine(each, line),
      )}
    </ul>`;
  }

  #readAll(): void {
    const [newest] = this.options.told.all;
    if (newest) void this.#mark({upTo: newest.id}, 'bell-title');
  }

  /** `then`: where the focus goes, as what was pressed is gone. */
  async #mark(what: {ids: string[]} | {upTo: string}, then: string): Promise<void> {
    const {flow, told} = this.options;
    this.#failure = undefined;
    const error = await flow.attempt(() => told.read(what));
    if (error && error.code !== 'aborted' && flow.phase === 'open')
      this.#failure = {error, again: () => void this.#mark(what, then)};
    if (!error) await focusWhenShown(flow.host, `#${CSS.escape(then)}`, {preventScroll: true});
    flow.host.requestUpdate();
  }
}
