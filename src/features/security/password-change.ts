/** The password is changed in place: loaded once somebody asks for it. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {Password} from '../../contract/account.js';
import {changePassword, PasswordChange} from '../../contract/security.js';
import * as z from '../../contract/zod.js';
import {Countdown} from '../../element/countdown.js';
import {clock} from '../../element/format.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {whenSent} from '../../shell/when-sent.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {NewPassword} from '../../shell/new-password.js';
import {StepUp} from '../../shell/step-up.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {failure} from '../../ui/blocks/failure.js';
import {at} from '../../ui/fields/field.js';
import {passwordField} from '../../ui/fields/password-field.js';
import {usernameField} from '../../ui/fields/username-field.js';
import {slowNotice, submitButton} from '../../ui/page.js';
import fr from './password-change.messages.fr.js';

const ByPassword = z.object({current: Password, password: Password});

export interface PasswordOwner {
  flow: MemberFlow;
  /** It is in use; what is shown is read again behind it. */
  changed: () => Promise<void>;
  /** The line is back in its place. */
  closed: () => void;
}

/** Another password, by the present one or by a code; one form, whose place the code takes. */
export class PasswordChangeForm {
  readonly #messages: Messages<typeof fr>;
  readonly #form: NewPassword<PasswordChange>;
  readonly #stepUp: StepUp;
  /** Until when each way is closed, after too many tries. */
  readonly #locks: Record<'password' | 'code', Countdown>;
  readonly #lockedUntil = {password: '', code: ''};
  #byCode = false;
  #revealed = false;
  #error: BackendError | undefined;

  constructor(private readonly owner: PasswordOwner) {
    const {flow} = owner;
    const {host} = flow;
    this.#messages = new Messages(host, 'security', fr, {en: () => import('./password-change.messages.en.js')});
    const schema = {
      safeParse: (value: unknown) => (this.#byCode ? PasswordChange : ByPassword).safeParse(value),
    };
    this.#form = new NewPassword<PasswordChange>(flow, schema, ['current']);
    this.#stepUp = new StepUp(flow);
    this.#locks = {password: new Countdown(host), code: new Countdown(host)};
  }

  /** Nothing that was typed stays. */
  clear(): void {
    this.#stepUp.clear();
    this.#form.clear();
    this.#byCode = this.#revealed = false;
    this.#error = undefined;
  }

  view(email: string): TemplateResult {
    needs(passwordChangeStyles);
    return this.#stepUp.asking ? this.#stepUp.view() : this.#formView(email);
  }

  #formView(email: string): TemplateResult {
    const {t} = this.#messages;
    const {host, busy, slow} = this.owner.flow;
    const form = html`<div class="stack">
      ${usernameField(email, {label: t.email})}
      <div class="stack tight">
        ${this.#byCode ? html`<p>${t.codeText}</p>` : this.#currentView()} ${this.#wayView()}
      </div>
      ${this.#form.view(t.password)}
    </div>`;
    return html`<form
      class="stack"
      method="post"
      novalidate
      aria-labelledby="password-title"
      @submit=${whenSent(this.owner.flow, () => this.#submit())}
    >
      <h3 class="subheading" id="password-title" tabindex="-1">${t.title}</h3>
      ${errorSummary(this.#form.form)} ${form}
      <p class="muted">${t.effect}</p>
      ${this.#failureView()} ${slowNotice(host.common, slow)}
      <div class="row">
        ${submitButton(host.common, this.#byCode ? t.send : t.save, busy)}
        ${button({label: t.cancel, kind: 'quiet', onClick: () => this.#close()})}
      </div>
    </form>`;
  }

  #currentView(): TemplateResult {
    const {t} = this.#messages;
    return passwordField(at(this.#form.form, 'current'), {
      label: t.current,
      errors: t.currentErrors,
      autocomplete: 'current-password',
      revealed: this.#revealed,
      onReveal: () => this.#reveal(!this.#revealed),
    });
  }

  #wayView(): TemplateResult {
    const {t} = this.#messages;
    const label = this.#byCode ? t.byPassword : t.byCode;
    return html`<p class="other-way">${button({label, kind: 'quiet', onClick: () => this.#turn()})}</p>`;
  }

  #failureView(): TemplateResult | typeof nothing {
    const {host} = this.owner.flow;
    const error = this.#error;
    if (!this.#isLocked && !isLock(error)) return error ? failure(host.failureWords, error) : nothing;
    if (!this.#isLocked && error?.retryAt) return nothing;
    const {t} = this.#messages;
    const {title, text} = this.#byCode ? t.lockedCode : t.locked;
    const label = this.#byCode ? t.byPassword : t.byCode;
    return alert({
      tone: 'warning',
      icon: 'lock',
      live: 'alert',
      id: 'password-locked',
      focusable: true,
      title: title(clock(this.#lockedUntil[this.#way], host.language)),
      text,
      actions: button({label, small: true, onClick: () => this.#turn()}),
    });
  }

  get #way(): 'password' | 'code' {
    return this.#byCode ? 'code' : 'password';
  }

  get #isLocked(): boolean {
    return this.#locks[this.#way].left > 0;
  }

  async #submit(): Promise<void> {
    // hidden again, so that no manager takes it for an ordinary text, and nobody reads it while it is sent
    this.#reveal(false);
    const body = this.#form.submit();
    if (!body) return;
    // no try is sent meanwhile
    if (this.#isLocked) return void focusWhenShown(this.owner.flow.host, '#password-locked');
    this.#error = undefined;
    await this.#stepUp.send({
      operation: changePassword,
      input: {body},
      done: async () => {
        this.clear();
        await this.owner.changed();
      },
      refused: (error) => this.#refused(error),
      left: () => void focusWhenShown(this.owner.flow.host, '#password-title'),
    });
  }

  #refused(error: BackendError): void {
    const {code, retryAt = '', issues} = error;
    if (isLock(error)) {
      this.#lockedUntil[this.#way] = retryAt;
      this.#locks[this.#way].until(retryAt);
    }
    const atFields = code === 'validation' && issues.length > 0;
    if (atFields) this.#form.form.reject(issues);
    this.#error = atFields || code === 'aborted' ? undefined : error;
    this.owner.flow.host.requestUpdate();
  }

  /** The other way; what was typed for the first one goes. */
  #turn(): void {
    this.#byCode = !this.#byCode;
    this.#error = undefined;
    this.#form.form.load({current: undefined});
    void focusWhenShown(this.owner.flow.host, '.other-way .button');
  }

  #close(): void {
    this.clear();
    this.owner.closed();
  }

  #reveal(revealed: boolean): void {
    this.#revealed = revealed;
    this.owner.flow.host.requestUpdate();
  }
}

const isLock = (error: BackendError | undefined): boolean =>
  error?.code === 'access-locked' || error?.code === 'transaction-locked';

const passwordChangeStyles = css`
  .edit .heading:focus,
  .edit .subheading:focus {
    outline: none;
    box-shadow: none;
  }
`;
