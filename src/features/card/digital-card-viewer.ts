import {html, nothing, type TemplateResult} from 'lit';
import type {Backend} from '../../backend/backend.js';
import {CardPanel} from './card.panel.js';
import {MemberElement} from '../../shell/member-element.js';
import {sayFailure} from '../../ui/blocks/failure.js';
import {alert, type Tone} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';

/**
 * @summary Third-party-payment card of the member: shown, scanned, kept on the phone, always the one that holds.
 *
 * @slot logo - Logo of the insurer on the band of the card, in the place of the built-in mark.
 * @csspart card - The card itself.
 * @csspart section - Who is covered, and for what.
 * @csspart heading - Title of a section.
 * @csspart table - People and domains of care.
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
