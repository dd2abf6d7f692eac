import {css, html, nothing, type TemplateResult} from 'lit';
import {BackendError} from '../../backend/error.js';
import {isCodeChannel, type CodeChallenge} from '../../contract/code.js';
import type {EnrolmentDraft, Signed} from '../../contract/enrolment.js';
import {CodeRequest, sendSignatureCode, sign} from '../../contract/signature.js';
import {checkMobile, formatPhone} from '../../domain/phone.js';
import {clock} from '../../element/format.js';
import {FormController} from '../../element/form.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {focusWhenShown} from '../../element/focus.js';
import {Countdown} from '../../element/countdown.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {bones, waiting} from '../../ui/blocks/states.js';
import {at} from '../../ui/fields/field.js';
import {phoneField} from '../../ui/fields/french-fields.js';
import {failureNotice} from '../../ui/page.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {ActionPanel} from '../../shell/form-panel.js';
import type * as CodeStepModule from '../../shell/one-time-code/code-step.js';
import {type PanelOwner} from '../../shell/panel.js';
import fr from './signature.messages.fr.js';

const lockId = 'signature-locked';

/** Signing with a one-time code (ENR-18): a mobile number, a code, one press. */
export class SignaturePanel extends ActionPanel<EnrolmentDraft> {
  static readonly styles = css`
    .fingerprint {
      display: block;
    }
  `;
  /** Where what asks for the code comes from: not needed before the number is given. */
  static codeStep: () => Promise<typeof CodeStepModule> = () => import('../../shell/one-time-code/code-step.js');

