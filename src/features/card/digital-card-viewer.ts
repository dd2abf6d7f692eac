import {html, nothing, type TemplateResult} from 'lit';
import type {Backend} from '../../backend/backend.js';
import {CardPanel} from './card.panel.js';
import {MemberElement} from '../../shell/member-element.js';
import {sayFailure} from '../../ui/blocks/failure.js';
import {alert, type Tone} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';

/**
 * @summary Third-party-payment card of the member: shown, scanned, saved on the phone, always the one that holds
 *   (MEM-20 to MEM-23).
 *
 * @attr locale - `fr` or `en`; by default the language of the page.
 * @property {Backend} backend - Backend of this widget alone.
 * @property {Partial<Settings>} settings - Settings that replace the server's.
 * @property {Record<string, object>} messages - Sentences that replace the built-in ones (`card`, `common`,
 *   `memberWidget`, `login`).
 * @event mutuelle-card-shown - The card fills the screen, for a counter. `detail.cardId`.
 * @event mutuelle-card-saved - A copy is kept on this device.
 * @event mutuelle-card-removed - No copy is kept on this device any more, or none could be.
 * @event mutuelle-card-downloaded - A file was given. `detail.cardId`, `format` (`pdf` or `png`).
 * @event mutuelle-load-failed - The cards could not be read. `detail.code`.
 * @event mutuelle-session-expired - The member must sign in again.
 * @slot logo - Logo of the insurer on the band of the card, in the place of the built-in mark.
 * @cssproperty --mutuelle-color-card - Band of the card.
 * @cssproperty --mutuelle-color-on-card - Text on the band of the card.
 * @csspart frame - The whole widget inside its padding.
 * @csspart title - Title of the widget.
 * @csspart lead - Sentence under the title.
 * @csspart card - The card itself.
 * @csspart section - Who is covered, and for what.
 * @csspart heading - Title of a section.
 * @csspart table - People and domains of care.
 * @csspart field - One question of the sign-in: label, control, error.
 * @csspart label - Name of a question.
 * @csspart control - What is filled in.
 * @csspart button - Any button; also `primary`, `second` or `quiet`.
 * @csspart alert - A message.
 */
export class DigitalCardViewer extends MemberElement {
  static override styles = [MemberElement.styles, CardPanel.styles];

  readonly #panel = new CardPanel({flow: this.flow, tell: (type, detail) => void this.tell(type, detail)});
  /** The member asked for the login while a copy was shown. */
  #loginWanted = false;

  protected override get heading(): string {
    return this.#panel.title;
  }

  protected override load(): Promise<void> {
    this.#loginWanted = false;
    return this.#panel.load();
  }

  protected override clear(): void {
    this.#panel.clear();
  }

  protected override view(): TemplateResult {
    return this.#panel.view([this.staleView(), this.#reloadNotice()]);
  }

  protected override backendChanged(backend: Backend | undefined): void {
    this.#panel.open(backend);
    super.backendChanged(backend);
  }

  /** A copy of the phone comes before a server that is slow, silent, or asks who is there. */
  protected override render(): TemplateResult {
    if (this.flow.phase === 'open') return super.render();
    if (this.#panel.fromCopy && !this.#loginWanted) return this.#panel.view([this.#copyNotice()]);
    return this.#panel.erased
      ? html`<div class="frame measure">${this.#reloadNotice()}</div>
          ${super.render()}`
      : super.render();
  }

  #copyNotice(): TemplateResult {
    const {copy} = this.#panel.t;
    const {phase, error} = this.flow;
    const signedOut = phase === 'signedOut' || phase === 'expired';
    const why =
      phase === 'loading'
        ? copy.checking
        : signedOut
          ? copy.signedOut
          : error?.code === 'network' || error?.code === 'timeout'
            ? copy.offline
            : error
              ? sayFailure(this.speaker, error).text
              : '';
    const action =
      phase === 'loading'
        ? nothing
        : signedOut
          ? button({label: copy.logIn, small: true, onClick: () => this.#wantLogin()})
          : button({label: this.common.retry, small: true, icon: 'refresh', onClick: () => void this.flow.reload()});
    const tone: Tone = this.#panel.stale ? 'warning' : 'info';
    return alert({
      tone,
      ...(tone === 'info' && {icon: 'offline' as const}),
      live: 'status',
      title: copy.title,
      text: [this.#panel.updated, why, this.#panel.stale ? copy.stale : ''].filter(Boolean).join(' '),
      ...(action !== nothing && {actions: action}),
    });
  }

  /** The copy was erased because it could not be trusted, or was too old: what is shown is from the server. */
  #reloadNotice(): TemplateResult | typeof nothing {
    const {erased, t} = this.#panel;
    return erased ? alert({tone: 'warning', title: t.reload.title, text: t.reload[erased]}) : nothing;
  }

  #wantLogin(): void {
    this.#loginWanted = true;
    this.requestUpdate();
  }
}
