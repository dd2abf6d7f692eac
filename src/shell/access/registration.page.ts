import {html, nothing, type TemplateResult} from 'lit';
import {
  Identification,
  NewIdentifiers,
  register,
  sendConfirmation,
  startRegistration,
} from '../../contract/registration.js';
import {focusWhenShown} from '../../element/focus.js';
import {FormController} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import type {Flow} from '../../session/flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {privacyNotice} from '../../ui/blocks/privacy-notice.js';
import {blank} from '../../ui/blocks/states.js';
import {at} from '../../ui/fields/field.js';
import {emailField} from '../../ui/fields/email-field.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {pageHeader} from '../../ui/page.js';
import {NewPassword} from '../new-password.js';
import type {PanelOwner} from '../panel.js';
import {gateFoot} from './gate-foot.js';
import {MailStep} from './mail-step.js';
import {AccessPage, type AccessPages, type Gate} from './page.js';
import {Recognition} from './recognition.js';
import fr from './registration.messages.fr.js';

/** `waiting`: the account is there, and no mail was asked for here. `address`: the one that was given is corrected. */
type Step = 'member' | 'identifiers' | 'sent' | 'waiting' | 'address';
type FormStep = Exclude<Step, 'sent' | 'waiting'>;

/**
 * A first visit (MEM-04, MEM-05): who it is, then identifiers, then a mail that proves the address. Nothing on it says
 * whether somebody has an account already.
 */
export class RegistrationPage extends AccessPage<AccessPages['registration']> {
  readonly #messages: Messages<typeof fr>;
  readonly #member: Recognition<Identification>;
  readonly #identifiers: NewPassword<{ticket: string; email: string; password: string}>;
  readonly #address: FormController<{email?: string | undefined}>;
  readonly #mail: MailStep;
  #step: Step = 'member';
  /** Where « Annuler » leads. */
  #before: Step = 'sent';
  #ticket: string | undefined;
  #firstName = '';
  /** Where the link goes. */
  #email = '';
  /** Who the identifiers are typed for. */
  #whose = '';
  /** The ticket was over. */
  #startsAgain = false;

  constructor(owner: PanelOwner<Flow>, gate: Gate) {
    super(owner, gate);
    const {host, flow} = this;
    const withTicket = (value: unknown) => ({...(value as object), ticket: this.#ticket});
    this.#messages = new Messages(host, 'registration', fr, {en: () => import('./registration.messages.en.js')});
    this.#member = new Recognition(flow, Identification);
    this.#identifiers = new NewPassword(flow, {safeParse: (value) => NewIdentifiers.safeParse(withTicket(value))});
    this.#address = new FormController(host, {
      schema: {safeParse: (value) => sendConfirmation.body!.safeParse(withTicket(value))},
      check: ({email}) => (email ? [] : [{path: 'email', code: 'required'}]),
    });
    this.#mail = new MailStep(flow);
  }

  override open(given: AccessPages['registration']): void {
    this.close();
    this.#ticket = given.ticket;
    this.#email = given.email ?? '';
    this.#step = 'ticket' in given ? 'waiting' : 'member';
  }

  override close(): void {
    this.#member.form.clear();
    this.#identifiers.clear();
    this.#address.clear();
    this.#mail.forget();
    this.#startsAgain = false;
    this.#ticket = undefined;
    this.#firstName = this.#email = this.#whose = '';
    this.#step = 'member';
  }

