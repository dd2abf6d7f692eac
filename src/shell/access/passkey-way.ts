import {nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {BackendError, BackendErrorCode} from '../../backend/error.js';
import {getPasskeyRequest, logInWithPasskey, type PasskeyCeremony} from '../../contract/passkeys.js';
import {newId} from '../../element/id.js';
import {Latest} from '../../element/latest.js';
import {Messages} from '../../element/locale.js';
import type * as Engine from '../../engines/passkey/passkey.js';
import type {PasskeyError, PasskeyTrouble} from '../../engines/passkey/passkey.js';
import type {Flow} from '../../session/flow.js';
import {fillsInPasskeys, recognisesOwner} from '../../session/passkeys.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import fr from './passkey-way.messages.fr.js';

/** How often it starts again by itself while one page is shown: each time that options lapse, or a person cancels. */
const mostStarts = 20;
/** Of the life of a challenge; the rest is for whoever is choosing a key when it is renewed. */
const freshPart = 0.8;

export interface PasskeyWayOptions {
  /** Somebody is in. */
  entered: () => void;
  /** The server refused, and not because of the key; undefined where that is over, or was about the key. */
  refused: (error: BackendError | undefined) => void;
}

/**
 * A passkey in the place of the password (MEM-70): offered in the field of the address, and by a button. What is to be
 * asked of the browser is there before the press, which some browsers forget while a request is on its way. Whatever
 * goes wrong, the password is there.
 */
export class PasskeyWay implements ReactiveController {
  readonly #messages: Messages<typeof fr>;
  #engine: typeof Engine | undefined;
  #ceremony: PasskeyCeremony | undefined;
  /** What waits in the field. */
  #waiting: Promise<unknown> | undefined;
  /** Waiting, pressing: the last one begun is the one that counts. */
  readonly #turn = new Latest();
  #shown = false;
  #rendered = false;
  #starts = 0;
  #byButton = false;
  #inField = false;
  /** The browser's own window is open. */
  #asking = false;
  #said: 'unknown' | 'refused' | 'impossible' | undefined;

  constructor(
    private readonly flow: Flow,
    private readonly options: PasskeyWayOptions,
  ) {
    this.#messages = new Messages(flow.host, 'passkeyWay', fr, {
      en: () => import('./passkey-way.messages.en.js'),
    });
    flow.host.addController(this);
  }

  /** The page that has it is shown as long as it is drawn. */
  hostUpdated(): void {
    if (this.#rendered && !this.#shown) void this.#begin();
    else if (!this.#rendered) this.stop();
    this.#shown = this.#rendered;
    this.#rendered = false;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** The button, where a press can lead somewhere. */
  button(): TemplateResult | typeof nothing {
    this.#rendered = true;
    if (!this.#byButton || !this.#ceremony) return nothing;
    return button({
      label: this.#messages.t.use,
      busy: this.#asking,
      onClick: () => void (this.flow.busy || this.#press(this.#ceremony!)),
    });
  }

  /** Why a key opened nothing. */
  said(): TemplateResult | typeof nothing {
    return this.#said ? alert({tone: 'info', live: 'alert', ...this.#messages.t.said[this.#said]}) : nothing;
  }

  /** Nothing is asked of the browser any more. */
  stop(): void {
    this.#turn.drop();
    this.#shown = false;
    this.#ceremony = undefined;
    this.#said = undefined;
    this.#starts = 0;
    this.#letGo();
  }

  async #begin(): Promise<void> {
    const isLast = this.#turn.ask();
    const [owner, fields] = await Promise.all([recognisesOwner(), fillsInPasskeys()]);
    this.#byButton = owner;
    this.#inField = fields;
    if (!owner && !fields) return;
    // a file that does not come: there is the password
    this.#engine ??= await import('../../engines/passkey/passkey.js').catch(() => undefined);
    if (this.#engine && isLast()) await this.#wait();
  }

  /** Until somebody picks a key in the field, or presses the button: with options that are never too old. */
  async #wait(): Promise<void> {
    const signal = this.#turn.askWithSignal();
    while (!signal.aborted && this.#starts++ < mostStarts) {
      // nobody has asked for anything: what does not come is not missed
      const ceremony = await this.flow
        .call(getPasskeyRequest, {}, {intent: newId(), signal, onSlow: () => undefined})
        .catch(() => undefined);
      if (!ceremony || signal.aborted) return;
      this.#ceremony = ceremony;
      this.flow.host.requestUpdate();
      const lapsed = this.flow.clock.sleep(ceremony.validFor * 1000 * freshPart, signal).then(() => true);
      const again = await Promise.race([lapsed, this.#waitInField(ceremony)]);
      if (!again) return;
      this.#letGo();
    }
  }

  /** False where nothing is to be waited for any more: somebody is in, or another ceremony has begun. */
  async #waitInField(ceremony: PasskeyCeremony): Promise<boolean> {
    if (!this.#inField) return new Promise(() => {});
    const waiting = this.#engine!.usePasskey(ceremony.options, {autofill: true});
    this.#waiting = waiting;
    try {
      return !(await this.#enter(ceremony, await waiting));
    } catch (error) {
      return troubleOf(error) === 'cancelled';
    }
  }

  async #press(ceremony: PasskeyCeremony): Promise<void> {
    const isLast = this.#turn.ask();
    // nothing may come between the press and the question
    const answer = this.#engine!.usePasskey(ceremony.options);
    this.#asking = true;
    this.#said = undefined;
    this.flow.host.requestUpdate();
    let entered = false;
    try {
      entered = await this.#enter(ceremony, await answer);
    } catch (error) {
      if (troubleOf(error) === 'impossible') this.#said = 'impossible';
    }
    this.#asking = false;
    this.flow.host.requestUpdate();
    if (!entered && isLast()) await this.#wait();
  }

  /** True when somebody is in. */
  async #enter({ticket, options}: PasskeyCeremony, response: Record<string, unknown>): Promise<boolean> {
    const error = await this.flow.enterBy(async (session, signal) => {
      session.accept(await session.call(logInWithPasskey, {body: {ticket, response}}, {signal}));
    });
    this.#said = error && refusals[error.code];
    // nobody waits for what the browser does about it
    if (error?.code === 'passkey-unknown') void this.#engine!.forgetPasskey(options['rpId'], response['id']);
    if (error) this.options.refused(this.#said ? undefined : error);
    else this.options.entered();
    return error === undefined;
  }

  #letGo(): void {
    if (this.#waiting) this.#engine?.stopPasskey(this.#waiting);
    this.#waiting = undefined;
  }
}

const troubleOf = (error: unknown): PasskeyTrouble => (error as PasskeyError).trouble;

/** What is said of the key itself. */
const refusals: Partial<Record<BackendErrorCode, 'unknown' | 'refused'>> = {
  'passkey-unknown': 'unknown',
  'passkey-refused': 'refused',
  'ticket-expired': 'refused',
  validation: 'refused',
};