  readonly #messages: Messages<typeof fr>;
  readonly #phone: FormController<{phone: string}>;
  readonly #file: Lazy<typeof CodeStepModule>;
  #step: CodeStepModule.CodeStep | undefined;
  /** The code on its way, until its step is there to hold it. */
  #sent: CodeChallenge | undefined;
  /** Until the end of a lock. */
  readonly #wait: Countdown;
  /** Too many wrong codes: until when, as the server says it; '' where it does not. */
  #lockedUntil: string | undefined;
  #changingPhone = false;
  /** The code that was asked for here serves no more, and another one cannot be had without the number. */
  #over = false;
  /** The document accepted here: what is signed is what was shown. */
  #sha256: string | undefined;

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'signature', fr, {en: () => import('./signature.messages.en.js')});
    this.#phone = new FormController<{phone: string}>(this.host, {schema: CodeRequest});
    this.#file = new Lazy(
      this.host,
      () => SignaturePanel.codeStep(),
      ({CodeStep}) => {
        this.#step = new CodeStep(this.flow, {tellTries: true});
        this.#take(this.#sent);
      },
    );
    this.#wait = new Countdown(this.host);
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get lead(): string | undefined {
    if (this.#signed) return undefined;
    const {t} = this.#messages;
    if (this.#asking) return t.leadPhone;
    const {channel} = this.#challenge!;
    return t.leadCode[isCodeChannel(channel) ? channel : 'other'];
  }

  override get submitLabel(): string {
    return this.#asking ? this.#messages.t.send : this.#messages.t.sign;
  }

  override get refusal(): string | undefined {
    return this.#locked ? lockId : undefined;
  }

  override load(draft: EnrolmentDraft): void {
    const profilePhone = draft.profile?.phone;
    if (profilePhone && checkMobile(profilePhone) === undefined)
      this.#phone.load({phone: formatPhone(profilePhone)}, {keep: true});
    this.#sha256 = draft.acceptance?.sha256;
    const {challenge, signatureLockedUntil} = draft;
    const shown = this.#challenge;
    // the one that is asked for stays, with what is typed; the draft may have been read before it was sent
    if (!challenge || !shown || Date.parse(challenge.sentAt) > Date.parse(shown.sentAt)) this.#take(challenge);
    this.#lock(signatureLockedUntil);
  }

  override clear(typed: boolean): void {
    super.clear(typed);
    if (!typed) return;
    this.#phone.clear();
    this.#take(undefined);
  }

  override get hasOwnButtons(): boolean {
    return this.#signed !== undefined || (!this.#asking && !this.#step);
  }

  view(): TemplateResult {
    if (this.#signed) return this.#signedView(this.#signed);
    return this.#asking ? this.#phoneView() : this.#codeView();
  }

  override async submit(): Promise<boolean> {
    // by the Enter key: the words that say until when
    if (this.#locked) {
      await focusWhenShown(this.host, `#${lockId}`);
      return false;
    }
    return this.#asking ? this.#send() : this.#sign();
  }

  /** Alone on a page, the widget stays after signing; the wizard shows its last step instead. */
  #signedView(signed: Signed): TemplateResult {
    const {t} = this.#messages;
    return alert({
      tone: 'success',
      live: 'status',
      title: t.signed,
      text: html`${t.memberNumber} <span class="num strong" translate="no">${signed.memberNumber}</span>`,
    });
  }

  #phoneView(): TemplateResult {
    const {t} = this.#messages;
    // it comes while the number is read
    this.#file.want();
    const body = html`<section class="section">
      ${this.#whyAsked()}
      ${phoneField(at(this.#phone, 'phone'), {label: t.phone, hint: t.phoneHint, errors: t.errors.phone})}
      ${this.#what()}
    </section>`;
    return html`${errorSummary(this.#phone)}${body}`;
  }

  #whyAsked(): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    if (this.#lockedUntil !== undefined)
      return alert({
        id: lockId,
        focusable: true,
        tone: 'danger',
        live: 'alert',
        title: t.locked,
        text: t.lockedText(clock(this.#lockedUntil, this.host.language)),
      });
    return this.#over ? alert({tone: 'info', live: 'status', ...t.over}) : nothing;
  }

  #codeView(): TemplateResult {
    const {failureWords, common} = this.host;
    this.#file.want();
    if (!this.#step)
      return this.#file.failed
        ? failureNotice(failureWords, new BackendError('network'), () => this.#file.load())
        : waiting(common.loading, nothing, bones('title', 'control', 'short'));
    const change = button({
      label: this.#messages.t.changePhone,
      kind: 'quiet',
      onClick: () => this.#changePhone(),
    });
    return html`${this.#step.view()} ${this.#step.againView((error) => void this.#sentAgain(error), change)}
    ${this.#what()}`;
  }

  #what(): TemplateResult {
    const {t} = this.#messages;
    const fingerprint = this.#sha256
      ? html` <span class="small muted fingerprint"
          >${t.fingerprint}
          <span class="num" translate="no">${this.#sha256.slice(0, 16).replace(/.{4}(?=.)/g, '$&\u00a0')}</span></span
        >`
      : nothing;
    return alert({
      tone: 'info',
      icon: 'shield',
      title: t.what,
      text: html`${this.flow.draft?.rules.debit ? t.whatWithDebit : t.whatText}${fingerprint}`,
    });
  }

  async #send(): Promise<boolean> {
    const body = this.#phone.submit();
    if (!body) return false;
    const params = {enrolmentId: this.flow.id};
    const error = await this.flow.attempt(async () => {
      // no code is sent that could not be given back: where the file does not come, the line is down
      if (!(await this.#file.load())) throw new BackendError('network');
      this.#take(await this.flow.callOnce(sendSignatureCode, {params, body}));
    });
    if (!error) this.#onItsWay();
    else if (error.code === 'phone-refused') {
      this.error = undefined;
      this.#phone.reject([{pointer: '/phone', code: 'phone-refused'}]);
    } else if (!(await this.#foundElsewhere(error))) this.accepted(error, this.#phone);
    // signed in another window meanwhile
    return this.#signed !== undefined;
  }

  #onItsWay(): void {
    this.host.tell('mutuelle-signature-code-sent', {enrolmentId: this.flow.id});
    this.#showCode();
  }

  #showCode(): void {
    this.error = undefined;
    this.#changingPhone = this.#over = false;
    this.#lock(undefined);
    void focusWhenShown(this.host, '.code');
  }

  async #sentAgain(error: BackendError | undefined): Promise<void> {
    if (!error) return this.#onItsWay();
    if (await this.#foundElsewhere(error)) {
      if (this.#signed) this.owner.goTo?.('completed');
      else if (this.#lockedUntil !== undefined) await focusWhenShown(this.host, `#${lockId}`);
      return;
    }
    if (error.code !== 'code-expired') return void this.accepted(error);
    // nobody may have this one again: the number is asked
    this.#take(undefined);
    this.error = undefined;
    this.#over = true;
    await focusWhenShown(this.host);
  }

  /**
   * What another page did explains why no code is sent: it is locked there, or signed, or a code is on its way that was
   * asked for there, or whose answer was lost.
   */
  async #foundElsewhere({code, retryAt}: BackendError): Promise<boolean> {
    const before = this.#challenge;
    if (code === 'transaction-locked') this.#lock(retryAt ?? '');
    else if (['too-many-requests', 'already-signed', 'code-expired'].includes(code)) {
      await this.flow.reload();
      this.load(this.flow.draft!);
    } else return false;
    const challenge = this.#challenge;
    const isThere = challenge !== undefined && (challenge !== before || this.#changingPhone);
    const found = this.#signed !== undefined || this.#lockedUntil !== undefined || isThere;
    if (found) this.error = undefined;
    if (isThere) this.#showCode();
    return found;
  }

  async #sign(): Promise<boolean> {
    const answer = this.#step?.answer();
    if (!answer) return false;
    const enrolmentId = this.flow.id;
    const body = {...answer, ...(this.#sha256 !== undefined && {sha256: this.#sha256})};
    const error = await this.flow.attempt(async () => {
      await this.flow.callOnce(sign, {params: {enrolmentId}, body});
      await this.flow.reload();
    });
    if (!error) return true;
    if (error.code === 'already-signed') {
      await this.flow.reload();
      return this.#signed !== undefined;
    }
    await this.#refused(error);
    return false;
  }

  /** A wrong, late or locked code: the server says how many tries are left. */
  async #refused(error: BackendError): Promise<void> {
    const {code, retryAt} = error;
    if (code === 'transaction-locked') this.#lock(retryAt ?? '');
    if (code === 'document-changed') {
      // what was read is no longer what would be signed: back to the bulletin
      await this.flow.catchUp();
      this.owner.goTo?.('bulletin');
    }
    const told = code === 'transaction-locked' || this.#step!.refused(error) || this.#step!.reject(error);
    this.accepted(told ? undefined : error);
  }

  #take(challenge: CodeChallenge | undefined): void {
    this.#sent = challenge;
    if (challenge) this.#step?.take(challenge);
    else this.#step?.end();
    this.host.requestUpdate();
  }

  #lock(until: string | undefined): void {
    this.#lockedUntil = until;
    this.#wait.until(until ?? '');
    if (until !== undefined) this.#take(undefined);
    this.host.requestUpdate();
  }

  #changePhone(): void {
    this.#changingPhone = true;
    this.host.requestUpdate();
    void focusWhenShown(this.host, `#${at(this.#phone, 'phone').id}`);
  }

  /** The code on its way. */
  get #challenge(): CodeChallenge | undefined {
    return this.#step ? this.#step.challenge : this.#sent;
  }

  /** Too many wrong codes, and the hour from which another may be asked is not there yet. */
  get #locked(): boolean {
    return this.#lockedUntil !== undefined && this.#wait.left > 0;
  }

  get #signed(): Signed | undefined {
    return this.flow.draft?.signed;
  }

  /** The mobile number is asked, not the code. */
  get #asking(): boolean {
    return !this.#challenge || this.#changingPhone;
  }
}
