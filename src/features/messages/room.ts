import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {getDocumentFile} from '../../contract/documents.js';
import {
  sendMessage,
  startThread,
  type MessageChange,
  type MessageFile,
  type SentMessage,
  type Thread,
  type Threads,
  type UnreadMessages,
} from '../../contract/messages.js';
import {Download} from '../../element/download.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {SpaceLeads} from '../../shell/space-leads.js';
import {whenSent} from '../../shell/when-sent.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {waiting} from '../../ui/blocks/states.js';
import {failureNotice, slowNotice} from '../../ui/page.js';
import {PlacedSender} from '../document-sender/placed-sender.panel.js';
import {deadlineWords} from './answer-by.js';
import {Composer, TypedMessage} from './composer.js';
import {Drafts, newThread} from './drafts.js';
import {newThreadView, TypedThread} from './new-thread.js';
import {messageId, OpenThread} from './open-thread.js';
import fr from './room.messages.fr.js';
import {messagesView} from './thread.view.js';

export interface RoomOptions {
  readonly flow: MemberFlow;
  /** Of the last page that was read; undefined where the session ended. */
  readonly rules: () => Threads | undefined;
  readonly find: (threadId: string) => Thread | undefined;
  /** A thread is not what it was. */
  readonly update: (thread: Thread) => void;
  readonly unread: (unread: UnreadMessages) => void;
  /** Told to who does not see it. */
  readonly say: (words: string) => void;
  /** A new thread is begun. */
  readonly begun: (thread: Thread) => void;
  readonly write: () => void;
  readonly close: () => void;
}

/** Where messages are read and written: one thread, or a new one. */
export class Room {
  readonly #messages: Messages<typeof fr>;
  readonly #thread: OpenThread;
  readonly #drafts: Drafts;
  readonly #sender: PlacedSender;
  readonly #leads: SpaceLeads;
  readonly #download: Download<string>;
  readonly #composers = new Map<string, Composer>();
  /** What was sent last. */
  #sent: {threadId: string; answerBy?: string | undefined; before: boolean} | undefined;

