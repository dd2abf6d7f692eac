import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {Email} from '../../contract/account.js';
import type {Contact, ContactKind, MemberProfile} from '../../contract/member-profile.js';
import {changeContact, confirmContact} from '../../contract/profile-changes.js';
import type {OutputOf} from '../../contract/operation.js';
import * as z from '../../contract/zod.js';
import {normalized} from '../../contract/zod.js';
import {likelyEmail} from '../../domain/email.js';
import {checkMobile, checkPhone, formatPhone, normalizePhone} from '../../domain/phone.js';
import {clock} from '../../element/format.js';
import {FormController} from '../../element/form.js';
import {focusWhenShown} from '../../element/focus.js';
import {whenSent} from '../../shell/when-sent.js';
import {CodeStep} from '../../shell/one-time-code/code-step.js';
import {StepUp} from '../../shell/step-up.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {failure} from '../../ui/blocks/failure.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {promises} from '../../ui/blocks/promise.js';
import {at} from '../../ui/fields/field.js';
import {phoneField} from '../../ui/fields/french-fields.js';
import {textField} from '../../ui/fields/text-field.js';
import {slowNotice, submitButton} from '../../ui/page.js';
import {contactValue} from './contact-value.js';
import type {EditOwner, Said} from './edit.js';
import {InPlaceForm} from './in-place-form.js';

interface NewContact {
  value: string;
}
const schemas: Record<ContactKind, z.ZodMiniType<NewContact>> = {
  mobile: z.object({
    value: normalized(
      (text) => normalizePhone(text),
      (text) => checkMobile(text),
    ),
  }),
  landline: z.object({
    value: normalized(
      (text) => normalizePhone(text),
      (text) => checkPhone(text),
    ),
  }),
  email: z.object({value: Email}),
};

/**
 * Another phone or e-mail (SUP-03): proved by a code that is sent there, while the old one serves and is told. Before
 * that, the server may want a code of the old one.
 */
export class ContactEdit extends InPlaceForm {
  readonly form: FormController<NewContact>;
  readonly #kind: ContactKind;
  readonly #stepUp: StepUp;
  readonly #code: CodeStep;
  /** Too many codes were wrong: when it may be tried again, if that is known. */
  #locked: {retryAt: string} | undefined;

