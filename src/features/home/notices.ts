import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import type {Home} from '../../contract/home.js';
import {readNotifications, type Notification, type NotificationChange} from '../../contract/notifications.js';
import {focusWhenShown} from '../../element/focus.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {UnreadCount} from '../../shell/unread-count.js';
import {button} from '../../ui/blocks/button.js';
import {raised} from '../../ui/blocks/day.js';
import {failure} from '../../ui/blocks/failure.js';
import {notice} from '../../ui/blocks/notice.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import type {HomeMoreMessages} from './home-more.messages.fr.js';
import type {HomeView} from './home.view.js';
import {partBlock} from './parts.js';

interface NoticesOptions {
  flow: MemberFlow;
  t: () => HomeMoreMessages;
  say: (words: string) => void;
}

/** How many stand on the home. */
const most = 4;

/** What the member was told of last, as it happens, and that all of it is read. */
export class Notices {
  #latest: Notification[] = [];
  readonly #unread = new UnreadCount(() => this.options.flow.host.requestUpdate());
  #busy = false;
  #failure: BackendError | undefined;
  /** All was marked as read here: said where the button was. */
  #done = false;

  constructor(private readonly options: NoticesOptions) {}

  load(notifications: Home['notifications']): void {
    if (!notifications) return;
    this.#latest = notifications.latest;
    this.#unread.take(notifications.unread);
    if (this.#unread.count) this.#done = false;
  }

  clear(): void {
    this.#latest = [];
    this.#unread.clear();
    this.#busy = this.#done = false;
    this.#failure = undefined;
  }

  /** New ones come on top; one that changed stays in its place. */
  receive(changes: readonly NotificationChange[]): void {
    let count = 0;
    for (const {notifications, unread} of changes) {
      for (const one of notifications) {
        const known = this.#latest.findIndex(({id}) => id === one.id);
        if (known >= 0) this.#latest = this.#latest.with(known, one);
        else if (this.#isNewer(one)) {
          this.#latest = [one, ...this.#latest];
          if (!one.read) count++;
        }
      }
      this.#unread.take(unread);
    }
    this.#latest = this.#latest.toSorted((one, other) => other.at.localeCompare(one.at)).slice(0, most);
    if (count) {
      this.#done = false;
      this.options.say(this.options.t().notifications.news(count));
    }
    this.options.flow.host.requestUpdate();
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
    const left = unreadable(common, latest);
    // on the first day there is nothing to be told of yet
    if (!this.#latest.length && view.home.contract.state === 'upcoming') return left;
    if (!this.#latest.length)
      return html`<p class="muted">${t.none}</p>
        ${left}`;
    const row = (one: Notification) => {
      const {id, title, lead} = one;
      const way = lead ? leads.view({...lead, label: title}, {kind: 'text', place: `notice-of-${id}`}) : nothing;
      return notice(one, way === nothing ? raised(title) : way, words, locale);
    };
    return html`<ul>
        ${this.#latest.map(row)}
      </ul>
      ${left} ${this.#readingView(t)}`;
  }

  #readingView(t: HomeMoreMessages['notifications']): TemplateResult | typeof nothing {
    const count = this.#unread.count ?? 0;
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
    const [newest] = this.#latest;
    if (!newest) return;
    this.#busy = true;
    this.#failure = undefined;
    const error = await flow.attempt(async () => {
      const unread = await flow.callOnce(readNotifications, {body: {upTo: newest.id}});
      this.#latest = this.#latest.map((one) => (one.at > newest.at ? one : {...one, read: true}));
      this.#done = true;
      this.#unread.take(unread);
    });
    this.#busy = false;
    this.#failure = error?.code === 'aborted' ? undefined : error;
    flow.host.requestUpdate();
    // the button is gone
    if (!error && !this.#unread.count) await focusWhenShown(flow.host, '#all-read');
  }

  #isNewer({at}: Notification): boolean {
    const oldest = this.#latest.at(-1);
    return this.#latest.length < most || !oldest || at >= oldest.at;
  }
}
