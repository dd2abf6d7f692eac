import {css, html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import type {Flow} from '../../session/flow.js';
import {SessionWatch} from '../../session/session-watch.js';
import {button} from '../../ui/blocks/button.js';
import fr from './session-prompt.messages.fr.js';

export interface PromptOptions {
  /** What is typed is saved as it is typed. */
  kept?: boolean;
  /** Leaves at once, for who does not want to go on. */
  leave?: () => void;
}

/** Seconds at which the time left is said aloud; in between it only shows. */
const said = [60, 30, 10];

/**
 * « Êtes-vous toujours là ? » (SUP-01): a modal question with one press to go on, the time left in words, said when it
 * opens and three times more. Esc is somebody too.
 */
export class SessionDialog implements ReactiveController {
  static readonly styles = css`
    .dialog {
      inline-size: min(30em, 100% - 2em);
      margin: auto;
      padding: calc(6 * var(--_u));
      color: var(--_text);
      background: var(--_raised);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      box-shadow: var(--_shadow);
    }
    .dialog::backdrop {
      background: light-dark(#1b28278c, #000000a6);
    }
    .dialog-content {
      display: grid;
      gap: calc(4 * var(--_u));
    }
    @media (forced-colors: active) {
      .dialog {
        border: 2px solid CanvasText;
      }
    }
  `;

  readonly #messages: Messages<typeof fr>;
  #opener: HTMLElement | null = null;
  #open = false;
  #working = false;
  #failed = false;
  #aloud = 0;

  private readonly host: Widget;
  private readonly watch: SessionWatch;

  constructor(
    {host, watching}: Flow,
    private readonly options: PromptOptions,
  ) {
    this.host = host;
    this.watch = new SessionWatch(host, watching);
    this.#messages = new Messages(host, 'session', fr, {en: () => import('./session-prompt.messages.en.js')});
    host.adopt(SessionDialog.styles);
    host.addController(this);
  }

  /** A native dialog is opened by a call, and gives the focus back only if it is closed by one. */
  hostUpdated(): void {
    const {asking} = this.watch;
    if (asking === this.#open) return;
    this.#open = asking;
    const root = this.host.renderRoot as ShadowRoot;
    if (asking) {
      this.#opener = root.activeElement as HTMLElement | null;
      root.querySelector<HTMLDialogElement>('dialog.session')?.showModal();
    } else if (this.#opener?.isConnected) this.#opener.focus({preventScroll: true});
  }

  view(): TemplateResult | typeof nothing {
    if (!this.watch.asking) return nothing;
    const {t} = this.#messages;
    const {left} = this.watch;
    if (said.includes(left) || !this.#open) this.#aloud = left;
    return html`<dialog
      class="dialog session"
      aria-labelledby="session-title"
      aria-describedby="session-text"
      @cancel=${this.#cancel}
    >
      <div class="dialog-content">
        <h2 class="heading" id="session-title">${t.title}</h2>
        <p id="session-text">
          <span class="num">${t.text(left)}</span>${this.options.kept ? html` ${t.kept}` : nothing}
        </p>
        <p class="visually-hidden" role="status">${this.#open ? t.text(this.#aloud) : nothing}</p>
        ${this.#failed ? html`<p class="strong" role="alert">${t.offline}</p>` : nothing}
        <div class="row">
          ${button({
            label: this.#working ? this.host.common.working : t.stay,
            kind: 'primary',
            busy: this.#working,
            onClick: () => void this.#stay(),
          })}${this.options.leave ? button({label: t.leave, kind: 'quiet', onClick: this.options.leave}) : nothing}
        </div>
      </div>
    </dialog>`;
  }

  async #stay(): Promise<void> {
    this.#working = true;
    this.#failed = false;
    this.host.requestUpdate();
    await this.watch.stay();
    this.#working = false;
    this.#failed = this.watch.asking;
    this.host.requestUpdate();
  }

  readonly #cancel = (event: Event): void => {
    event.preventDefault();
    void this.#stay();
  };
}
