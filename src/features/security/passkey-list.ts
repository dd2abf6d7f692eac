import {html, nothing, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {removePasskey, type Passkey} from '../../contract/passkeys.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import type {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type * as NewPasskeyModule from '../../shell/new-passkey.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {failure} from '../../ui/blocks/failure.js';
import {line} from '../../ui/blocks/lines.js';
import type {SecurityMessages} from './security.messages.fr.js';
import {dayWords, listed, whenWords} from '../../ui/blocks/when.js';

/** The keys that stand in the place of the password (MEM-70): how one is made on this device, and removed. */
export class PasskeyList {
  /** The one about which a question is asked. */
  #asked: string | undefined;
  #error: BackendError | undefined;
  #said: 'removed' | 'made' | undefined;
  readonly #newFile: Lazy<typeof NewPasskeyModule>;
  /** Of who is signed in now. */
  #new: NewPasskeyModule.NewPasskey | undefined;
  /** This device can hold one, and there is what it takes. */
  #canMake = false;

  /** `gone`: a key is no more at the server. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<SecurityMessages>,
    private readonly gone: (id: string) => void,
  ) {
    this.#newFile = new Lazy(flow.host, () => import('../../shell/new-passkey.js'));
  }

  clear(): void {
    this.#settle();
    this.#new = undefined;
    this.#canMake = false;
  }

  #settle(): void {
    this.#asked = this.#error = undefined;
    this.#said = undefined;
  }

  /** Lines of a list. */
  view(keys: readonly Passkey[]): unknown {
    const {passkeys: t} = this.messages.t;
    const activation = this.#activationView();
    const said =
      this.#said && alert({tone: 'success', live: 'status', id: 'passkey-said', focusable: true, ...t[this.#said]});
    const lines = keys.map((key, index) => this.#lineView(key, index === 0 ? said : undefined));
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
    this.#settle();
    this.#said = 'made';
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
      onClick: () => this.#ask(id),
    });
    return line({
      term: t.term,
      value: html`<span data-private>${name}</span>`,
      note: listed(
        createdAt && t.added(dayWords(createdAt, language)),
        lastUsedAt && t.used(whenWords(lastUsedAt, language, today)),
      ),
      actions: this.#asked === id ? undefined : remove,
      more: this.#asked === id ? this.#questionView(key) : said,
    });
  }

  #questionView({id, name}: Passkey): TemplateResult {
    const {passkeys: t} = this.messages.t;
    const {host, busy} = this.flow;
    const question = alert({
      tone: 'warning',
      live: 'status',
      title: t.question(name),
      text: t.text,
      actions: [
        button({label: t.yes, kind: 'danger', small: true, busy, onClick: () => void this.#remove(id)}),
        button({label: t.no, small: true, id: `keep-${id}`, onClick: () => this.#ask(undefined, `#remove-${id}`)}),
      ],
    });
    return html`<div class="stack tight">
      ${question}${this.#error ? failure(host.failureWords, this.#error) : nothing}
    </div>`;
  }

  /** The focus goes to the button that changes nothing, and back to the one that asked. */
  #ask(id: string | undefined, focus = `#keep-${id}`): void {
    this.#settle();
    this.#asked = id;
    void focusWhenShown(this.flow.host, focus);
  }

  async #remove(id: string): Promise<void> {
    this.#error = undefined;
    const error = await this.flow.attempt(async () => {
      // one that is gone already is removed, whoever did it
      await this.flow.callOnce(removePasskey, {params: {passkeyId: id}}).catch((reason: unknown) => {
        if (asBackendError(reason).code !== 'not-found') throw reason;
      });
      this.#settle();
      this.#said = 'removed';
      this.gone(id);
      this.flow.host.tell('mutuelle-passkey-removed');
      await this.flow.reload();
    });
    if (error?.code !== 'aborted') this.#error = error;
    if (error) this.flow.host.requestUpdate();
    else void focusWhenShown(this.flow.host, '#passkey-said');
  }
}
