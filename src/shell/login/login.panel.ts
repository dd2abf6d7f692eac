import {html, nothing, type TemplateResult} from 'lit';
import {Credentials} from '../../contract/account.js';
import {focusWhenShown} from '../../element/focus.js';
import {FormController} from '../../element/form.js';
import type {Flow} from '../../session/flow.js';
import {signIn} from '../../session/sign-in.js';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {at} from '../../ui/fields/field.js';
import {passwordField} from '../../ui/fields/password-field.js';
import {textField} from '../../ui/fields/text-field.js';
import {ActionPanel} from '../form-panel.js';
import {pageHeader} from '../../ui/page.js';
import type {PageParts, PanelOwner} from '../panel.js';
import fr from './login.messages.fr.js';
import {OneLogin} from './one-login.js';

/**
 * Into the member's space (MEM-01), or back to an enrolment begun before (ENR-02): e-mail and password, in the one
 * shadow root, ready for password managers.
 */
export class LoginPanel extends ActionPanel<void, Flow> {
  readonly #messages: Messages<typeof fr>;
  readonly #form: FormController<Credentials>;
  readonly #one: OneLogin;
  #revealed = false;

  constructor(owner: PanelOwner<Flow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'login', fr, {en: () => import('./login.messages.en.js')});
    this.#form = new FormController(this.host, {schema: Credentials, secrets: ['password']});
    this.#one = new OneLogin(this.host, {
      session: () => (owner.loginShown?.() ? this.flow.watching.session() : undefined),
      inUse: () => ['email', 'password'].some((path) => this.#form.get(path)),
      enter: () => void focusWhenShown(this.host, `#${at(this.#form, 'email').id}`),
    });
  }

  override get title(): string {
    return this.flow.phase === 'expired' ? this.#messages.t.expired : this.#messages.t[this.flow.purpose].title;
  }

  override get lead(): string {
    const words = this.#messages.t[this.flow.purpose];
    return this.flow.phase === 'expired' ? words.expiredLead : words.lead;
  }

  override get submitLabel(): string {
    return this.#messages.t.submit;
  }

  /** Under the title of the page that cannot be shown now; a session that ended is said apart. */
  override header(): TemplateResult {
    const {pageTitle} = this.owner;
    if (!pageTitle) return pageHeader(this);
    const {title, lead} = this;
    const ended = this.flow.phase === 'expired';
    return html`${pageHeader({title: pageTitle(), lead: ended ? undefined : lead})}
    ${ended ? alert({tone: 'info', icon: 'lock', live: 'status', title, text: lead}) : nothing}`;
  }

  override page(parts: PageParts): TemplateResult {
    if (this.owner.pageTitle && !this.#one.isHere()) return this.#elsewhere(this.owner.pageTitle());
    return this.formPage(parts, async () => {
      if (await this.submit()) parts.tellSaved();
    });
  }

  /** The form is in another widget of the page. */
  #elsewhere(title: string): TemplateResult {
    const {t} = this.#messages;
    const go = button({label: t.submit, name: t.submitFor(title), icon: 'lock', onClick: () => this.#one.go()});
    return html`<div class="frame measure stack" part="frame">
      ${pageHeader({title, lead: t.elsewhere})}
      <div class="row">${go}</div>
    </div>`;
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    const forgotten = safeUrl(this.flow.settings?.links.forgottenPassword);
    const refused = this.error?.code === 'credentials';
    const body = html`<section class="section">
      ${refused ? alert({tone: 'danger', live: 'alert', title: t.refused, text: t.refusedText}) : nothing}
      ${textField(at(this.#form, 'email'), {
        label: t.email,
        type: 'email',
        inputMode: 'email',
        autocomplete: 'username',
        errors: t.errors.email,
      })}
      ${passwordField(at(this.#form, 'password'), {
        label: t.password,
        errors: t.errors.password,
        autocomplete: 'current-password',
        revealed: this.#revealed,
        onReveal: () => this.#reveal(),
      })}
      ${forgotten ? html`<p><a class="link" href=${forgotten}>${t.forgotten}</a></p>` : nothing}
    </section>`;
    return html`${errorSummary(this.#form)}${body}`;
  }

  override failureView(): TemplateResult | typeof nothing {
    return this.error?.code === 'credentials' ? nothing : super.failureView();
  }

  override async submit(): Promise<boolean> {
    const credentials = this.#form.submit();
    if (!credentials) return false;
    const refused = await this.flow.enterBy((session, signal) => signIn(session, credentials, signal));
    const done = this.accepted(refused, this.#form);
    if (done) this.#form.load({password: ''});
    return done;
  }

  #reveal(): void {
    this.#revealed = !this.#revealed;
    this.host.requestUpdate();
  }
}
