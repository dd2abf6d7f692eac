import {css, html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Backend} from '../../backend/backend.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import {Widget} from '../../element/widget.js';
import {sessionOf, type SessionFlow} from '../../session/session.js';
import {button} from '../../ui/blocks/button.js';
import fr from './sign-out.messages.fr.js';

/**
 * @summary Leaves the member's space: one button, shown while somebody is signed in. Everything on the page and in the
 *   other tabs is left at once, whatever the server answers.
 */
export class SignOut extends Widget {
  static override styles: CSSResultGroup = [
    Widget.styles,
    css`
      :host {
        inline-size: auto;
      }
      /* as high as the button that stood there: nothing moves */
      .left {
        display: grid;
        align-content: center;
        min-block-size: var(--_control);
      }
    `,
  ];

  readonly #messages = new Messages(this, 'signOut', fr, {en: () => import('./sign-out.messages.en.js')});
  #session: SessionFlow | undefined;
  #stop: (() => void) | undefined;
  /** It was left here: said once, where the button was. */
  #left = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = undefined;
    super.disconnectedCallback();
  }

  protected override backendChanged(backend: Backend | undefined): void {
    this.#session = backend && sessionOf(backend);
    this.#left = false;
    this.#listen();
  }

  /** One box, whatever stands in it: a page that lays it out keeps its place. */
  protected override render(): TemplateResult {
    return html`<div>${this.#content()}</div>`;
  }

  #content(): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    if (this.#session?.token() !== undefined)
      return button({label: t.leave, kind: 'quiet', onClick: () => this.#leave()});
    return this.#left ? html`<p class="left muted" role="status" tabindex="-1" data-heading>${t.left}</p>` : nothing;
  }

  #leave(): void {
    this.#left = true;
    this.#session?.logOut(undefined, (url) => this.tell('mutuelle-france-connect', {url}, {cancelable: true}));
    this.tell('mutuelle-signed-out');
    void focusWhenShown(this);
  }

  #listen(): void {
    this.#stop?.();
    this.#stop = this.#session?.onChange(() => {
      if (this.#session?.token() !== undefined) this.#left = false;
      this.requestUpdate();
    });
  }
}
