import {css, html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import type {Resume} from '../../contract/enrolment.js';
import {sendResumeEmail} from '../../contract/link.js';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {facts} from '../../ui/blocks/card.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {retryButton, slowNotice} from '../../ui/page.js';
import fr from './way-back.messages.fr.js';

/**
 * How an enrolment that was just left is taken up again: where, until when, and an e-mail that says both. Nobody is
 * signed in any more, so what is known is handed over beforehand, and no address of the member is shown.
 */
export class WayBack {
  static readonly styles = css`
    .way-back .link {
      overflow-wrap: anywhere;
    }
  `;

  readonly #messages: Messages<typeof fr>;
  #sent = false;
  #error: BackendError | undefined;

  constructor(
    private readonly flow: EnrolmentFlow,
    private readonly resume: Resume | undefined,
  ) {
    flow.host.adopt(WayBack.styles);
    this.#messages = new Messages(flow.host, 'wayBack', fr, {en: () => import('./way-back.messages.en.js')});
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    const {host, busy, slow} = this.flow;
    const {until, ticket} = this.resume ?? {};
    // the secret of a link stands in the fragment, and works only once
    const url = safeUrl(this.resume?.url) ?? location.href.replace(/#.*$/, '');
    const lines = facts([
      [t.where, html`<a class="link" href=${url} translate="no">${url}</a>`],
      ...(until ? [[t.until, dayInWords(until, host.language)] as const] : []),
    ]);
    const ask = button({label: t.send, icon: drawings.mail, busy, onClick: () => void this.#send(ticket!)});
    return html`<div class="stack way-back">
      ${lines}
      ${
        this.#sent
          ? alert({tone: 'success', icon: drawings.mail, live: 'status', ...t.sent})
          : this.#error
            ? alert({
                tone: 'danger',
                live: 'alert',
                ...t.failed,
                actions: retryButton(host.common, () => this.#send(ticket!), {busy}),
              })
            : ticket
              ? html`<div>${ask}</div>`
              : nothing
      }
      ${slowNotice(host.common, slow)}
    </div>`;
  }

  async #send(ticket: string): Promise<void> {
    const error = await this.flow.attempt(async () => void (await this.flow.call(sendResumeEmail, {body: {ticket}})));
    this.#error = error?.code === 'aborted' ? undefined : error;
    this.#sent = !error;
    this.flow.host.requestUpdate();
  }
}
