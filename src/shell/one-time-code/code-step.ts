import {css, html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {isCodeChannel, type CodeChallenge, type CodeChannel} from '../../contract/code.js';
import {CodeAnswer, sendCode} from '../../contract/step-up.js';
import {Countdown} from '../../element/countdown.js';
import {clock, countdown} from '../../element/format.js';
import {FormController} from '../../element/form.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import type {Flow} from '../../session/flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {icon} from '../../ui/blocks/icon.js';
import {codeField} from '../../ui/fields/code-field.js';
import {at} from '../../ui/fields/field.js';
import {CodeFromPhone} from './code-from-phone.js';
import fr from './code.messages.fr.js';

export interface CodeStepOptions {
  /** The tries are told from the start, not from the first wrong code on. */
  tellTries?: boolean;
}

/**
 * A one-time code that was sent, whatever for: one field, where it went and when, the tries, sending it again. What
 * happens with the right one is of whoever shows it.
 */
export class CodeStep implements ReactiveController {
  readonly #messages: Messages<typeof fr>;
  /** What is asked beside the code is a field of it too. */
  readonly form: FormController<CodeAnswer>;
  readonly #resend: Countdown;
  readonly #phone: CodeFromPhone;
  #challenge: CodeChallenge | undefined;
  /** It matters how many tries are left: a wrong one was given. */
  #tried = false;
  /** Codes of a message that was pasted and has several. */
  #several: readonly string[] = [];

  constructor(
    private readonly flow: Flow,
    private readonly options: CodeStepOptions = {},
  ) {
    const {host} = flow;
    this.#messages = new Messages(host, 'code', fr, {en: () => import('./code.messages.en.js')});
    this.form = new FormController<CodeAnswer>(host, {
      schema: {
        safeParse: (value) => CodeAnswer.safeParse({...(value as object), challengeId: this.#challenge?.id}),
      },
      secrets: ['code'],
    });
    this.#resend = new Countdown(host);
    this.#phone = new CodeFromPhone((code) => this.form.set('code', code));
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#phone.stop();
  }

  get challenge(): CodeChallenge | undefined {
    return this.#challenge;
  }

  /** A code is on its way. */
  take(challenge: CodeChallenge): void {
    this.#challenge = challenge;
    this.#several = [];
    this.#tried = false;
    this.form.clear();
    this.#resend.within(challenge.resendIn);
    this.#listen();
  }

  /** It is over, one way or another: nothing of it stays. */
  end(): void {
    this.#challenge = undefined;
    this.form.clear();
    this.#phone.stop();
  }

  /** What was typed, if it can be a code. */
  answer(): CodeAnswer | undefined {
    return this.form.submit();
  }

  /** Tells at the field why the code was refused; false where that is none of the field's matters. */
  refused({code, attemptsLeft}: BackendError): boolean {
    if (!['code-wrong', 'code-expired', 'code-superseded'].includes(code)) return false;
    if (attemptsLeft !== undefined && this.#challenge) {
      this.#challenge = {...this.#challenge, attemptsLeft};
      this.#tried = true;
    }
    this.form.reject([{pointer: '/code', code}]);
    return true;
  }

  /** A failure that names answers. */
  reject(error: BackendError): boolean {
    if (error.code !== 'validation' || !error.issues.length) return false;
    this.form.reject(error.issues);
    return true;
  }

  /** `more`: what is asked with it. */
  view(more: unknown = nothing): TemplateResult {
    const {t} = this.#messages;
    const challenge = this.#challenge!;
    const {language} = this.flow.host;
    const {beginsWith, attemptsLeft} = challenge;
    const counts = this.#tried || this.options.tellTries;
    const body = html`<div class="stack">
      ${codeField(at(this.form, 'code'), {
        label: t.label[viaOf(challenge.channel)](challenge.target),
        hint: html`${t.hint(clock(challenge.sentAt, language), clock(challenge.expiresAt, language))}
        ${beginsWith ? html`<span class="code-begins">${t.begins(beginsWith)}</span>` : nothing}`,
        errors: t.errors,
        onSeveral: (codes) => this.#ask(codes),
      })}
      ${this.#severalView()}
      <p class="small muted" role="status">${counts ? t.attempts(attemptsLeft) : nothing}</p>
      ${more}
    </div>`;
    return html`${errorSummary(this.form)}${body}`;
  }

  /** Another code, the same way or another. `answered`: it was sent, or why not; `more`: what else may help. */
  againView(answered: (error: BackendError | undefined) => void, more: unknown = nothing): TemplateResult {
    needs(codeStepStyles);
    const {t} = this.#messages;
    const {channel, others = []} = this.#challenge!;
    const again = (label: string, by: CodeChannel | undefined) =>
      button({label, kind: 'quiet', busy: this.flow.busy, onClick: () => void this.#again(by, answered)});
    const ways = others.flatMap(({channel: by, target}) => (isCodeChannel(by) ? [again(t.by[by](target), by)] : []));
    const wait = this.#resend.left;
    return html`<div class="code-again">
      <p class="muted">
        ${icon('clock', true)}<span
          >${
            wait > 0
              ? html`${t.resendIn} <span class="num strong">${countdown(wait)}</span>.`
              : html`<span>${t.notReceived}</span>`
          }</span
        >
      </p>
      <div class="row">
        ${wait > 0 ? nothing : again(t.resend, isCodeChannel(channel) ? channel : undefined)}${ways}
      </div>
      ${more}
    </div>`;
  }

  #severalView(): TemplateResult | typeof nothing {
    if (!this.#several.length) return nothing;
    const {t} = this.#messages;
    const choose = (code: string) => {
      this.#several = [];
      this.form.set('code', code);
      void focusWhenShown(this.flow.host, '.code');
    };
    return alert({
      tone: 'info',
      live: 'status',
      ...t.several,
      actions: this.#several.map((code) =>
        button({
          label: html`<span class="num" translate="no">${code}</span>`,
          small: true,
          onClick: () => choose(code),
        }),
      ),
    });
  }

  #ask(codes: readonly string[]): void {
    this.#several = codes;
    this.flow.host.requestUpdate();
  }

  async #again(channel: CodeChannel | undefined, answered: (error: BackendError | undefined) => void): Promise<void> {
    const {id} = this.#challenge!;
    const error = await this.flow.attempt(async () => {
      this.take(await this.flow.callOnce(sendCode, {body: {challengeId: id, ...(channel && {channel})}}));
    });
    answered(error);
    if (!error) void focusWhenShown(this.flow.host, '.code');
  }

  #listen(): void {
    if (this.#challenge?.channel === 'sms' && this.flow.host.isConnected) this.#phone.listen();
    else this.#phone.stop();
  }
}

/** How it travels; `other` where we have no word for it. */
const viaOf = (channel: string): CodeChannel | 'other' => (isCodeChannel(channel) ? channel : 'other');

const codeStepStyles = css`
  .code-begins {
    display: block;
  }
  .code-again {
    display: grid;
    gap: calc(1 * var(--_u));
    justify-items: start;
  }
  .code-again .row {
    row-gap: calc(1 * var(--_u));
  }
  .code-again p {
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: center;
  }
`;
