import {html, type TemplateResult} from 'lit';
import {blockBankChange, blockParts, type BankChangeBlock} from '../../contract/bank-accounts.js';
import type {Messages} from '../../element/locale.js';
import {AskedFirst} from '../../shell/asked-first.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {promise} from '../../ui/blocks/promise.js';
import {blank} from '../../ui/blocks/states.js';
import type {BankChangeMoreMessages} from './bank-change-more.messages.fr.js';

/** « Ce n'était pas moi »: one question, then what was done and whom to call. */
export class BlockChange {
  /** About the change that is to be undone; null where there is none to undo. */
  readonly #blocking: AskedFirst<string | null>;
  #done: BankChangeBlock | undefined;

  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<BankChangeMoreMessages>,
  ) {
    this.#blocking = new AskedFirst<string | null>({
      flow,
      id: 'block',
      words: (changeId) => {
        const {one, all, no} = this.messages.t.block;
        return {...(changeId === null ? all : one), no};
      },
      act: async (changeId) => {
        const body = changeId === null ? {} : {changeId};
        this.#done = await flow.callOnce(blockBankChange, {body});
        flow.host.tell('mutuelle-bank-change-blocked', body);
      },
    });
  }

  /** It is done: its page stands in the place of all others. */
  get isDone(): boolean {
    return this.#done !== undefined;
  }

  clear(): void {
    this.#blocking.clear();
    this.#done = undefined;
  }

  ask(changeId: string | null): void {
    this.#done = undefined;
    this.#blocking.ask(changeId);
  }

  questionView(): unknown {
    return [this.#blocking.failureView(), this.#blocking.questionView()];
  }

  doneView(): TemplateResult {
    const {done, help = this.flow.settings?.help} = this.#done!;
    const {done: t} = this.messages.t.block;
    const told = blockParts.filter((part) => done.includes(part)).map((part) => t[part]);
    const call =
      help && html`<a class="link num" href="tel:${help.phone}">${t.callUs(help.phoneText ?? help.phone)}</a>`;
    return html`${blank({icon: 'shield', id: 'title', title: t.title, text: t.call, actions: call})} ${promise(told)}`;
  }
}
