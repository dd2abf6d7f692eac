import {nothing, type TemplateResult} from 'lit';
import {asBackendError, type BackendError, type BackendErrorCode} from '../backend/error.js';
import {
  addPasskey,
  getPasskeyCreation,
  type Passkey,
  type PasskeyAnswer,
  type PasskeyCeremony,
} from '../contract/passkeys.js';
import {newId} from '../element/id.js';
import {Messages} from '../element/locale.js';
import type * as Engine from '../engines/passkey/passkey.js';
import type {PasskeyError} from '../engines/passkey/passkey.js';
import type {Flow} from '../session/flow.js';
import {recognisesOwner} from '../session/passkeys.js';
import {alert} from '../ui/blocks/alert.js';
import {button, type ButtonOptions} from '../ui/blocks/button.js';
import {failure} from '../ui/blocks/failure.js';
import fr from './new-passkey.messages.fr.js';

/** Of the life of a challenge; the rest is for whoever follows their device. */
const freshPart = 0.6;

/**
 * Makes a passkey on this device (MEM-70), for who is signed in. What is to be asked of the browser is there before the
 * press, which some browsers forget while a request is on its way. Whatever goes wrong, the password works as before.
 */
export class NewPasskey {
  readonly #messages: Messages<typeof fr>;
  #engine: typeof Engine | undefined;
  #ceremony: (PasskeyCeremony & {until: number}) | undefined;
  /** A key that was made, and that the server may not have heard of: the device makes no second one. */
  #unanswered: PasskeyAnswer | undefined;
  /** The browser's own window is open. */
  #asking = false;
  #said: 'known' | 'impossible' | 'refused' | undefined;
  #error: BackendError | undefined;

  constructor(
    private readonly flow: Flow,
    private readonly made: (passkey: Passkey) => void,
  ) {
    this.#messages = new Messages(flow.host, 'newPasskey', fr, {en: () => import('./new-passkey.messages.en.js')});
  }

  /** Gets ready. False where this device can make none, or what it takes does not come: nothing is then offered. */
  async prepare(): Promise<boolean> {
    if (!(await recognisesOwner())) return false;
    try {
      this.#engine ??= await import('../engines/passkey/passkey.js');
      await this.#ask();
      return true;
    } catch {
      return false;
    }
  }

  button({
    label = this.#messages.t.make,
    ...options
  }: Partial<Pick<ButtonOptions, 'label' | 'kind'>> = {}): TemplateResult {
    return button({
      label,
      ...options,
      busy: this.#asking,
      onClick: () => void (this.flow.busy || this.#press()),
    });
  }

  /** Why there is none. */
  said(): TemplateResult | typeof nothing {
    if (this.#error) return failure(this.flow.host.failureWords, this.#error);
    return this.#said ? alert({tone: 'info', live: 'alert', ...this.#messages.t.said[this.#said]}) : nothing;
  }

  async #ask(): Promise<void> {
    const ceremony = await this.flow.call(getPasskeyCreation, {}, {intent: newId(), onSlow: () => undefined});
    this.#ceremony = {...ceremony, until: this.flow.clock.now() + ceremony.validFor * 1000 * freshPart};
  }

  async #press(): Promise<void> {
    this.#said = this.#error = undefined;
    this.#asking = true;
    this.flow.host.requestUpdate();
    try {
      this.#unanswered ??= await this.#make();
      await this.#add(this.#unanswered);
    } catch (error) {
      const {trouble} = error as PasskeyError;
      if (trouble === 'known' || trouble === 'impossible') this.#said = trouble;
      else if (!trouble) this.#error = this.flow.noteFailure(asBackendError(error));
    }
    this.#asking = false;
    this.flow.host.requestUpdate();
  }

  async #make(): Promise<PasskeyAnswer> {
    if (!this.#ceremony || this.flow.clock.now() > this.#ceremony.until) await this.#ask();
    const {ticket, options} = this.#ceremony!;
    const response = await this.#engine!.makePasskey(options);
    this.#ceremony = undefined;
    return {ticket, response};
  }

  async #add(body: PasskeyAnswer): Promise<void> {
    const error = await this.flow.attempt(async () => {
      this.made(await this.flow.callOnce(addPasskey, {body}));
    });
    if (!error?.retryable) this.#unanswered = undefined;
    if (error && refusals.includes(error.code)) this.#said = 'refused';
    else this.#error = error;
  }
}

/** What is said of the key itself. */
const refusals: readonly BackendErrorCode[] = ['passkey-refused', 'ticket-expired', 'validation'];