  get #form(): FormStep | undefined {
    return this.#step === 'sent' || this.#step === 'waiting' ? undefined : this.#step;
  }

  get #notFound(): boolean {
    return this.#step === 'member' && this.error?.code === 'member-not-found';
  }

  override get title(): string {
    return this.#messages.t[this.#step].title;
  }

  override get lead(): unknown {
    const {member, identifiers, address} = this.#messages.t;
    if (this.#step === 'member') return this.#notFound || this.#startsAgain ? undefined : member.lead;
    return this.#step === 'address'
      ? address.lead
      : html`<span data-private>${identifiers.lead(this.#firstName)}</span>`;
  }

  override get submitLabel(): string | undefined {
    if (this.#notFound) return this.host.common.retry;
    return this.#form && this.#messages.t[this.#form].submit;
  }

  override get hasOwnButtons(): boolean {
    return this.#form === undefined;
  }

  override get otherActions(): TemplateResult | typeof nothing {
    const {identifiers, address} = this.#messages.t;
    if (this.#step === 'identifiers') return this.#quiet(identifiers.back, () => this.#go('member'));
    return this.#step === 'address' ? this.#quiet(address.back, () => this.#go(this.#before)) : nothing;
  }

  override get afterButtons(): TemplateResult | typeof nothing {
    if (this.#step !== 'member' && this.#step !== 'identifiers') return nothing;
    const {hasSpace} = this.#messages.t.member;
    return html`${privacyNotice(this.host.common, this.flow.settings)}
    ${this.#step === 'member' ? this.gate.besides(gateFoot(hasSpace, this.#signIn())) : nothing}`;
  }

  override header(): TemplateResult | typeof nothing {
    return this.#form ? pageHeader({title: this.title, lead: this.lead}) : nothing;
  }

  override failureView(): TemplateResult | typeof nothing {
    return this.#notFound ? nothing : super.failureView();
  }

  view(): TemplateResult {
    const views: Record<Step, () => TemplateResult> = {
      member: () => this.#memberView(),
      identifiers: () => this.#identifiersView(),
      sent: () => this.#sentView(),
      waiting: () => this.#waitingView(),
      address: () => this.#addressView(),
    };
    return views[this.#step]();
  }

  /** Never signs anybody in: the link of the mail does, or the password after it. */
  override async submit(): Promise<false> {
    if (this.#step === 'member') await this.#recognise();
    else if (this.#step === 'identifiers') await this.#register();
    else if (this.#step === 'address') await this.#correct();
    return false;
  }

  #memberView(): TemplateResult {
    const {startAgain} = this.#messages.t;
    const body = html`<div class="stack">
      ${this.#startsAgain && !this.#notFound ? alert({tone: 'info', live: 'status', ...startAgain}) : nothing}
      ${this.#notFound ? this.#member.notFoundView(this.error!) : nothing} ${this.#member.numberField()}
      ${this.#member.birthDateField()}
    </div>`;
    return html`${errorSummary(this.#member.form)}${body}`;
  }

  #identifiersView(): TemplateResult {
    const {email, emailHint} = this.#messages.t.identifiers;
    const {form} = this.#identifiers;
    const body = html`<div class="stack">${this.#emailField(form, email, emailHint)}${this.#identifiers.view()}</div>`;
    return html`${errorSummary(form)}${body}`;
  }

  #addressView(): TemplateResult {
    const body = html`<div class="stack">${this.#emailField(this.#address, this.#messages.t.identifiers.email)}</div>`;
    return html`${errorSummary(this.#address)}${body}`;
  }

  #emailField(form: FormController<unknown>, label: string, hint?: string): TemplateResult {
    return emailField(at(form, 'email'), {label, hint, errors: this.#messages.t.errors.email});
  }

  #sentView(): TemplateResult {
    const {sent} = this.#messages.t;
    const {ends, lasts} = this.#mail;
    return this.#mail.view({
      title: sent.title,
      text: html`<span data-private>${sent.text(this.#email, ends, lasts)}</span>`,
      again: () => void this.#send(),
      others: this.#correctButton(),
    });
  }

  #waitingView(): TemplateResult {
    const {title, text, send, call} = this.#messages.t.waiting;
    const {busy, settings} = this.flow;
    const ask = () => void this.#sendFirst();
    const actions = html`${button({label: send, kind: 'primary', icon: drawings.mail, busy, onClick: ask})}
    ${this.#correctButton()}`;
    const help = this.#ticket ? undefined : settings?.help;
    return html`${blank({
      icon: drawings.mail,
      id: 'title',
      title,
      text: html`<span data-private>${text(this.#email)}</span>`,
      actions: html`${this.#ticket ? actions : nothing}${this.#signIn()}`,
    })}
    ${help ? html`<p>${call} ${phoneLink(help)}.</p>` : nothing}`;
  }

  #correctButton(): TemplateResult {
    return button({
      label: this.#messages.t.sent.correct,
      kind: 'quiet',
      icon: drawings.edit,
      onClick: () => {
        this.#before = this.#step;
        this.#address.clear();
        this.#address.load({email: this.#email});
        void this.#go('address');
      },
    });
  }

  #signIn(): TemplateResult {
    const go = () => void this.gate.show('sign-in', {email: this.#email});
    return button({label: this.#messages.t.member.signIn, kind: 'quiet', onClick: go});
  }

  #quiet(label: string, act: () => Promise<void>): TemplateResult {
    return button({label, kind: 'quiet', onClick: () => void act()});
  }

  async #recognise(): Promise<void> {
    const body = this.#member.form.submit();
    if (!body) return;
    const error = await this.flow.attempt(async () => {
      const {ticket, firstName} = await this.flow.call(startRegistration, {body});
      this.#ticket = ticket;
      this.#firstName = firstName ?? '';
    });
    if (error?.code === 'access-locked') return this.gate.show('locked', {until: error.retryAt, of: 'registration'});
    if (!this.accepted(error, this.#member.form)) return;
    this.#startsAgain = false;
    // what was typed for somebody else is not theirs
    const whose = JSON.stringify(body);
    if (whose !== this.#whose) this.#identifiers.clear();
    this.#whose = whose;
    await this.#go('identifiers');
  }

  async #register(): Promise<void> {
    const body = this.#identifiers.submit();
    if (!body) return;
    const error = await this.flow.attempt(async () => {
      this.#mail.take(await this.flow.callOnce(register, {body}));
    });
    if (error?.code === 'ticket-expired') return this.#startAgain();
    if (!this.accepted(error, this.#identifiers.form)) return;
    this.#email = body.email;
    this.#identifiers.clear();
    this.#member.form.clear();
    this.host.tell('mutuelle-registered');
    await this.#go('sent');
  }

  async #correct(): Promise<void> {
    const email = this.#address.submit()?.email;
    if (!email || !(await this.#send(email))) return;
    this.#email = email;
    await this.#go('sent');
  }

  async #sendFirst(): Promise<void> {
    if (await this.#send()) await this.#go('sent');
  }

  /** The link once more, to another address where one is given. True when it left. */
  async #send(email?: string): Promise<boolean> {
    const ticket = this.#ticket ?? '';
    const body = {ticket, ...(email && {email})};
    const error = await this.flow.attempt(async () => {
      this.#mail.take(await this.flow.callOnce(sendConfirmation, {body}));
    });
    if (error?.code === 'ticket-expired') {
      await this.#startAgain();
      return false;
    }
    if (error) this.#mail.refused(error);
    return this.accepted(error, email ? this.#address : undefined);
  }

  async #startAgain(): Promise<void> {
    this.#ticket = undefined;
    this.#startsAgain = true;
    this.#mail.forget();
    await this.#go('member');
  }

  async #go(step: Step): Promise<void> {
    this.#step = step;
    this.error = undefined;
    await focusWhenShown(this.host);
  }
}
