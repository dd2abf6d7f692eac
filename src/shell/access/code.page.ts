import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {verifyCode} from '../../contract/step-up.js';
import {Messages} from '../../element/locale.js';
import {deviceToken, keepDeviceToken} from '../../session/device.js';
import type {Flow} from '../../session/flow.js';
import {button} from '../../ui/blocks/button.js';
import {checkboxField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {CodeStep} from '../one-time-code/code-step.js';
import codeFr from '../one-time-code/code.messages.fr.js';
import type {PanelOwner} from '../panel.js';
import fr from './code-page.messages.fr.js';
import {helpFold} from './help-fold.js';
import {AccessPage, type AccessPages, type Gate} from './page.js';

/** The second step on a device that the server does not know (MEM-02): a code, in the place of the password. */
export class CodePage extends AccessPage<AccessPages['code']> {
  readonly #messages: Messages<typeof fr>;
  readonly #code: Messages<typeof codeFr>;
  readonly #step: CodeStep;
  #email = '';

  constructor(owner: PanelOwner<Flow>, gate: Gate) {
    super(owner, gate);
    this.#messages = new Messages(this.host, 'codePage', fr, {en: () => import('./code-page.messages.en.js')});
    this.#code = new Messages(this.host, 'code', codeFr, {en: () => import('../one-time-code/code.messages.en.js')});
    this.#step = new CodeStep(this.flow);
  }

  override open({challenge, email}: AccessPages['code']): void {
    this.#email = email;
    this.#step.take(challenge);
  }

  override close(): void {
    this.#step.end();
    this.#email = '';
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get lead(): string {
    return this.#messages.t.lead;
  }

  override get submitLabel(): string {
    return this.#messages.t.submit;
  }

  override get otherActions(): TemplateResult {
    return button({label: this.#messages.t.back, kind: 'quiet', onClick: () => this.#leave({})});
  }

  view(): TemplateResult {
    const days = this.#step.challenge?.rememberDays;
    const label = days && this.#messages.t.remember(days);
    return this.#step.view(label ? checkboxField(at(this.#step.form, 'remember'), {label, errors: {}}) : nothing);
  }

  /** Another code; and who can have none at all, and whom to call. */
  override get afterButtons(): TemplateResult {
    const {changed, changedText} = this.#code.t;
    const again = this.#step.againView((error) => this.#sentAgain(error));
    return html`${again}${helpFold(changed, changedText, this.flow.settings?.help)}`;
  }

  override async submit(): Promise<boolean> {
    const answer = this.#step.answer();
    if (!answer) return false;
    let remembered = false;
    const error = await this.flow.enterBy(async (session) => {
      const device = deviceToken(session.backend);
      const body = {...answer, ...(device && {device})};
      const proof = await this.flow.callOnce(verifyCode, {body});
      if (proof.device) keepDeviceToken(session.backend, proof.device.token);
      remembered = proof.device !== undefined;
      if (proof.session) session.accept(proof.session);
    });
    if (error) return this.#refused(error);
    this.error = undefined;
    if (remembered) this.host.tell('mutuelle-device-remembered');
    this.host.tell('mutuelle-signed-in');
    this.gate.rest();
    return true;
  }

  #refused(error: BackendError): false {
    if (error.code === 'transaction-locked') this.#locked(error);
    else {
      const told = this.#step.refused(error) || this.#step.reject(error);
      this.accepted(told ? undefined : error);
    }
    return false;
  }

  /** A challenge that is over needs the password again: nobody holds it. */
  #sentAgain(error: BackendError | undefined): void {
    if (error?.code === 'code-expired') this.#leave({said: 'start-again'});
    else if (error?.code === 'transaction-locked') this.#locked(error);
    else this.accepted(error);
  }

  #locked({retryAt: until}: BackendError): void {
    void this.gate.show('locked', {until, email: this.#email, of: 'code'});
  }

  #leave(given: AccessPages['sign-in']): void {
    void this.gate.show('sign-in', {email: this.#email, ...given});
  }
}
