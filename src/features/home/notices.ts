import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import type {Home} from '../../contract/home.js';
import {focusWhenShown} from '../../element/focus.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {MemberNotifications} from '../../shell/member-notifications.js';
import {noticeLine} from '../../shell/notice-line.js';
import {button} from '../../ui/blocks/button.js';
import {failure} from '../../ui/blocks/failure.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import type {HomeMoreMessages} from './home-more.messages.fr.js';
import type {HomeView} from './home.view.js';
import {partBlock} from './parts.js';

interface NoticesOptions {
  flow: MemberFlow;
  t: () => HomeMoreMessages;
  say: (words: string) => void;
  /** More happened than can be told one by one. */
  reload: () => void;
}

/** How many stand on the home. */
const most = 4;

/** What the member was told of last, as it happens, and that all of it is read. */
export class Notices {
  readonly #told: MemberNotifications;
  #busy = false;
  #failure: BackendError | undefined;
  /** All was marked as read here: said where the button was. */
  #done = false;

  constructor(private readonly options: NoticesOptions) {
    const {flow, t, say, reload} = options;
    this.#told = new MemberNotifications(flow, {arrived: (count) => say(t().notifications.news(count)), reload});
  }

  load({notifications, journalId, revision}: Home): void {
    if (!notifications) return;
    const {latest, unread} = notifications;
    // there are older ones, which are read elsewhere
    const next = latest.at(-1)?.id ?? null;
    this.#told.load({notifications: latest, next, unread, journalId, revision});
  }

  clear(): void {
    this.#told.clear();
    this.#busy = this.#done = false;
    this.#failure = undefined;
  }

  view(view: HomeView): TemplateResult | typeof nothing {
    const {notifications: t} = this.options.t();
    const {leads} = view;
    const all = {page: 'notifications', label: t.all} as const;
    const whole = leads.view(all, {kind: 'quiet', small: true, name: t.allName});
    return partBlock('notifications', t.title, view, (given) => this.#listView(view, given), whole);
  }

  #listView(view: HomeView, {latest}: NonNullable<Home['notifications']>): TemplateResult | typeof nothing {
    const {notifications: t, notice: words} = this.options.t();
    const {common, locale, leads} = view;
    const told = this.#told;
    const left = unreadable(common, latest);
    // on the first day there is nothing to be told of yet
    if (!told.all.length && view.home.contract.state === 'upcoming') return left;
    if (!told.all.length)
      return html`<p class="muted">${t.none}</p>
        ${left}`;
    const line = {words, locale, leads, follow: told.follow.bind(told)};
    return html`<ul>
        ${told.all.slice(0, most).map((each) => noticeLine(each, line))}
      </ul>
      ${left} ${this.#readingView(t)}`;
  }

  #readingView(t: HomeMoreMessages['notifications']): TemplateResult | typeof nothing {
    const count = this.#told.unread ?? 0;
    const {host} = this.options.flow;
    const failed = this.#failure ? failure(host.failureWords, this.#failure) : nothing;
    if (!count) return this.#done ? html`<p class="muted" id="all-read" tabindex="-1">${t.allRead}</p>` : nothing;
    const press = () => void this.#readAll();
    return html`${failed}
      <div class="row">
        ${button({label: t.read, kind: 'quiet', small: true, busy: this.#busy, id: 'read-all', onClick: press})}
        <span class="small muted" id="unread-notices">${t.unread(count)}</span>
      </div>`;
  }

  /** What is shown, and all before: what comes meanwhile stays unread. */
  async #readAll(): Promise<void> {
    const {flow} = this.options;
    const [newest] = this.#told.all;
    if (!newest || this.#busy) return;
    this.#busy = true;
    this.#failure = undefined;
    const error = await flow.attempt(() => this.#told.read({upTo: newest.id}));
    this.#busy = false;
    if (flow.phase === 'open' && error?.code !== 'aborted') this.#failure = error;
    this.#done = !error && !this.#told.unread;
    flow.host.requestUpdate();
    // the button is gone
    if (this.#done) await focusWhenShown(flow.host, '#all-read');
  }
}