  constructor(private readonly options: RoomOptions) {
    const {flow, update, unread, say} = options;
    this.#messages = new Messages(flow.host, 'messageRoom', fr, {en: () => import('./room.messages.en.js')});
    this.#drafts = new Drafts(flow);
    this.#sender = new PlacedSender(flow);
    this.#leads = new SpaceLeads(flow);
    this.#download = new Download(flow);
    this.#thread = new OpenThread({
      flow,
      drafted: (threadId, draft) => this.#composer(threadId).take(draft),
      read: (thread, count) => {
        unread(count);
        if (thread) update(thread);
      },
      shown: (count) => say(this.#messages.t.thread.shown(count)),
    });
  }

  get newTitle(): string {
    return this.#messages.t.write.title;
  }

  open(threadId: string): void {
    this.#leave();
    if (this.#sent?.threadId !== threadId) this.#sent = undefined;
    this.#thread.open(threadId, this.options.find(threadId));
  }

  /** A new thread; `subjectId`: the page said what it is about. */
  write(subjectId?: string): void {
    this.#leave();
    this.#thread.close();
    this.#sent = undefined;
    const composer = this.#newMessage();
    const isKnown = this.options.rules()?.subjects.some(({id}) => id === subjectId);
    if (isKnown && composer.form.text('subjectId') !== subjectId) composer.form.load({subjectId, itemId: undefined});
  }

  close(): void {
    this.#leave();
    this.#thread.close();
  }

  /** What was read is read again, or for the first time since somebody is in. */
  resume(threadId: string | undefined): void {
    // what a session that ended left unsaved
    void this.#drafts.autosave.flush();
    if (threadId === undefined) this.#newMessage();
    else if (threadId === this.#thread.id) this.#thread.refresh();
    else this.open(threadId);
  }

  clear(typed: boolean): void {
    this.#thread.close();
    this.#sent = undefined;
    this.#download.forget();
    this.#leads.clear();
    if (!typed) return;
    this.#sender.close();
    this.#drafts.autosave.clear();
    for (const {form} of this.#composers.values()) form.clear();
    this.#composers.clear();
  }

  /** Something happened, here or in another thread. */
  receive({thread, messages}: MessageChange): void {
    if (thread.id === this.#thread.id) this.#thread.receive(thread, messages);
  }

  /** One thread: what was written, and where it is answered. */
  threadView(): TemplateResult {
    const open = this.#thread;
    const {thread, failure} = open;
    const {host} = this.options.flow;
    const {t} = this.#messages;
    const again = () => open.refresh();
    const body = open.isThere
      ? html`${failure ? failureNotice(host.failureWords, failure, again) : nothing} ${this.#bodyView()}`
      : failure
        ? failureNotice(host.failureWords, failure, again)
        : waiting(host.common.loading, slowNotice(host.common, open.slow));
    return html`<div class="stack tight">
        <h3 class="heading" part="heading" id="thread-title" tabindex="-1">${thread?.subject ?? t.thread.messages}</h3>
        ${thread?.about ? html`<p class="muted small" translate="no">${thread.about}</p>` : nothing}
      </div>
      ${body}`;
  }

  /** A new thread, in the place of the list. */
  newView(): TemplateResult {
    const {flow, rules, close} = this.options;
    const {subjects, longest} = rules()!;
    const composer = this.#composer(newThread);
    const content = newThreadView({
      t: this.#messages.t,
      flow,
      composer,
      subjects,
      longest,
      leads: this.#leads,
      cancel: close,
    });
    return this.#form(composer, 'title', content);
  }

  #bodyView(): TemplateResult {
    const {flow, rules, write} = this.options;
    const {host} = flow;
    const {t} = this.#messages;
    const {id = '', thread} = this.#thread;
    const list = messagesView({
      t: t.thread,
      locale: host.language,
      failureWords: host.failureWords,
      thread: this.#thread,
      download: this.#download,
      give: (file) => void this.#give(file),
      toEnd: () => this.#toEnd(),
    });
    if (thread?.state === 'closed') {
      const {title, text, write: label} = t.thread.closed;
      const onClick = () => {
        this.#newMessage().goOnWith(this.#composer(id).text);
        write();
      };
      return html`${list} ${this.#sentView(id)}
      ${alert({tone: 'info', title, text, live: 'status', actions: button({label, small: true, onClick})})}`;
    }
    const composer = this.#composer(id);
    const content = composer.view(t.reply.label, t.reply.hint(rules()!.longest));
    return html`${list} ${this.#sentView(id)} ${keyed(id, this.#form(composer, 'thread-title', content))}`;
  }

  #form(composer: Composer, title: string, content: unknown): TemplateResult {
    return html`<form
      class="stack write"
      method="post"
      novalidate
      aria-labelledby=${title}
      @submit=${whenSent(this.options.flow, () => composer.submit())}
    >
      ${errorSummary(composer.form)} ${content}
    </form>`;
  }

  #sentView(threadId: string): TemplateResult | typeof nothing {
    if (this.#sent?.threadId !== threadId) return nothing;
    const {sent: t} = this.#messages.t;
    const {before, answerBy} = this.#sent;
    const by = answerBy === undefined ? undefined : deadlineWords(answerBy, this.options.flow.host.language);
    const text = [before ? t.before : '', by ? t.by(by.day, by.time) : '', t.mail].filter(Boolean).join(' ');
    return alert({tone: 'success', live: 'status', id: 'message-sent', title: t.title, text});
  }

  /** Of a thread that is not begun, with what the server keeps of it. */
  #newMessage(): Composer {
    const composer = this.#composer(newThread);
    composer.take(this.options.rules()?.draft);
    return composer;
  }

  /** One for each thread: what is typed in one is in no other. */
  #composer(threadId: string): Composer {
    let composer = this.#composers.get(threadId);
    if (!composer) this.#composers.set(threadId, (composer = this.#newComposer(threadId)));
    return composer;
  }

  #newComposer(threadId: string): Composer {
    const {flow, rules, begun} = this.options;
    const common = {flow, rules, threadId, drafts: this.#drafts, sender: this.#sender, t: () => this.#messages.t};
    if (threadId !== newThread)
      return new Composer({
        ...common,
        schema: TypedMessage,
        send: (body) => flow.callOnce(sendMessage, {params: {threadId}, body}),
        sent: (answer, before) => this.#arrived(answer, before),
        over: () => this.#thread.refresh(),
      });
    return new Composer({
      ...common,
      schema: TypedThread,
      send: (message, {subjectId = '', itemId}) =>
        flow.callOnce(startThread, {body: {subjectId, ...(itemId !== undefined && {itemId}), message}}),
      sent: (answer, before) => {
        this.#arrived(answer, before);
        begun(answer.thread);
      },
    });
  }

  #arrived({thread, message, answerBy}: SentMessage, before: boolean): void {
    const {flow, update} = this.options;
    this.#sent = {threadId: thread.id, answerBy, before};
    update(thread);
    if (thread.id === this.#thread.id) this.#thread.receive(thread, [message]);
    flow.host.tell('mutuelle-message-sent', {threadId: thread.id});
  }

  async #give(file: MessageFile): Promise<void> {
    const {flow} = this.options;
    const {id, documentId} = file;
    if (documentId === undefined) return;
    await this.#download.start(id, () => flow.call(getDocumentFile, {params: {documentId}}));
  }

  #toEnd(): void {
    const last = this.#thread.messages.at(-1);
    if (last) void focusWhenShown(this.options.flow.host, `#${CSS.escape(messageId(last.id))}`);
  }

  /** Another thing is shown: what was begun beside a message is let go. */
  #leave(): void {
    this.#sender.close();
    this.#download.forget();
  }
}