  constructor(owner: EditOwner) {
    super(owner);
    const {flow} = owner;
    this.#kind = owner.key as ContactKind;
    this.form = new FormController<NewContact>(flow.host, {
      schema: schemas[this.#kind],
      warnings: ({value}) => (this.#meant(value) ? [{path: 'value', code: 'typo'}] : []),
    });
    this.#stepUp = new StepUp(flow);
    this.#code = new CodeStep(flow);
  }

  get #contact(): Contact | undefined {
    return this.owner.profile().contacts.find(({kind}) => kind === this.#kind);
  }

  /** The address that was probably meant. */
  #meant(value: unknown): string | undefined {
    return this.#kind === 'email' && typeof value === 'string' ? likelyEmail(value) : undefined;
  }

  protected fill(): void {
    const {value = ''} = this.#contact?.pending ?? {};
    this.form.load({value: this.#kind === 'email' ? value : formatPhone(value)});
  }

  override opened(correct: boolean): void {
    super.opened(correct);
    const challenge = this.#contact?.pending?.challenge;
    if (challenge && !correct) this.#code.take(challenge);
    else this.#code.end();
  }

  override clear(typed: boolean): void {
    this.#stepUp.clear();
    this.#code.end();
    this.#locked = undefined;
    super.clear(typed);
  }

  view(): TemplateResult {
    if (this.#stepUp.asking) return this.#stepUp.view();
    return this.#code.challenge ? this.#codeView() : this.#valueView();
  }

  #valueView(): TemplateResult {
    const t = this.messages.t.change[this.#kind];
    const {value} = this.#contact ?? {};
    const current = value
      ? html`<div>
          <p class="small muted">${t.current}</p>
          <p class="strong">${contactValue(this.#kind, value)}</p>
        </div>`
      : nothing;
    const isProved = 'code' in t;
    return this.formView({
      title: t.title,
      body: html`${current} ${this.#fieldView()} ${isProved ? this.#promises() : nothing}`,
      notice: this.#lockedView(),
      ...(isProved && {submit: this.messages.t.send}),
    });
  }

  #fieldView(): TemplateResult {
    const {change, errors, warnings} = this.messages.t;
    const {label, hint} = change[this.#kind];
    const field = at(this.form, 'value');
    if (this.#kind !== 'email') return phoneField(field, {label, hint, errors: errors.phone});
    const {title, text} = warnings.typo;
    return textField(field, {
      label,
      hint,
      errors: errors.email,
      warnings: {typo: {title, text: text(this.#meant(field.text) ?? '')}},
      type: 'email',
      inputMode: 'email',
      autocomplete: 'email',
      sensitive: true,
    });
  }

  /** What protects the member, said before anything is sent. */
  #promises(): TemplateResult {
    const {change, hold} = this.messages.t;
    const t = change[this.#kind] as (typeof change)['email'];
    const {contactHoldHours} = this.owner.profile();
    return promises([
      [this.#kind === 'email' ? drawings.mail : 'phone', t.code],
      ['shield', t.old],
      ...(contactHoldHours ? [['lock', hold(contactHoldHours)] as const] : []),
    ]);
  }

  #lockedView(): TemplateResult | typeof nothing {
    if (!this.#locked) return nothing;
    const {locked: t, notYou} = this.messages.t;
    const {host, settings} = this.owner.flow;
    const {retryAt} = this.#locked;
    return alert({
      tone: 'warning',
      icon: 'lock',
      live: 'alert',
      title: t.title(retryAt && clock(retryAt, host.language)),
      text: html`${t.text} ${settings?.help ? html`${notYou} ${phoneLink(settings.help)}.` : nothing}`,
    });
  }

  #codeView(): TemplateResult {
    const {t} = this.messages;
    const words = t.change[this.#kind];
    const {flow, profile} = this.owner;
    const {host, busy, slow} = flow;
    const value = profile().contacts.find(({kind}) => kind === this.#kind)?.pending?.value ?? '';
    return html`<form
      class="stack"
      method="post"
      novalidate
      aria-labelledby=${this.titleId}
      @submit=${whenSent(flow, () => this.#confirm())}
    >
      <div class="stack tight">
        <h4 class="subheading" id=${this.titleId} tabindex="-1">${words.confirm}</h4>
        <p class="muted">${words.sent} <span class="strong">${contactValue(this.#kind, value)}</span>.</p>
      </div>
      ${this.#code.view()} ${this.error ? failure(host.failureWords, this.error) : nothing}
      ${slowNotice(host.common, slow)}
      <div class="row">
        ${submitButton(host.common, t.confirm, busy)}
        ${button({label: words.correct, kind: 'quiet', icon: drawings.edit, onClick: () => this.#correct()})}
        ${button({label: t.later, kind: 'quiet', onClick: () => this.cancel()})}
      </div>
      ${this.#code.againView((error) => this.#sentAgain(error))}
    </form>`;
  }

  protected async submit(): Promise<void> {
    const body = this.form.submit();
    if (body) await this.#announce(body.value);
  }

  /** The code goes to the new one; the server may want another of the old one first. */
  async #announce(value: string): Promise<void> {
    this.error = this.#locked = undefined;
    await this.#stepUp.send({
      operation: changeContact,
      input: {body: {kind: this.#kind, value}},
      done: (profile) => this.#announced(profile),
      refused: (error) => this.refused(error),
      left: () => void focusWhenShown(this.owner.flow.host, `#${this.titleId}`),
    });
  }

  #announced(profile: MemberProfile): void {
    this.owner.take(profile);
    const challenge = this.#contact?.pending?.challenge;
    if (!challenge) return this.#done(profile, []);
    this.#code.take(challenge);
    void focusWhenShown(this.owner.flow.host, `#${this.titleId}`);
  }

  async #confirm(): Promise<void> {
    const answer = this.#code.answer();
    if (!answer) return;
    const {challengeId, code} = answer;
    this.error = undefined;
    const error = await this.owner.flow.attempt(async () => {
      const {profile, told} = await this.owner.flow.callOnce(confirmContact, {body: {challengeId, code}});
      this.#done(profile, told);
    });
    if (!error) return;
    if (error.code === 'transaction-locked') this.#lock(error);
    else if (!(this.#code.refused(error) || this.#code.reject(error)))
      this.error = error.code === 'aborted' ? undefined : error;
    this.owner.flow.host.requestUpdate();
  }

  #done(profile: MemberProfile, told: OutputOf<typeof confirmContact>['told']): void {
    const {value = ''} = profile.contacts.find(({kind}) => kind === this.#kind) ?? {};
    this.clear(true);
    this.owner.done(profile, this.#said(value, told, profile));
  }

  /** Names both who was told and a way out for who did not ask for this. */
  #said(value: string, told: OutputOf<typeof confirmContact>['told'], {contactHoldHours}: MemberProfile): Said {
    const {change, told: t, hold, notYou} = this.messages.t;
    const {done, serves} = change[this.#kind];
    const {help} = this.owner.flow.settings ?? {};
    const targets = told.map(
      ({channel, target}, index) =>
        html`${index ? ` ${t.and}` : nothing} ${channel === 'email' ? t.email : t.sms}
          <span translate="no" data-private>${target}</span>`,
    );
    return {
      title: done,
      text: html`${serves} ${contactValue(this.#kind, value)}.
      ${targets.length ? html`${t.start} ${targets}.` : nothing}
      ${this.#kind !== 'landline' && contactHoldHours ? hold(contactHoldHours) : nothing}
      ${help ? html`${notYou} ${phoneLink(help)}.` : nothing}`,
    };
  }

  /** A challenge that is over has no other code: the change is announced again. */
  #sentAgain(error: BackendError | undefined): void {
    const {value} = this.#contact?.pending ?? {};
    if (error?.code === 'code-expired' && value) void this.#announce(value);
    else if (error?.code === 'transaction-locked') this.#lock(error);
    else this.error = error?.code === 'aborted' ? undefined : error;
    this.owner.flow.host.requestUpdate();
  }

  protected override refused(error: BackendError): void {
    if (error.code === 'access-locked') this.#lock(error);
    else super.refused(error);
  }

  #lock({retryAt = ''}: BackendError): void {
    this.#locked = {retryAt};
    this.#correct();
  }

  /** Back to what was given, as it was given. */
  #correct(): void {
    this.#code.end();
    if (!this.form.text('value')) this.fill();
    void focusWhenShown(this.owner.flow.host, `#${this.titleId}`);
  }
}
