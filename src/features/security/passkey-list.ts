import {html, nothing, type TemplateResult} from 'lit';
import {removePasskey, type Passkey} from '../../contract/passkeys.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import type {Messages} from '../../element/locale.js';
import {AskedFirst, orGone} from '../../shell/asked-first.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type * as NewPasskeyModule from '../../shell/new-passkey.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {line} from '../../ui/blocks/lines.js';
import type {SecurityMessages} from './security.messages.fr.js';
import {dayWords, listed, whenWords} from '../../ui/blocks/when.js';

/** The keys that stand in the place of the password (MEM-70): how one is made on this device, and removed. */
export class PasskeyList {
  readonly #removing: AskedFirst<Passkey>;
  #isMade = false;
  readonly #newFile: Lazy<typeof NewPasskeyModule>;
  /** Of who is signed in now. */
  #new: NewPasskeyModule.NewPasskey | undefined;
  /** This device can hold one, and there is what it takes. */
  #canMake = false;

  /** `gone`: a key is no more at the server. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<SecurityMessages>,
    gone: (id: string) => void,
  ) {
    this.#newFile = new Lazy(flow.host, () => import('../../shell/new-passkey.js'));
    this.#removing = new AskedFirst<Passkey>({
      flow,
      // the buttons have the ids of the keys
      id: 'passkey-question',
      saidAt: '#passkey-said',
      words: ({name}) => {
        const {question, text, yes, no} = this.messages.t.passkeys;
        return {title: question(name), text, yes, no};
      },
      act: async ({id}) => {
        await orGone(flow.callOnce(removePasskey, {params: {passkeyId: id}}));
        this.#isMade = false;
        gone(id);
        flow.host.tell('mutuelle-passkey-removed');
      },
    });
  }

  clear(): void {
    this.#removing.clear();
    this.#new = undefined;
    this.#isMade = this.#canMake = false;
  }

  /** Lines of a list. */
  view(keys: readonly Passkey[]): unknown {
    const {passkeys: t} = this.messages.t;
    const activation = this.#activationView();
    const done = this.#removing.done ? t.removed : this.#isMade ? t.made : undefined;
    const said = done && alert({tone: 'success', live: 'status', id: 'passkey-said', focusable: true, ...done});
    const views = [said, this.#removing.failureView(), this.#removing.questionView()];
    const more = views.filter((view) => view && view !== nothing);
    const lines = keys.map((key, index) => this.#lineView(key, index === 0 && more.length ? more : undefined));
    if (lines.length) return [lines, activation === nothing ? nothing : html`<li class="line">${activation}</li>`];
    // where none can be made, there is nothing to say of keys
    if (activation === nothing && !said) return nothing;
    return line({term: t.term, value: t.none, note: t.how, actions: activation, more: said});
  }

  /** « Activer une clé d'accès » stands here, where the insurer and this browser allow it. */
  #activationView(): TemplateResult | typeof nothing {
    if (!this.flow.settings?.access?.passkeys) return nothing;
    const {NewPasskey} = this.#newFile.want() ?? {};
    if (NewPasskey && !this.#new) void this.#prepare((this.#new = new NewPasskey(this.flow, () => this.#made())));
    if (!this.#canMake || !this.#new) return nothing;
    const {make} = this.messages.t.passkeys;
    return html`<div class="stack tight">
      ${this.#new.said()}
      <div class="row">${this.#new.button({label: make})}</div>
    </div>`;
  }

  async #prepare(made: NewPasskeyModule.NewPasskey): Promise<void> {
    const can = await made.prepare();
    if (made !== this.#new) return;
    this.#canMake = can;
    this.flow.host.requestUpdate();
  }

  async #made(): Promise<void> {
    this.#removing.clear();
    this.#isMade = true;
    this.flow.host.tell('mutuelle-passkey-added');
    await this.flow.reload();
    void focusWhenShown(this.flow.host, '#passkey-said');
  }

  #lineView(key: Passkey, said: unknown): TemplateResult {
    const {id, name, createdAt, lastUsedAt} = key;
    const {passkeys: t, today} = this.messages.t;
    const {language} = this.flow.host;
    const remove = button({
      label: t.remove,
      name: t.removeName(name),
      kind: 'quiet',
      small: true,
      id: `remove-${id}`,
      onClick: () => this.#removing.ask(key),
    });
    return line({
      term: t.term,
      value: html`<span data-private>${name}</span>`,
      note: listed(
        createdAt && t.added(dayWords(createdAt, language)),
        lastUsedAt && t.used(whenWords(lastUsedAt, language, today)),
      ),
      actions: remove,
      more: said,
    });
  }
}
