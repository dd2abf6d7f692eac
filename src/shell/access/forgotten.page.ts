import {html, nothing, type TemplateResult} from 'lit';
import {requestPasswordReset} from '../../contract/password.js';
import {FormController} from '../../element/form.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import type {Flow} from '../../session/flow.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {at} from '../../ui/fields/field.js';
import {emailField} from '../../ui/fields/email-field.js';
import {pageHeader} from '../../ui/page.js';
import type {PanelOwner} from '../panel.js';
import fr from './forgotten.messages.fr.js';
import {helpFold} from './help-fold.js';
import {MailStep} from './mail-step.js';
import {AccessPage, type AccessPages, type Gate} from './page.js';

/** A forgotten password (MEM-06): an address, then the same answer for one that somebody has and for one nobody has. */
export class ForgottenPage extends AccessPage<AccessPages['forgotten']> {
  readonly #messages: Messages<typeof fr>;
  readonly #form: FormController<{email: string}>;
  readonly #mail: MailStep;
  /** Where a link was asked for; undefined while the address is still asked. */
  #asked: string | undefined;

  constructor(owner: PanelOwner<Flow>, gate: Gate) {
    super(owner, gate);
    this.#messages = new Messages(this.host, 'forgotten', fr, {en: () => import('./forgotten.messages.en.js')});
    this.#form = new FormController(this.host, {schema: requestPasswordReset.body!});
    this.#mail = new MailStep(this.flow);
  }

  override open({email}: AccessPages['forgotten']): void {
    this.close();
    if (email) this.#form.load({email});
  }

  override close(): void {
    this.#asked = undefined;
    this.#mail.forget();
    this.#form.clear();
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get submitLabel(): string {
    return this.#messages.t.submit;
  }

  override get hasOwnButtons(): boolean {
    return this.#asked !== undefined;
  }

  override header(): TemplateResult | typeof nothing {
    if (this.hasOwnButtons) return nothing;
    return html`<div class="stack tight">
      <p>${this.#signIn()}</p>
      ${pageHeader({title: this.title})}
    </div>`;
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    if (this.#asked !== undefined) return this.#sentView(this.#asked);
    const body = html`<div class="stack">
      ${emailField(at(this.#form, 'email'), {label: t.email, hint: t.emailHint, errors: t.errors})}
    </div>`;
    return html`${errorSummary(this.#form)}${body}`;
  }

  /** Who no longer reads that mailbox, and whom to call. */
  override get afterButtons(): TemplateResult | typeof nothing {
    const {lost, lostText} = this.#messages.t;
    return helpFold(lost, lostText, this.flow.settings?.help);
  }

  /** Never signs anybody in. */
  override async submit(): Promise<false> {
    if (this.#asked !== undefined) return false;
    const body = this.#form.submit();
    if (body) await this.#ask(body.email);
    return false;
  }

  async #ask(email: string): Promise<void> {
    const first = this.#asked === undefined;
    const error = await this.flow.attempt(async () => {
      this.#mail.take(await this.flow.callOnce(requestPasswordReset, {body: {email}}));
    });
    if (error) this.#mail.refused(error);
    if (!this.accepted(error, this.#form) || !first) return;
    this.#asked = email;
    await focusWhenShown(this.host);
  }

  #sentView(email: string): TemplateResult {
    const {t} = this.#messages;
    return this.#mail.view({
      text: html`<span data-private>${t.sent(email, this.#mail.lasts)}</span>`,
      again: () => void this.#ask(email),
      others: html`${button({label: t.other, kind: 'quiet', onClick: () => this.#other()})}${this.#signIn()}`,
    });
  }

  /** Another address: the one that was typed is still there, most often to be corrected. */
  #other(): void {
    this.#asked = undefined;
    this.#mail.forget();
    this.error = undefined;
    void focusWhenShown(this.host, `#${at(this.#form, 'email').id}`);
  }

  #signIn(): TemplateResult {
    const go = () => void this.gate.show('sign-in', {email: this.#form.text('email')});
    return button({label: this.#messages.t.back, kind: 'quiet', icon: 'arrow-left', onClick: go});
  }
}
