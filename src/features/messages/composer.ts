import {html, nothing, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {cancelDeposit} from '../../contract/deposits.js';
import {WrittenMessage, type MessageDraft, type SentMessage, type Threads} from '../../contract/messages.js';
import * as z from '../../contract/zod.js';
import {clock} from '../../element/clock.js';
import {FormController, type Parser} from '../../element/form.js';
import {focusWhenShown} from '../../element/focus.js';
import {fileSize} from '../../element/format.js';
import {newId} from '../../element/id.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {failure} from '../../ui/blocks/failure.js';
import {line} from '../../ui/blocks/lines.js';
import {textAreaField} from '../../ui/fields/text-area.js';
import {at} from '../../ui/fields/field.js';
import {slowNotice} from '../../ui/page.js';
import type {PlacedSender} from '../document-sender/placed-sender.panel.js';
import type {Drafts} from './drafts.js';
import {pictures} from './pictures.js';
import type {RoomMessages} from './room.messages.fr.js';

/** What is written: the message, and in a new thread what it is about. */
export interface Typed {
  text: string;
  subjectId?: string | undefined;
  itemId?: string | undefined;
}

export const TypedMessage = z.object({text: WrittenMessage.shape.text});

export interface ComposerOptions {
  readonly flow: MemberFlow;
  /** Of its thread, or `new`. */
  readonly threadId: string;
  readonly drafts: Drafts;
  readonly sender: PlacedSender;
  readonly t: () => RoomMessages;
  /** Undefined where the session ended: a field that is taken away says « blur » then. */
  readonly rules: () => Pick<Threads, 'longest' | 'files'> | undefined;
  readonly schema: Parser<Typed>;
  readonly send: (message: WrittenMessage, typed: Typed) => Promise<SentMessage>;
  /** It arrived. `before`: by another press, and without what was typed since. */
  readonly sent: (answer: SentMessage, before: boolean) => void;
  /** The thread was closed meanwhile. */
  readonly over?: () => void;
}

/** Little room is left: it is told from here on. */
const nearlyFull = 0.9;

/**
 * What a member writes in one thread: the text, files that go along, and the id of the message it becomes, which stays
 * the same until it was sent, whatever happens to an answer or to the page. The draft is kept at the server.
 */
export class Composer {
  readonly form: FormController<Typed>;
  error: BackendError | undefined;
  #id = newId();
  /** Of messages that arrived: a draft of one is over, though a page that was read before still has it. */
  readonly #spent = new Set<string>();
  #files: MessageDraft['files'] = [];
  #depositId: string | undefined;
  /** Something was typed here: it goes before what the server keeps. */
  #touched = false;
  #filesGone = false;

  constructor(private readonly options: ComposerOptions) {
    const {flow, rules, schema} = options;
    this.form = new FormController<Typed>(flow.host, {
      schema,
      check: ({text = ''}) =>
        String(text).length > (rules()?.longest ?? Infinity) ? [{path: 'text', code: 'format'}] : [],
      onChange: () => this.#changed(),
    });
  }

  get text(): string {
    return this.form.text('text');
  }

  /** What the server keeps, where nothing is typed here yet. */
  take(draft: MessageDraft | undefined): void {
    if (this.#touched || !draft || this.#spent.has(draft.id)) return;
    this.#id = draft.id;
    this.#depositId = draft.depositId;
    this.#files = draft.files;
    this.form.load({text: draft.text, subjectId: draft.subjectId, itemId: draft.itemId});
  }

  /** What was typed elsewhere goes on here, by a press, after what is written here already. */
  goOnWith(text: string): void {
    if (this.text.includes(text)) return;
    this.form.load({text: [this.text, text].filter(Boolean).join('\n\n')});
    this.#changed();
  }

  async submit(): Promise<void> {
    this.error = undefined;
    this.#filesGone = false;
    const typed = this.form.submit();
    if (!typed) return;
    const {flow, send} = this.options;
    const depositId = this.#depositId;
    const message = {id: this.#id, text: typed.text, ...(depositId !== undefined && {depositId})};
    const error = await flow.attempt(async () => {
      this.#arrived(await send(message, typed), message.text);
    });
    if (error) this.#refused(error);
  }

  /** The field, what goes along, and the button; `hint` and `label` of the field. */
  view(label: string, hint: string, cancel: unknown = nothing): TemplateResult {
    const {flow, t} = this.options;
    const {common, failureWords} = flow.host;
    const words = t();
    const failed = this.error ? failure(failureWords, this.error) : nothing;
    const gone = this.#filesGone ? alert({tone: 'warning', live: 'alert', ...words.fileGone}) : nothing;
    const send = button({
      label: flow.busy ? common.working : words.send,
      kind: 'primary',
      submit: true,
      busy: flow.busy,
      icon: pictures.send,
      id: 'send',
    });
    return html`<div class="stack tight">
        ${textAreaField(at(this.form, 'text'), {label, hint, errors: words.reply.errors, note: this.#room, rows: 4})}
        <p class="small muted">${this.#draftWords}</p>
      </div>
      ${this.#filesView()} ${gone} ${failed} ${slowNotice(common, flow.slow)}
      <div class="row">${cancel} ${send}</div>`;
  }

  /** Characters that are left, once that matters. */
  get #room(): string | undefined {
    const {t, rules} = this.options;
    const {longest = Infinity} = rules() ?? {};
    const {length} = this.text;
    if (length > longest) return t().over(length - longest);
    return length > longest * nearlyFull ? t().left(longest - length) : undefined;
  }

  get #draftWords(): string {
    const {drafts, t, flow} = this.options;
    const {state, savedAt} = drafts.autosave;
    if (!this.#touched || !this.text) return '';
    if (state === 'waiting') return t().draft.waiting;
    return state === 'saved' && savedAt ? t().draft.saved(clock(savedAt, flow.host.language)) : '';
  }

  #filesView(): TemplateResult | typeof nothing {
    const {flow, sender, t, rules, threadId} = this.options;
    const files = rules()?.files;
    const words = t();
    const place = `attach-${threadId}`;
    const size = (bytes: number) => fileSize(bytes, flow.host.language);
    if (sender.isAt(place)) return sender.view() as TemplateResult;
    if (this.#depositId !== undefined)
      return html`<div class="stack tight">
        <ul class="lines">
          ${this.#files.map(({name, bytes}) =>
            line({
              term: words.attached,
              value: html`<span translate="no">${name}</span>`,
              note: words.ready(size(bytes)),
            }),
          )}
        </ul>
        <p>
          ${button({
            label: words.remove(this.#files.length),
            small: true,
            kind: 'quiet',
            id: 'remove-files',
            busy: flow.busy,
            onClick: () => void this.#removeFiles(),
          })}
        </p>
      </div>`;
    if (!files) return nothing;
    const limit = html`<span class="small muted" translate="no">${words.limit(files.most, size(files.bytes))}</span>`;
    const attach = button({
      label: words.attach,
      icon: pictures.clip,
      kind: 'quiet',
      id: 'attach',
      onClick: () => this.#attach(place, files.kindId),
    });
    return html`<div class="row">${attach} ${limit}</div>`;
  }

  #attach(place: string, kindId: string): void {
    const {sender, flow} = this.options;
    this.#filesGone = false;
    sender.join(place, {kindId}, (handedIn) => {
      if (handedIn) {
        this.#depositId = handedIn.depositId;
        this.#files = handedIn.request.files ?? [];
        this.#changed();
      }
      void focusWhenShown(flow.host, handedIn ? '#remove-files' : '#attach');
    });
  }

  async #removeFiles(): Promise<void> {
    const {flow} = this.options;
    const depositId = this.#depositId!;
    const error = await flow.attempt(() =>
      flow.call(cancelDeposit, {params: {depositId}}).catch((reason: unknown) => {
        // it is gone already, or went out with a message
        if (!['not-found', 'deposit-over'].includes(asBackendError(reason).code)) throw reason;
      }),
    );
    this.error = error?.code === 'aborted' ? undefined : error;
    if (error) return flow.host.requestUpdate();
    this.#dropFiles();
    await focusWhenShown(flow.host, '#attach');
  }

  #dropFiles(): void {
    this.#depositId = undefined;
    this.#files = [];
    this.#changed();
  }

  /** The server has it. What was typed since, or was typed after an answer that was lost, is another message. */
  #arrived(answer: SentMessage, sent: string): void {
    const before = inOneLine(answer.message.text) !== inOneLine(sent);
    this.#spent.add(answer.message.id);
    this.#id = newId();
    this.#depositId = undefined;
    this.#files = [];
    if (!before && this.text === sent) {
      this.form.clear();
      this.#touched = false;
      this.options.drafts.drop(this.options.threadId);
    } else this.#changed();
    this.options.sent(answer, before);
  }

  #refused(error: BackendError): void {
    if (error.code === 'over') return this.options.over?.();
    const issues = error.issues.map((issue) => ({...issue, pointer: issue.pointer.replace(/^\/message\//, '/')}));
    const atFields = error.code === 'validation' ? issues.filter(({pointer}) => pointer !== '/depositId') : [];
    if (atFields.length) this.form.reject(atFields);
    if (atFields.length < issues.length) {
      this.#filesGone = true;
      this.#dropFiles();
    } else if (!atFields.length && error.code !== 'aborted') this.error = error;
    if (this.error) this.options.flow.host.tell('mutuelle-save-failed', {code: this.error.code});
    this.options.flow.host.requestUpdate();
  }

  #changed(): void {
    const {drafts, threadId, flow} = this.options;
    this.#touched = true;
    drafts.keep(threadId, {
      id: this.#id,
      text: this.text,
      subjectId: this.form.text('subjectId'),
      itemId: this.form.text('itemId'),
      depositId: this.#depositId,
    });
    flow.host.requestUpdate();
  }
}

/** A server may keep spaces and ends of lines in its own way: the message is the same. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
