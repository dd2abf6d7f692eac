import {html, type TemplateResult} from 'lit';
import {declinePasskeys} from '../../contract/passkeys.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {NewPasskey} from '../../shell/new-passkey.js';
import {button} from '../../ui/blocks/button.js';
import fr from './passkey-offer.messages.fr.js';

/** A passkey, offered after a sign-in by the password to who has none (MEM-70); once, whatever the answer. */
export class PasskeyOffer {
  readonly #messages: Messages<typeof fr>;
  readonly #passkey: NewPasskey;

  /** `answered`: with the words of what was made, or nothing where nothing was. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly answered: (made: {title: string; text: string} | undefined) => void,
  ) {
    const {host} = flow;
    this.#messages = new Messages(host, 'passkeyOffer', fr, {en: () => import('./passkey-offer.messages.en.js')});
    this.#passkey = new NewPasskey(flow, () => {
      const {made: title, madeText: text} = this.#messages.t;
      host.tell('mutuelle-passkey-added');
      this.answered({title, text});
    });
  }

  /** Gets ready; false where this device can have none. */
  prepare(): Promise<boolean> {
    return this.#passkey.prepare();
  }

  get title(): string {
    return this.#messages.t.title;
  }

  get lead(): string {
    return this.#messages.t.lead;
  }

  view(): TemplateResult {
    const {later, where} = this.#messages.t;
    return html`${this.#passkey.said()}
      <div class="row">
        ${this.#passkey.button({kind: 'primary'})}
        ${button({label: later, kind: 'quiet', onClick: () => this.#decline()})}
      </div>
      <p class="small muted">${where}</p>`;
  }

  #decline(): void {
    // where that does not reach the server, it is offered once more
    void this.flow.call(declinePasskeys, {}).catch(() => undefined);
    this.answered(undefined);
  }
}
