import type {ReactiveController} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {
  getThread,
  readThread,
  type Message,
  type MessageDraft,
  type Thread,
  type ThreadPage,
  type UnreadMessages,
} from '../../contract/messages.js';
import {Latest} from '../../element/latest.js';
import {Load} from '../../element/load.js';
import {pageLife} from '../../element/page-life.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {keepInPlace} from '../../shell/keep-in-place.js';

export interface OpenThreadOptions {
  readonly flow: MemberFlow;
  /** What is typed in it and kept at the server. */
  readonly drafted: (threadId: string, draft: MessageDraft | undefined) => void;
  /** The member has seen its last message; the thread, where nothing came since. */
  readonly read: (thread: Thread | undefined, unread: UnreadMessages) => void;
  /** Older ones are shown. */
  readonly shown: (count: number) => void;
}

/** What is written in one thread, from a page of the newest messages back to the first; and that it was seen. */
export class OpenThread implements ReactiveController {
  thread: Thread | undefined;
  /** Oldest first; another list each time that one of them is new, or is not what it was. */
  messages: readonly Message[] = [];
  unreadable = 0;
  before: string | null = null;
  isThere = false;
  /** Older ones are on their way; why they did not come. */
  busy = false;
  olderFailure: BackendError | undefined;
  #id: string | undefined;
  readonly #page: Load<ThreadPage>;
  readonly #older = new Latest();
  readonly #eye = new IntersectionObserver((entries) => this.#looked(entries));
  /** The element of the last message, and whether it was on the screen. */
  #last: Element | undefined;
  #isSeen = false;
  /** Up to which message the server was told. */
  #told: string | undefined;
  #stopLife: (() => void) | undefined;

  constructor(private readonly options: OpenThreadOptions) {
    const {flow} = options;
    this.#page = new Load(flow, {
      ask: (more) => flow.call(getThread, {params: {threadId: this.#id!}}, more),
      take: (page) => this.#take(page),
    });
    flow.host.addController(this);
  }

  get id(): string | undefined {
    return this.#id;
  }

  get failure(): BackendError | undefined {
    return this.#page.failure;
  }

  get slow(): boolean {
    return this.#page.slow;
  }

  open(id: string, known: Thread | undefined): void {
    if (id !== this.#id) this.close();
    this.#id = id;
    this.thread ??= known;
    this.refresh();
  }

  close(): void {
    this.#page.drop();
    this.#dropOlder();
    this.#look(undefined);
    this.#id = this.thread = this.#told = undefined;
    this.messages = [];
    this.unreadable = 0;
    this.before = null;
    this.isThere = false;
  }

  /** Reads its newest page again; what is shown stays. */
  refresh(): void {
    if (this.#id !== undefined) void this.#page.start();
  }

  hostConnected(): void {
    this.#stopLife = pageLife.onChange(() => void this.#tell());
    this.options.flow.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopLife?.();
    this.#look(undefined);
  }

  hostUpdated(): void {
    const {host} = this.options.flow;
    if (host.isConnected) this.#look(host.renderRoot.querySelector('[data-last]') ?? undefined);
  }

  /** Something happened in it. Those who write below stay where they are. */
  receive(thread: Thread, messages: readonly Message[]): void {
    void keepInPlace(this.options.flow.host, this.#writing, () => {
      this.thread = thread;
      if (this.isThere) this.messages = merged(this.messages, messages);
    });
  }

  async readOlder(): Promise<void> {
    const {flow, shown} = this.options;
    const {host} = flow;
    const {before} = this;
    if (before === null || this.busy) return;
    const isLast = this.#older.ask();
    this.busy = true;
    this.olderFailure = undefined;
    host.requestUpdate();
    try {
      const page = await flow.call(getThread, {params: {threadId: this.#id!, before}});
      if (!isLast()) return;
      const [first] = this.messages;
      const anchor = host.renderRoot.querySelector(`#${CSS.escape(messageId(first?.id ?? ''))}`);
      await keepInPlace(host, anchor, () => {
        this.messages = merged(page.messages, this.messages);
        this.unreadable += page.messages.unreadable ?? 0;
        this.before = page.before;
        this.busy = false;
      });
      shown(page.messages.length);
      // the button is gone: whoever pressed it, and writes nothing yet, goes on with what was first
      if (page.before === null && !this.#writing) (anchor as HTMLElement | null)?.focus({preventScroll: true});
    } catch (thrown) {
      if (!isLast()) return;
      this.busy = false;
      const error = flow.noteFailure(asBackendError(thrown));
      if (error.code !== 'aborted') this.olderFailure = error;
    }
    host.requestUpdate();
  }

  /** The form in which the member is. */
  get #writing(): Element | null | undefined {
    const {activeElement} = this.options.flow.host.renderRoot as ShadowRoot;
    return activeElement?.closest('.write');
  }

  #take({thread, messages, before, draft}: ThreadPage): void {
    const known = new Set(this.messages.map(({id}) => id));
    // what came since it was last read is more than a page: what is between is asked for from the newest back
    const joins = messages.some(({id}) => known.has(id));
    this.thread = thread;
    if (!joins) {
      this.#dropOlder();
      this.before = before;
      this.unreadable = messages.unreadable ?? 0;
    }
    this.messages = joins ? merged(this.messages, messages) : messages;
    this.isThere = true;
    this.options.drafted(thread.id, draft);
  }

  /** Older ones that are on their way are no longer what comes before those shown. */
  #dropOlder(): void {
    this.#older.drop();
    this.busy = false;
    this.olderFailure = undefined;
  }

  #look(last: Element | undefined): void {
    if (last === this.#last) return;
    this.#eye.disconnect();
    this.#last = last;
    this.#isSeen = false;
    if (last) this.#eye.observe(last);
  }

  #looked(entries: readonly IntersectionObserverEntry[]): void {
    // what is still told of one that was the last before says nothing of this one
    const entry = entries.filter(({target}) => target === this.#last).at(-1);
    if (!entry) return;
    this.#isSeen = entry.isIntersecting;
    void this.#tell();
  }

  /** The last message was seen by somebody: all before it are read. Where that does not arrive, the next look tells. */
  async #tell(): Promise<void> {
    const {flow, read} = this.options;
    const {thread} = this;
    const messageId = this.messages.at(-1)?.id;
    if (!thread?.unread || !messageId || !this.#isSeen || !pageLife.visible || this.#told === messageId) return;
    this.#told = messageId;
    try {
      const unread = await flow.call(readThread, {params: {threadId: thread.id}, body: {messageId}});
      const isStillLast = this.thread?.id === thread.id && this.messages.at(-1)?.id === messageId;
      if (isStillLast) this.thread = {...this.thread!, unread: 0};
      read(isStillLast ? this.thread : undefined, unread);
    } catch (thrown) {
      flow.noteFailure(asBackendError(thrown));
      if (this.#told === messageId) this.#told = undefined;
    }
    flow.host.requestUpdate();
  }
}

/** The id of a message in the page. */
export const messageId = (id: string): string => `message-${id}`;

/** Both, each once as it is in `later`, in the order they were sent. */
function merged(earlier: readonly Message[], later: readonly Message[]): readonly Message[] {
  const all = new Map(earlier.map((each) => [each.id, each]));
  for (const each of later) all.set(each.id, each);
  return [...all.values()].sort((one, other) => Date.parse(one.sentAt) - Date.parse(other.sentAt));
}
