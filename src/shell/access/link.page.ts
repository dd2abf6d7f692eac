import {html, nothing, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {mailLinkPurposes, readMailLink, renewMailLink, type MailLinkPurpose} from '../../contract/mail-link.js';
import {PasswordReset, resetPassword} from '../../contract/password.js';
import {confirmEmail} from '../../contract/registration.js';
import type {Session} from '../../contract/session.js';
import {focusWhenShown} from '../../element/focus.js';
import {Latest} from '../../element/latest.js';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import type {Flow} from '../../session/flow.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {blank, bones, waiting} from '../../ui/blocks/states.js';
import {usernameField} from '../../ui/fields/username-field.js';
import {failurePage, pageHeader} from '../../ui/page.js';
import {NewPassword} from '../new-password.js';
import type {PanelOwner} from '../panel.js';
import fr from './link.messages.fr.js';
import {MailStep} from './mail-step.js';
import {AccessPage, type AccessPages, type Gate} from './page.js';
import {wayTo} from './way-to.js';

/** Why nothing can be done with a link; `other`: it is for something that this page does not know. */
type Refusal = keyof typeof fr.refused;

type State =
  | {of: 'reading' | 'sent'}
  | {of: 'failed'; error: BackendError}
  | {of: 'refused'; why: Refusal}
  | {of: MailLinkPurpose; email: string};

/**
 * A link of an e-mail that was opened here: what it is for is read first, which spends nothing (MEM-05, MEM-06). It is
 * enough by itself, on any device.
 */
export class LinkPage extends AccessPage<AccessPages['link']> {
  /**
   * Whether a person presses. Programs that look through mails open links, run scripts, and some press whatever they
   * find: what only a script did spends no link. Who works this page by script (`link.harness.ts`) replaces it.
   */
  static trusts: (press: Event | undefined) => boolean = (press) => press?.isTrusted === true;

  readonly #messages: Messages<typeof fr>;
  readonly #password: NewPassword<{secret: string; password: string}>;
  readonly #mail: MailStep;
  readonly #latest = new Latest();
  #secret = '';
  #state: State = {of: 'reading'};
  /** The element left the page while the link was read. */
  #interrupted = false;
  /** On « Confirmer mon adresse », just before the form is sent. */
  #press: Event | undefined;

  constructor(owner: PanelOwner<Flow>, gate: Gate) {
    super(owner, gate);
    this.#messages = new Messages(this.host, 'mailLink', fr, {en: () => import('./link.messages.en.js')});
    this.#password = new NewPassword(this.flow, {
      safeParse: (value) => PasswordReset.safeParse({...(value as object), secret: this.#secret}),
    });
    this.#mail = new MailStep(this.flow);
    this.host.addController({hostConnected: () => void (this.#interrupted && this.#read())});
  }

  override open({secret}: AccessPages['link']): void {
    this.close();
    this.#secret = secret;
    void this.#read();
  }

  override close(): void {
    this.#latest.drop();
    this.#interrupted = false;
    this.#secret = '';
    this.#password.clear();
    this.#mail.forget();
    this.#state = {of: 'reading'};
  }

  override get title(): string {
    const {t} = this.#messages;
    const {of} = this.#state;
    return of === 'reset-password' ? t.reset.title : of === 'reading' ? t.reading : '';
  }

  override get submitLabel(): string {
    return this.#messages.t.reset.submit;
  }

  override get hasOwnButtons(): boolean {
    return this.#state.of !== 'reset-password';
  }

  override header(): TemplateResult | typeof nothing {
    const {title} = this;
    return title ? pageHeader({title}) : nothing;
  }

  view(): TemplateResult {
    const state = this.#state;
    if (state.of === 'failed') return failurePage(this.host.failureWords, state.error, () => this.#readAgain());
    if (state.of === 'refused') return this.#refusedView(state.why);
    if (state.of === 'sent') return this.#sentView();
    if (state.of === 'confirm-email') return this.#confirmView(state.email);
    if (state.of === 'reset-password') return this.#resetView(state.email);
    return waiting(this.host.common.loading, nothing, bones('short', 'control'));
  }

  override async submit(): Promise<boolean> {
    const press = this.#press;
    this.#press = undefined;
    const state = this.#state;
    if (state.of === 'reset-password') return this.#reset(state.email);
    return state.of === 'confirm-email' && LinkPage.trusts(press) ? this.#confirm(state.email) : false;
  }

  #resetView(email: string): TemplateResult {
    const {reset} = this.#messages.t;
    const body = html`<div class="stack">
      ${usernameField(email, {label: reset.email})} ${this.#password.view(reset.password)}
      <p class="muted">${reset.effects}</p>
    </div>`;
    return html`${errorSummary(this.#password.form)}${body}`;
  }

  #confirmView(email: string): TemplateResult {
    const {confirm} = this.#messages.t;
    const {busy} = this.flow;
    const label = busy ? this.host.common.working : confirm.submit;
    const press = (event: Event) => (this.#press = event);
    return blank({
      icon: drawings.mail,
      id: 'title',
      title: confirm.title,
      text: html`<span data-private>${confirm.text(email)}</span>`,
      actions: html`${button({label, kind: 'primary', submit: true, busy, onClick: press})}
      ${this.#signIn('quiet', confirm.notMe)}`,
    });
  }

  #refusedView(why: Refusal): TemplateResult {
    const ways: Record<Refusal, () => unknown> = {
      'link-used': () => [this.#signIn('primary'), this.#newLink('quiet')],
      'link-expired': () => [this.#newLink('primary'), this.#signIn('quiet')],
      'link-superseded': () => [this.#newLink('primary'), this.#signIn('quiet')],
      // nothing of it says to whom another one would go
      'link-unknown': () => [this.#signIn('primary'), this.#forgotten()],
      other: () => this.#signIn('primary'),
    };
    return blank({
      icon: why === 'link-expired' ? 'clock' : drawings.link,
      id: 'title',
      ...this.#messages.t.refused[why],
      actions: ways[why](),
    });
  }

  #sentView(): TemplateResult {
    return this.#mail.view({
      text: this.#messages.t.sent(this.#mail.lasts),
      again: () => void this.#renew(),
      others: this.#signIn('quiet'),
    });
  }

  #signIn(kind: 'primary' | 'quiet', label = this.#messages.t.signIn): TemplateResult {
    return button({label, kind, onClick: () => void this.gate.show('sign-in', {})});
  }

  #newLink(kind: 'primary' | 'quiet'): TemplateResult {
    const {busy} = this.flow;
    const {newLink: label} = this.#messages.t;
    return button({label, kind, icon: drawings.mail, busy, onClick: () => void this.#renew()});
  }

  #forgotten(): TemplateResult | typeof nothing {
    const {links, access} = this.flow.settings ?? {};
    const go = () => void this.gate.show('forgotten', {});
    return wayTo(safeUrl(links?.forgottenPassword), access?.passwordReset && go, this.#messages.t.forgotten);
  }

  async #read(): Promise<void> {
    const isLast = this.#latest.ask();
    this.#interrupted = false;
    this.error = undefined;
    this.#turn({of: 'reading'});
    try {
      const {purpose, email} = await this.flow.call(readMailLink, {body: {secret: this.#secret}});
      if (isLast()) this.#turn(isKnown(purpose) ? {of: purpose, email} : {of: 'refused', why: 'other'});
    } catch (failure) {
      if (isLast()) this.#unread(asBackendError(failure));
    }
  }

  #unread(error: BackendError): void {
    // whoever leaves, or moves the element, takes no link away
    if (error.code !== 'aborted' && error.code !== 'session-expired') {
      const why = refusalOf(error);
      this.#turn(why ? {of: 'refused', why} : {of: 'failed', error});
    } else if (this.host.isConnected) void this.#read();
    else this.#interrupted = true;
  }

  #readAgain(): void {
    void this.#read();
    void focusWhenShown(this.host);
  }

  async #reset(email: string): Promise<boolean> {
    const body = this.#password.submit();
    if (!body) return false;
    let session: Session | undefined;
    const error = await this.flow.attempt(async () => {
      ({session} = await this.flow.callOnce(resetPassword, {body}));
    });
    if (error) return this.#refused(error);
    this.gate.unlock();
    this.host.tell('mutuelle-password-changed');
    return this.#goOn(session, {email, said: 'password-changed'});
  }

  async #confirm(email: string): Promise<boolean> {
    let session: Session | undefined;
    const error = await this.flow.attempt(async () => {
      ({session} = await this.flow.callOnce(confirmEmail, {body: {secret: this.#secret}}));
    });
    return error ? this.#refused(error) : this.#goOn(session, {email, said: 'confirmed'});
  }

  async #renew(): Promise<void> {
    const error = await this.flow.attempt(async () => {
      this.#mail.take(await this.flow.callOnce(renewMailLink, {body: {secret: this.#secret}}));
    });
    if (error) this.#mail.refused(error);
    if (this.accepted(error) && this.#state.of !== 'sent') this.#turn({of: 'sent'}, true);
  }

  /** The link can no longer be used, an answer is to correct, or it may be tried again: that spent nothing. */
  #refused(error: BackendError): false {
    const why = refusalOf(error);
    this.accepted(why ? undefined : error, this.#password.form);
    if (why) {
      this.#password.clear();
      this.#turn({of: 'refused', why}, true);
    }
    return false;
  }

  /** In, where the server opens a session; else to the password. */
  async #goOn(session: Session | undefined, given: AccessPages['sign-in']): Promise<boolean> {
    if (session) await this.flow.enterBy(async (own) => own.accept(session));
    this.error = undefined;
    if (!session) {
      await this.gate.show('sign-in', given);
      return false;
    }
    this.gate.rest();
    this.host.tell('mutuelle-signed-in');
    return true;
  }

  /** Shows another state; where the focus was on the one before, or `moved` by a press, to its heading. */
  #turn(state: State, moved = false): void {
    this.#state = state;
    const {activeElement} = (this.host.renderRoot ?? {}) as {activeElement?: Element | null};
    if (moved || activeElement) void focusWhenShown(this.host);
    else this.host.requestUpdate();
  }
}

const isKnown = (purpose: string): purpose is MailLinkPurpose =>
  (mailLinkPurposes as readonly string[]).includes(purpose);

/** `other` is no answer of a server. */
function refusalOf({code}: BackendError): Refusal | undefined {
  return Object.hasOwn(fr.refused, code) && code.startsWith('link-') ? (code as Refusal) : undefined;
}
