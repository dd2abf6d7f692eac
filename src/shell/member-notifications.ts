import type {ReactiveController} from 'lit';
import type {CallOptions} from '../backend/backend.js';
import {asBackendError, type BackendError} from '../backend/error.js';
import {
  NotificationChange,
  listNotifications,
  readNotifications,
  type Notification,
  type Notifications,
} from '../contract/notifications.js';
import {Latest} from '../element/latest.js';
import {newId} from '../element/id.js';
import {LiveChanges} from './live-changes.js';
import type {MemberFlow} from './member-flow.js';
import {notificationReadingsOf, type NotificationReader, type NotificationReading} from './notification-readings.js';
import {UnreadCount} from './unread-count.js';

interface Options {
  /** So many are new, and this element is the one that says it. */
  arrived: (count: number) => void;
  /** More happened than can be told one by one. */
  tooMany?: () => void;
  /** Reads again what is shown, where not at once. */
  reload?: () => void;
  /** Changes what is shown; what is read stays where it is. */
  change?: (change: () => void) => void;
}

/** What a member is told of, newest first, as far as it was read; live, and the same in every element of the page. */
export class MemberNotifications implements ReactiveController, NotificationReader {
  all: readonly Notification[] = [];
  unreadable = 0;
  next: string | null = null;
  /** Older ones are on their way, or why they did not come. */
  busy = false;
  failure: BackendError | undefined;
  readonly #unread: UnreadCount;
  readonly #live: LiveChanges<[NotificationChange]>;
  readonly #older = new Latest();
  #isRead = false;
  #leave: (() => void) | undefined;

  constructor(
    private readonly flow: MemberFlow,
    private readonly options: Options,
  ) {
    const {host} = flow;
    this.#unread = new UnreadCount((count) => host.tell('mutuelle-notifications-unread', {count}));
    this.#live = new LiveChanges(flow, {
      topic: 'notification',
      schema: NotificationChange,
      receive: (changes) => this.#receive(changes),
      receiveTooMany: () => {
        options.tooMany?.();
        if (options.reload) options.reload();
        else void flow.reload();
      },
    });
    host.addController(this);
  }

  get host(): MemberFlow['host'] {
    return this.flow.host;
  }

  /** Not known before the first answer. */
  get unread(): number | undefined {
    return this.#unread.count;
  }

  /** Nothing arrives by itself any more, for now. */
  get isPaused(): boolean {
    return this.#live.state === 'paused';
  }

  hostConnected(): void {
    if (this.#isRead) this.#join();
  }

  hostDisconnected(): void {
    this.#part();
  }

  /** The newest page was read, for the first time or again: older ones that were shown stay. */
  load(page: Omit<Notifications, 'choices'>): void {
    const {notifications, next, unread} = page;
    const before = this.all;
    const known = new Set(before.map(({id}) => id));
    const firstKnown = notifications.findIndex(({id}) => known.has(id));
    const newest = firstKnown < 0 ? notifications : notifications.slice(0, firstKnown);
    const last = before.findIndex(({id}) => id === notifications.at(-1)?.id);
    const goesOn = last >= 0 && next !== null;
    this.#change(() => {
      this.all = goesOn ? [...notifications, ...before.slice(last + 1)] : notifications;
      if (!goesOn || last === before.length - 1) this.next = next;
      this.unreadable = notifications.unreadable ?? 0;
    });
    this.#unread.take(unread);
    if (this.#isRead) this.#tellArrived(newest.filter(({read}) => !read).length);
    this.#isRead = true;
    this.#join();
    this.#live.follow(page);
  }

  clear(): void {
    this.#older.drop();
    this.#part();
    this.#live.forget();
    this.#unread.clear();
    this.all = [];
    this.unreadable = 0;
    this.next = null;
    this.busy = this.#isRead = false;
    this.failure = undefined;
  }

  async readOlder(): Promise<void> {
    const {flow} = this;
    const {next: cursor} = this;
    if (this.busy || cursor === null) return;
    const isLast = this.#older.ask();
    this.busy = true;
    this.failure = undefined;
    flow.host.requestUpdate();
    try {
      const {notifications, next, unread} = await flow.call(listNotifications, {params: {cursor}});
      if (!isLast()) return;
      const known = new Set(this.all.map(({id}) => id));
      this.all = [...this.all, ...notifications.filter(({id}) => !known.has(id))];
      this.unreadable += notifications.unreadable ?? 0;
      this.next = next;
      this.#unread.take(unread);
    } catch (thrown) {
      if (!isLast()) return;
      const error = flow.noteFailure(asBackendError(thrown));
      if (error.code !== 'aborted') this.failure = error;
    }
    this.busy = false;
    flow.host.requestUpdate();
  }

  /** What is known of it, and what the server counts, changes with its answer. */
  async read(what: {ids: string[]} | {upTo: string}, options: Omit<CallOptions, 'intent'> = {}): Promise<void> {
    const {flow} = this;
    const {activeBackend} = this.host;
    const tell = activeBackend && notificationReadingsOf(activeBackend).ask();
    const unread = options.keepalive
      ? await flow.call(readNotifications, {body: what}, {...options, intent: newId()})
      : await flow.callOnce(readNotifications, {body: what}, options);
    tell?.({...what, unread});
  }

  /** A way was followed: the page may be gone before the answer, which the next look would tell as well. */
  async follow({id, read}: Notification): Promise<void> {
    if (!read) await this.read({ids: [id]}, {keepalive: true}).catch(() => undefined);
  }

  heard({ids, upTo, unread}: NotificationReading): void {
    const newest = this.all.findIndex(({id}) => id === upTo);
    this.all = this.all.map((each, index) =>
      ids?.includes(each.id) || (newest >= 0 && index >= newest) ? {...each, read: true} : each,
    );
    this.#unread.take(unread);
    this.host.requestUpdate();
  }

  #receive(changes: readonly NotificationChange[]): void {
    const isKnown = (id: string) => this.all.some((each) => each.id === id);
    const latest = new Map(changes.flatMap(({notifications}) => notifications).map((each) => [each.id, each]));
    const oldest = this.all.at(-1);
    const added = [...latest.values()].filter(
      // one that is older than all that was read comes with its page
      ({id, at}) => !isKnown(id) && (this.next === null || !oldest || at >= oldest.at),
    );
    this.#change(() => {
      const known = this.all.map((each) => latest.get(each.id) ?? each);
      this.all = added.reduce(placed, known);
    });
    // told one after the other; what is told of several at once is one number
    const last = changes.at(-1);
    if (last) this.#unread.take(last.unread);
    this.#tellArrived(added.filter(({read}) => !read).length);
  }

  #tellArrived(count: number): void {
    const {activeBackend} = this.host;
    if (count && activeBackend && notificationReadingsOf(activeBackend).isSpokenBy(this)) this.options.arrived(count);
  }

  #change(change: () => void): void {
    if (this.options.change) return this.options.change(change);
    change();
    this.host.requestUpdate();
  }

  /** Once: whoever joins again would come last, and another one say the same again. */
  #join(): void {
    const {activeBackend, isConnected} = this.host;
    if (activeBackend && isConnected) this.#leave ??= notificationReadingsOf(activeBackend).join(this);
  }

  #part(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}

function placed(all: readonly Notification[], one: Notification): readonly Notification[] {
  const later = all.findIndex(({at}) => at <= one.at);
  const place = later < 0 ? all.length : later;
  return [...all.slice(0, place), one, ...all.slice(place)];
}
