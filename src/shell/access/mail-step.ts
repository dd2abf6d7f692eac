import {css, html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import type {MailSent} from '../../contract/mail-link.js';
import {Countdown} from '../../element/countdown.js';
import {clock, countdown} from '../../element/format.js';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import type {Flow} from '../../session/flow.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {icon} from '../../ui/blocks/icon.js';
import {blank} from '../../ui/blocks/states.js';
import fr from './mail.messages.fr.js';

export interface MailWords {
  /** « Regardez votre boîte mail » where nothing else is said. */
  title?: string;
  /** Where it went, how long its link works. */
  text: unknown;
  /** Asks for it once more. */
  again: () => void;
  /** Beside that. */
  others: unknown;
}

/**
 * A mail that left, or would have: how long its link works, and sending it again once that may be asked. The same for
 * an address that nobody has.
 */
export class MailStep {
  readonly #messages: Messages<typeof fr>;
  readonly #resend: Countdown;
  #validFor = 0;
  #ends = 0;
  #sent = 0;

  constructor(private readonly flow: Flow) {
    this.#messages = new Messages(flow.host, 'mail', fr, {en: () => import('./mail.messages.en.js')});
    this.#resend = new Countdown(flow.host);
  }

  /** The first one, or one more. */
  take({validFor, resendIn}: MailSent): void {
    this.#sent++;
    this.#validFor = validFor;
    // on the clock of this device, which is the one the member looks at
    this.#ends = Date.now() + validFor * 1000;
    this.#resend.within(resendIn);
  }

  /** It was asked too soon: until when. */
  refused({code, retryAt}: BackendError): void {
    if (code === 'too-many-requests' && retryAt) this.#resend.until(retryAt);
  }

  /** What comes next is another mail. */
  forget(): void {
    this.#sent = 0;
  }

  /** « 30 min »; empty where the server does not say. */
  get lasts(): string {
    const {lasts} = this.#messages.t;
    const minutes = Math.round(this.#validFor / 60);
    if (minutes < 60 || minutes % 60) return minutes > 0 ? lasts.minutes(minutes) : '';
    const hours = minutes / 60;
    return hours > 48 && hours % 24 === 0 ? lasts.days(hours / 24) : lasts.hours(hours);
  }

  /** « 15:32 », where that is today. */
  get ends(): string {
    const end = new Date(this.#ends);
    const isToday = end.toDateString() === new Date().toDateString();
    return this.#validFor > 0 && isToday ? clock(end.toISOString(), this.flow.host.language) : '';
  }

  view({title, text, again, others}: MailWords): TemplateResult {
    needs(mailStepStyles);
    const {t} = this.#messages;
    const wait = this.#resend.left;
    const resend = button({
      label: t.resend,
      busy: this.flow.busy,
      reason: wait > 0 ? 'mail-wait' : undefined,
      onClick: again,
    });
    return html`${blank({icon: drawings.mail, id: 'title', title: title ?? t.title, text, actions: [resend, others]})}
      <div class="stack tight">
        <p class="muted">${t.notReceived}</p>
        ${
          wait > 0
            ? html`<p class="mail-wait muted">
                ${icon('clock', true)}<span id="mail-wait"
                  >${t.resendIn} <span class="num strong">${countdown(wait)}</span>.</span
                >
              </p>`
            : nothing
        }
        <p role="status">${this.#sent > 1 ? t.again : nothing}</p>
      </div>`;
  }
}

const mailStepStyles = css`
  .mail-wait {
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: center;
  }
`;
