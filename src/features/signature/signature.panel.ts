import {css, html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {isCodeChannel, type CodeChannel} from '../../contract/code.js';
import type {EnrolmentDraft, SignatureTransaction, Signed} from '../../contract/enrolment.js';
import {CodeRequest, sendSignatureCode, sign, SignatureRequest} from '../../contract/signature.js';
import {checkMobile, formatPhone} from '../../domain/phone.js';
import {clock, countdown} from '../../element/format.js';
import {FormController} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {focusWhenShown} from '../../element/focus.js';
import {Countdown} from '../../element/countdown.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {icon} from '../../ui/blocks/icon.js';
import {codeField} from '../../ui/fields/code-field.js';
import {at} from '../../ui/fields/field.js';
import {phoneField} from '../../ui/fields/french-fields.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {ActionPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import fr from './signature.messages.fr.js';
import {needs} from '../../element/styles.js';

const lockId = 'signature-locked';

/** Signing with a code received by SMS (ENR-18): a mobile number, a code, one press. */
export class SignaturePanel extends ActionPanel<EnrolmentDraft> {
  static readonly styles = css`
    .resend {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 calc(2 * var(--_u));
      align-items: center;
      justify-items: start;
      color: var(--_muted);
    }
    .resend .button {
      grid-column: 2;
    }
    .purpose {
      display: block;
    }
    .sent {
      display: flex;
      flex-wrap: wrap;
      gap: calc(2 * var(--_u)) calc(3 * var(--_u));
      align-items: center;
      justify-content: space-between;
    }
    .sent p {
      display: flex;
      gap: calc(3 * var(--_u));
    }
  `;
  readonly #messages: Messages<typeof fr>;
  readonly #phone: FormController<{phone: string}>;
  readonly #code: FormController<{transactionId: string; code: string; sha256?: string | undefined}>;
  readonly #resend: Countdown;
  #transaction: SignatureTransaction | undefined;
  #changingPhone = false;
  /** The number of the last code sent from this page. */
  #sentTo: string | undefined;
  /** How the next code is to come, when not by SMS. */
  #channel: CodeChannel | undefined;
  /** The document accepted here: what is signed is what was shown. */
  #sha256: string | undefined;

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'signature', fr, {en: () => import('./signature.messages.en.js')});
    this.#phone = new FormController<{phone: string}>(this.host, {schema: CodeRequest});
    this.#code = new FormController<{transactionId: string; code: string; sha256?: string | undefined}>(this.host, {
      schema: {
        safeParse: (value) =>
          SignatureRequest.safeParse({
            ...(value as object),
            transactionId: this.#transaction?.id,
            sha256: this.#sha256,
          }),
      },
    });
    this.#resend = new Countdown(this.host);
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get lead(): string | undefined {
    if (this.#signed) return undefined;
    const {t} = this.#messages;
    return this.#asking ? t.leadPhone[this.#channel ?? 'sms'] : t.leadCode[this.#via];
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
    this.#take(draft.transaction);
  }

  override get hasOwnButtons(): boolean {
    return this.#signed !== undefined;
  }

  view(): TemplateResult {
    needs(cardStyles);
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
    const body = html`<section class="section">
      ${
        this.#transaction?.locked
          ? alert({
              id: lockId,
              focusable: true,
              tone: 'danger',
              live: 'alert',
              title: t.locked,
              text: t.lockedText(clock(this.#transaction.resendAt, this.host.language)),
            })
          : nothing
      }
      ${phoneField(at(this.#phone, 'phone'), {label: t.phone, hint: t.phoneHint, errors: t.errors.phone})}
      ${this.#what()}
    </section>`;
    return html`${errorSummary(this.#phone)}${body}`;
  }

  #codeView(): TemplateResult {
    const {t} = this.#messages;
    const transaction = this.#transaction!;
    const {language} = this.host;
    const body = html`<section class="section">
      ${this.#sentView(transaction)}
      ${codeField(at(this.#code, 'code'), {
        label: t.code[this.#via],
        hint: t.codeHint(clock(transaction.expiresAt, language)),
        errors: {
          ...t.errors.code,
          required: t.errors.code.required[this.#via],
          'code-wrong': t.wrong,
        },
      })}
      <p class="small muted" role="status">${t.attempts(transaction.attemptsLeft)}</p>
      ${this.#resendView()} ${this.#what()}
    </section>`;
    return html`${errorSummary(this.#code)}${body}`;
  }

  /** Where the code went, and when. */
  #sentView(transaction: SignatureTransaction): TemplateResult {
    const {t} = this.#messages;
    const sent = clock(transaction.sentAt, this.host.language);
    return html`<div class="card sent">
      <p role="status">
        ${icon(this.#via === 'email' ? drawings.mail : 'phone')}<span
          >${t.sentTo[this.#via]}
          <span class="num strong" translate="no">${transaction.sentTo ?? transaction.maskedPhone}</span>
          ${t.sentAt(sent)}
          ${
            transaction.purpose
              ? html`<span class="small muted purpose">${t.purpose} « ${transaction.purpose} ».</span>`
              : nothing
          }</span
        >
      </p>
      ${button({label: t.changePhone, kind: 'quiet', onClick: () => this.#changePhone(true)})}
    </div>`;
  }

  #resendView(): TemplateResult {
    const {t} = this.#messages;
    const wait = this.#resend.left;
    if (wait > 0)
      return html`<p class="resend">
        ${icon('clock', true)}<span>${t.resendIn} <span class="num strong">${countdown(wait)}</span>.</span>
      </p>`;
    const resend = (label: string, channel: CodeChannel | undefined) =>
      button({label, kind: 'quiet', busy: this.flow.busy, onClick: () => void this.#again(channel)});
    return html`<div class="resend">
      ${icon('clock', true)}
      <p>${t.notReceived}</p>
      ${resend(t.resend, this.#via === 'other' ? undefined : this.#via)}${this.#others.map((channel) =>
        resend(t.by[channel], channel),
      )}
    </div>`;
  }

  #what(): TemplateResult {
    const {t} = this.#messages;
    const fingerprint = this.#sha256
      ? html` <span class="small muted purpose"
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

  /**
   * Another code, the same way or another. After a reload the number is unknown here (the server shows it masked): it
   * is asked again.
   */
  async #again(channel: CodeChannel | undefined): Promise<void> {
    this.#channel = channel === 'sms' ? undefined : channel;
    if (this.#sentTo) await this.#request(this.#sentTo);
    else this.#changePhone(true);
  }

  async #send(): Promise<boolean> {
    const body = this.#phone.submit();
    if (body) await this.#request(body.phone);
    // signed in another window meanwhile
    return this.#signed !== undefined;
  }

  async #request(phone: string): Promise<void> {
    const channel = this.#channel;
    const error = await this.flow.attempt(async () => {
      this.#take(
        await this.flow.callOnce(sendSignatureCode, {
          params: {enrolmentId: this.flow.id},
          body: {phone, ...(channel && {channel})},
        }),
      );
      this.#sentTo = phone;
      this.#changingPhone = false;
      this.#code.clear();
      this.host.tell('mutuelle-signature-code-sent', {enrolmentId: this.flow.id});
    });
    if (await this.#sent(error)) void focusWhenShown(this.host, '.code');
  }

  /** Whether a code is on its way, also when another page asked for it, or the answer was lost. */
  async #sent(error: BackendError | undefined): Promise<boolean> {
    this.error = undefined;
    switch (error?.code) {
      case undefined:
        return true;
      case 'phone-refused':
        this.#phone.reject([{pointer: '/phone', code: 'phone-refused'}]);
        return this.#changePhone(true);
      case 'transaction-locked':
        this.#lock(error.retryAt);
        return false;
      case 'too-many-requests':
      case 'already-signed':
        await this.flow.reload();
        this.load(this.flow.draft!);
        if (!this.flow.draft?.transaction) return this.accepted(this.#signed ? undefined : error);
        return !this.#changePhone(false);
      default:
        return this.accepted(error, this.#phone);
    }
  }

  async #sign(): Promise<boolean> {
    const body = this.#code.submit();
    if (!body) return false;
    const enrolmentId = this.flow.id;
    const error = await this.flow.attempt(async () => {
      await this.flow.callOnce(sign, {params: {enrolmentId}, body});
      await this.flow.reload();
    });
    if (!error) return true;
    if (error.code === 'already-signed') {
      await this.flow.reload();
      return this.flow.draft?.signed !== undefined;
    }
    await this.#refused(error);
    if (!error.code.startsWith('code-'))
      this.accepted(error.code === 'transaction-locked' ? undefined : error, this.#code);
    return false;
  }

  /** A wrong, late or locked code: the server says how many tries are left. */
  async #refused({code, attemptsLeft, retryAt}: BackendError): Promise<void> {
    const transaction = this.#transaction!;
    this.error = undefined;
    if (code === 'code-wrong' || code === 'code-expired') {
      if (attemptsLeft !== undefined) this.#take({...transaction, attemptsLeft});
      this.#code.reject([{pointer: '/code', code}]);
    }
    if (code === 'transaction-locked') this.#lock(retryAt);
    if (code === 'document-changed') {
      // what was read is no longer what would be signed: back to the bulletin
      await this.flow.catchUp();
      this.owner.goTo?.('bulletin');
    }
  }

  #lock(until: string | undefined): void {
    const transaction = this.#transaction;
    if (transaction) this.#take({...transaction, locked: true, resendAt: until ?? transaction.resendAt});
  }

  #take(transaction: SignatureTransaction | undefined): void {
    this.#transaction = transaction;
    if (transaction) this.#resend.until(transaction.resendAt);
    this.host.requestUpdate();
  }

  #changePhone(changing: boolean): false {
    this.#changingPhone = changing;
    this.host.requestUpdate();
    return false;
  }

  /** How the code on its way travels; `other` when we have no word for it. */
  get #via(): CodeChannel | 'other' {
    const channel = this.#transaction?.channel ?? 'sms';
    return isCodeChannel(channel) ? channel : 'other';
  }

  /** Other ways the server offers, of those we have words for. */
  get #others(): CodeChannel[] {
    return (this.#transaction?.channels ?? []).filter(isCodeChannel).filter((channel) => channel !== this.#via);
  }

  /** Too many wrong codes, and the hour from which another may be asked is not there yet. */
  get #locked(): boolean {
    return this.#transaction?.locked === true && this.#resend.left > 0;
  }

  get #signed(): Signed | undefined {
    return this.flow.draft?.signed;
  }

  /** The mobile number is asked, not the code. */
  get #asking(): boolean {
    return !this.#transaction || this.#transaction.locked || this.#changingPhone;
  }
}
