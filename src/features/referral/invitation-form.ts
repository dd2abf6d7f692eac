import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import type {Referral, Referrals} from '../../contract/referral.js';
import {inviteFriend, Invitation} from '../../contract/referral-invitation.js';
import {likelyEmail} from '../../domain/email.js';
import {normalizeName} from '../../domain/name.js';
import {FormController} from '../../element/form.js';
import {Latest} from '../../element/latest.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {whenSent} from '../../shell/when-sent.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {failure} from '../../ui/blocks/failure.js';
import {privacyNotice} from '../../ui/blocks/privacy-notice.js';
import {textAreaField} from '../../ui/fields/text-area.js';
import {checkboxField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {textField} from '../../ui/fields/text-field.js';
import {slowNotice, submitButton} from '../../ui/page.js';
import fr from './invitation-form.messages.fr.js';
import {previewView} from './preview.view.js';

export interface InvitationFormOptions {
  flow: MemberFlow;
  shown: () => Referrals | undefined;
  /** It left. */
  sent: (referral: Referral) => void;
  /** No more for this year; until when, where the server says so. */
  used: (until: string | undefined) => void;
  /** The member gives up. */
  closed: () => void;
  /** Leads to what was sent before. */
  follow: () => void;
}

/** Who is invited, what they will read, and the agreement; loaded when somebody is. */
export class InvitationForm {
  readonly form: FormController<Invitation>;
  readonly #messages: Messages<typeof fr>;
  /** Why an invitation could not leave that was given up since is not said of the next one. */
  readonly #latest = new Latest();
  /** An address that was written to before, as it was typed. */
  #known: string | undefined;
  #error: BackendError | undefined;

  constructor(private readonly options: InvitationFormOptions) {
    const {host} = options.flow;
    this.#messages = new Messages(host, 'invitationForm', fr, {en: () => import('./invitation-form.messages.en.js')});
    this.form = new FormController<Invitation>(host, {
      schema: Invitation,
      check: ({note}) => (this.#room(note) < 0 ? [{path: 'note', code: 'too_long'}] : []),
      warnings: ({email}) => (likelyEmail(String(email ?? '')) ? [{path: 'email', code: 'typo'}] : []),
    });
  }

  clear(typed: boolean): void {
    this.#error = undefined;
    if (!typed) return;
    this.#known = undefined;
    this.#latest.drop();
    this.form.clear();
  }

  /** `closable`: it stands in the place of something else. */
  view({message, noteLength, keptDays}: Referrals, closable: boolean): TemplateResult {
    const {t} = this.#messages;
    const {flow} = this.options;
    const {host, busy, slow, settings} = flow;
    const {common, language} = host;
    const [firstName, note] = [normalizeName(this.form.text('firstName')), this.form.text('note')];
    return html`<form
      class="stack loose"
      method="post"
      novalidate
      aria-labelledby="title"
      @submit=${whenSent(flow, () => this.#send())}
    >
      ${errorSummary(this.form)}
      <div class="grid">
        ${textField(at(this.form, 'firstName'), {label: t.firstName, errors: t.errors.firstName, width: 3})}
        ${textField(at(this.form, 'lastName'), {
          label: t.lastName,
          errors: t.errors.lastName,
          width: 3,
          optional: true,
        })}
      </div>
      ${this.#emailField(keptDays)} ${noteLength > 0 ? this.#noteField(noteLength) : nothing}
      ${checkboxField(at(this.form, 'agreed'), {label: t.agreed, fullName: t.agreement, errors: t.errors.agreed})}
      ${previewView(message, {firstName, note: noteLength > 0 ? note : ''}, t.preview)}
      ${this.#error ? failure({common, language, help: settings?.help}, this.#error) : nothing}
      ${slowNotice(common, slow)}
      <div class="row">
        ${submitButton(common, t.send, busy)}
        ${closable ? button({label: t.cancel, kind: 'quiet', onClick: () => this.options.closed()}) : nothing}
      </div>
      ${privacyNotice(common, settings)}
    </form>`;
  }

  /** Characters that may still be written. */
  #room(note: unknown): number {
    return (this.options.shown()?.noteLength ?? 0) - [...String(note ?? '')].length;
  }

  #emailField(keptDays: number | undefined): TemplateResult {
    const {t} = this.#messages;
    const field = at(this.form, 'email');
    const isKnown = this.#known !== undefined && this.#known === field.text;
    return textField(field, {
      label: t.email,
      hint: t.once(keptDays),
      errors: t.errors.email,
      warnings: {typo: {title: t.typo.title, text: t.typo.text(likelyEmail(field.text) ?? '')}},
      type: 'email',
      inputMode: 'email',
      sensitive: true,
      aid: isKnown
        ? html`<div class="row">${button({label: t.see, small: true, onClick: () => this.options.follow()})}</div>`
        : undefined,
    });
  }

  #noteField(most: number): TemplateResult {
    const {t} = this.#messages;
    const field = at(this.form, 'note');
    const note = field.text && t.noteLeft(this.#room(field.text));
    return textAreaField(field, {label: t.note, hint: t.noteHint(most), errors: t.errors.note, optional: true, note});
  }

  async #send(): Promise<void> {
    const {flow, sent} = this.options;
    this.#error = this.#known = undefined;
    const body = this.form.submit();
    if (!body) return;
    const isLast = this.#latest.ask();
    const error = await flow.attempt(async () => {
      const referral = await flow.callOnce(inviteFriend, {body});
      this.form.clear();
      sent(referral);
      await flow.reload();
    });
    if (error && isLast()) this.#refused(error);
  }

  #refused(error: BackendError): void {
    const {host} = this.options.flow;
    const {code, issues, retryAt} = error;
    host.requestUpdate();
    if (code === 'aborted') return;
    if (code === 'limit-reached') return this.options.used(retryAt);
    if (code === 'validation' && issues.length) return this.form.reject(issues);
    if (code === 'already-open') {
      this.#known = this.form.text('email');
      return this.form.reject([{pointer: '/email', code: 'already_open'}]);
    }
    this.#error = error;
    host.tell('mutuelle-save-failed', {code});
  }
}
