import {html, nothing, type TemplateResult} from 'lit';
import {MessageChange, listThreads, type Thread, type Threads} from '../../contract/messages.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {LiveChanges} from '../../shell/live-changes.js';
import {Panel, type PageParts} from '../../shell/panel.js';
import type {SpacePage} from '../../contract/space-pages.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {blank, waiting} from '../../ui/blocks/states.js';
import {missingFilePage, pageHeader} from '../../ui/page.js';
import fr from './messages.messages.fr.js';
import {messagesStyles} from './messages.styles.js';
import {pictures} from './pictures.js';
import type * as RoomModule from './room.js';
import {ThreadList} from './thread-list.js';
import {talkId, threadListView} from './thread-list.view.js';
import {UnreadCount} from '../../shell/unread-count.js';

/** What is shown beside the list, or in its place. */
type Shown = {readonly threadId: string} | {readonly threadId?: undefined; readonly subjectId?: string | undefined};

/** What the page asks for. */
export interface MessagesWish {
  readonly thread: string | undefined;
  readonly subject: string | undefined;
}

/** Letters between the member and the insurer (MEM-78): the threads, and one of them. */
export class MessagesPanel extends Panel<Threads> {
  static readonly page: SpacePage = 'messages';
  static readonly styles = messagesStyles;
  /** Replaced by tests of a file that does not come. */
  static roomFile: () => Promise<typeof RoomModule> = () => import('./room.js');
  override readonly read = listThreads;
  readonly #messages = new Messages(this.host, 'messages', fr, {en: () => import('./messages.messages.en.js')});
  readonly #list = new ThreadList(this.flow, {
    found: (count, more) => this.#list.search && this.#say(this.#messages.t.found(count, more)),
  });
  readonly #unread = new UnreadCount((count) => this.host.tell('mutuelle-messages-unread', {count}));
  readonly #live = new LiveChanges(this.flow, {
    topic: 'message',
    schema: MessageChange,
    receive: (changes) => this.#receive(changes),
    receiveTooMany: () => {
      this.#say(this.#messages.t.said.tooMany);
      void this.flow.reload();
    },
  });
  readonly #roomFile = new Lazy(
    this.host,
    () => MessagesPanel.roomFile(),
    ({Room}) => (this.#room = this.#newRoom(Room)),
  );
  #room: RoomModule.Room | undefined;
  #data: Threads | undefined;
  #shown: Shown | undefined;
  #wish: MessagesWish | undefined;
  /** What just happened, for who does not see it. */
  #said = '';

  override get title(): string {
    return this.#isWriting && this.#room ? this.#room.newTitle : this.#messages.t.title;
  }

  override ask(): Promise<Threads> {
    return this.#list.read();
  }

  override load(page: Threads): void {
    this.#data = page;
    this.#list.show(page);
    this.#unread.take(page.unread);
    this.#live.follow(page);
    if (this.#wish) this.#grant();
    else if (this.#shown) this.#room?.resume(this.#shown.threadId);
  }

  override clear(typed: boolean): void {
    this.#data = undefined;
    this.#list.clear();
    this.#unread.clear();
    this.#live.forget();
    this.#room?.clear(typed);
    this.#said = '';
    if (typed) this.#shown = undefined;
  }

  /** The page asks for a thread, or for a new message about something. */
  want(wish: MessagesWish): void {
    this.#wish = wish;
    if (this.#data) this.#grant();
  }

  override page({notice}: PageParts): TemplateResult {
    return html`<div class="frame stack loose ${this.#shown ? 'reading' : ''}" part="frame">
      ${this.header()} ${notice} ${this.view()}
      <p class="visually-hidden" role="status">${this.#said}</p>
    </div>`;
  }

  override header(): TemplateResult {
    const {t} = this.#messages;
    if (this.#isWriting)
      return html`<div class="stack tight measure">
        <p>${this.#back()}</p>
        ${pageHeader({title: this.title})}
      </div>`;
    if (this.#isEmpty) return html``;
    const count = this.#unread.count ?? 0;
    const write = button({
      label: t.write,
      kind: 'primary',
      small: true,
      icon: drawings.edit,
      id: 'write',
      onClick: () => void this.#show({}),
    });
    return html`<div class="stack tight inbox-head">
      <div class="row inbox-title">${pageHeader({title: t.title})} ${write}</div>
      <p class="unread ${count ? 'strong' : 'muted'}" id="unread">${t.unread(count)}</p>
      <p class="muted">${this.#data?.delay ?? nothing} ${t.lead}</p>
      ${this.#live.state === 'paused' ? this.#pausedView() : nothing}
    </div>`;
  }

  override view(): TemplateResult {
    if (this.#isWriting) return html`<div class="measure">${this.#roomView((room) => room.newView())}</div>`;
    const {t} = this.#messages;
    if (this.#isEmpty) {
      const {title, text, write: label} = t.none;
      const {delay} = this.#data!;
      const actions = button({label, kind: 'primary', onClick: () => void this.#show({})});
      return blank({icon: pictures.message, title, text: html`${delay} ${text}`, actions});
    }
    const list = threadListView({
      t,
      locale: this.host.language,
      failureWords: this.host.failureWords,
      list: this.#list,
      current: this.#shown?.threadId,
      open: ({id}) => void this.#show({threadId: id}),
    });
    const thread = this.#shown
      ? html`<p class="inbox-back">${this.#back()}</p>
          ${this.#roomView((room) => room.threadView())}`
      : html`<p class="muted">${t.choose}</p>`;
    return html`<div class="inbox">
      <div class="inbox-list">${list}</div>
      <div class="inbox-thread stack" part="section">${thread}</div>
    </div>`;
  }

  get #isWriting(): boolean {
    return this.#shown !== undefined && this.#shown.threadId === undefined;
  }

  /** There is no thread at all. */
  get #isEmpty(): boolean {
    const {threads, unreadable, search, busy, failure} = this.#list;
    return !this.#shown && !threads.length && !unreadable && !search && !busy && !failure;
  }

  #back(): TemplateResult {
    const label = this.#messages.t.all;
    return button({label, icon: 'arrow-left', kind: 'quiet', small: true, id: 'back', onClick: () => this.#close()});
  }

  #pausedView(): TemplateResult {
    const {paused, refresh} = this.#messages.t;
    const again = button({label: refresh, kind: 'quiet', small: true, onClick: () => void this.flow.reload()});
    return html`<div class="row small"><span role="status">${paused}</span>${again}</div>`;
  }

  #roomView(view: (room: RoomModule.Room) => TemplateResult): TemplateResult {
    if (this.#room) return view(this.#room);
    const {common, failureWords} = this.host;
    const again = () => void this.#show(this.#shown!);
    return this.#roomFile.failed ? missingFilePage(failureWords, again) : waiting(common.loading);
  }

  #newRoom(Room: typeof RoomModule.Room): RoomModule.Room {
    return new Room({
      flow: this.flow,
      rules: () => this.#data,
      find: (threadId) => this.#list.find(threadId),
      update: (thread) => this.#update(thread),
      unread: (unread) => this.#unread.take(unread),
      say: (words) => this.#say(words),
      begun: ({id}) => void this.#show({threadId: id}),
      write: () => void this.#show({}),
      close: () => this.#close(),
    });
  }

  /** `quiet`: nobody pressed anything, and the focus stays where it is. */
  async #show(shown: Shown, quiet = false): Promise<void> {
    this.#shown = shown;
    this.host.requestUpdate();
    // another press, or another person, came meanwhile
    if (!(await this.#roomFile.load()) || this.#shown !== shown) return;
    const {threadId} = shown;
    if (threadId === undefined) this.#room!.write(shown.subjectId);
    else {
      this.#room!.open(threadId);
      this.host.tell('mutuelle-thread-opened', {threadId});
    }
    this.host.requestUpdate();
    if (!quiet) await focusWhenShown(this.host, threadId === undefined ? undefined : '#thread-title');
  }

  /** Back to the list, where one was. */
  #close(): void {
    const {threadId} = this.#shown ?? {};
    this.#shown = undefined;
    this.#room?.close();
    void focusWhenShown(this.host, threadId === undefined ? undefined : `#${CSS.escape(talkId(threadId))}`);
  }

  #grant(): void {
    const {thread, subject} = this.#wish ?? {};
    this.#wish = undefined;
    if (thread) void this.#show({threadId: thread}, true);
    else if (subject) void this.#show({subjectId: subject}, true);
  }

  #update(thread: Thread): void {
    this.#list.update(thread);
    void this.#keepFocus();
  }

  /** A line of the list that is put elsewhere loses the focus: it has it again. */
  async #keepFocus(): Promise<void> {
    const {host} = this;
    const root = host.renderRoot as ShadowRoot;
    const {activeElement} = root;
    host.requestUpdate();
    await host.updateComplete;
    if (activeElement?.isConnected && !root.activeElement) (activeElement as HTMLElement).focus({preventScroll: true});
  }

  #receive(changes: readonly MessageChange[]): void {
    const arrived: string[] = [];
    for (const change of changes) {
      const {thread, messages} = change;
      this.#update(thread);
      this.#room?.receive(change);
      const isShown = thread.id === this.#shown?.threadId;
      for (const {from, author, readAt} of messages)
        if (from === 'insurer' && !readAt) arrived.push((isShown && author) || thread.subject);
    }
    const last = changes.at(-1);
    if (last) this.#unread.take(last.unread);
    const {one, many} = this.#messages.t.said;
    if (arrived.length) this.#say(arrived.length === 1 ? one(arrived[0]!) : many(arrived.length));
  }

  /** The same words again are said again. */
  #say(words: string): void {
    this.#said = this.#said === words ? `${words}\u00a0` : words;
    this.host.requestUpdate();
  }
}
