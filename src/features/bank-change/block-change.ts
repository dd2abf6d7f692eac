import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {blockBankChange, blockParts, type BankChangeBlock} from '../../contract/bank-accounts.js';
import {focusWhenShown} from '../../element/focus.js';
import type {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {openDialog} from '../../ui/blocks/dialog.js';
import {failure} from '../../ui/blocks/failure.js';
import {promise} from '../../ui/blocks/promise.js';
import {question} from '../../ui/blocks/question.js';
import {blank} from '../../ui/blocks/states.js';
import type {BankChangeMoreMessages} from './bank-change-more.messages.fr.js';

const dialogId = 'block';

/** « Ce n'était pas moi »: one question, then what was done and whom to call. */
export class BlockChange {
  /** The change that is to be undone; null where there is none to undo. */
  #asked: string | null | undefined;
  #error: BackendError | undefined;
  #done: BankChangeBlock | undefined;

  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<BankChangeMoreMessages>,
  ) {}

  /** It is done: its page stands in the place of all others. */
  get isDone(): boolean {
    return this.#done !== undefined;
  }

  clear(): void {
    this.#asked = this.#error = this.#done = undefined;
  }

  ask(changeId: string | null): void {
    this.clear();
    this.#asked = changeId;
    this.flow.host.requestUpdate();
    void openDialog(this.flow.host, dialogId);
  }

  questionView(): TemplateResult | typeof nothing {
    const asked = this.#asked;
    if (asked === undefined) return nothing;
    const {host, busy} = this.flow;
    const {block: t} = this.messages.t;
    return question({
      id: dialogId,
      ...(asked === null ? t.all : t.one),
      no: t.no,
      busy,
      onYes: () => void this.#block(asked),
      onClose: () => this.#closed(),
      failure: this.#error ? failure(host.failureWords, this.#error) : nothing,
    });
  }

  doneView(): TemplateResult {
    const {done, help = this.flow.settings?.help} = this.#done!;
    const {done: t} = this.messages.t.block;
    const told = blockParts.filter((part) => done.includes(part)).map((part) => t[part]);
    const call =
      help && html`<a class="link num" href="tel:${help.phone}">${t.callUs(help.phoneText ?? help.phone)}</a>`;
    return html`${blank({icon: 'shield', id: 'title', title: t.title, text: t.call, actions: call})} ${promise(told)}`;
  }

  #closed(): void {
    // what was said in it was read there
    if (!this.flow.busy) this.#error = undefined;
    this.#asked = undefined;
    this.flow.host.requestUpdate();
  }

  async #block(changeId: string | null): Promise<void> {
    const {flow} = this;
    this.#error = undefined;
    const body = changeId === null ? {} : {changeId};
    const error = await flow.attempt(async () => {
      this.#done = await flow.callOnce(blockBankChange, {body});
      this.#asked = undefined;
      flow.host.tell('mutuelle-bank-change-blocked', body);
      void focusWhenShown(flow.host);
      await flow.reload();
    });
    if (error?.code !== 'aborted') this.#error = error;
    flow.host.requestUpdate();
  }
}
