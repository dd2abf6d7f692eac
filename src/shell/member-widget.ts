import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Backend} from '../backend/backend.js';
import type {BackendError} from '../backend/error.js';
import {Messages} from '../element/locale.js';
import {Widget} from '../element/widget.js';
import {MemberFlow} from './member-flow.js';
import {alert, alertStyles} from '../ui/blocks/alert.js';
import {button, buttonStyles} from '../ui/blocks/button.js';
import {failureWords, type Speaker} from '../ui/blocks/failure.js';
import {iconStyles} from '../ui/blocks/icon.js';
import {blank, skeleton, stateStyles} from '../ui/blocks/states.js';
import type {LoginPanel} from './login/login.panel.js';
import {SessionPrompt} from './session-prompt/session-prompt.panel.js';
import fr from './member-widget.messages.fr.js';

/**
 * A widget of the member's space: it reads something, and shows it. Everything around that is here: no backend yet,
 * loading, nobody signed in (the login stands in its place, and serves the whole page), a failure with a way out, the
 * end of the session. A widget gives its title, what to read and the view.
 */
export abstract class MemberWidget extends Widget {
  static override styles: CSSResultGroup = [Widget.styles, iconStyles, buttonStyles, alertStyles, stateStyles];

  /** Nobody needs to be signed in to see it. */
  protected static readonly anyone: boolean = false;

  protected readonly flow: MemberFlow = new MemberFlow(this, {
    load: () => this.load(),
    clear: () => this.clear(),
    anyone: (this.constructor as typeof MemberWidget).anyone,
  });
  readonly #messages = new Messages(this, 'memberWidget', fr, {en: () => import('./member-widget.messages.en.js')});
  readonly #prompt = new SessionPrompt(this.flow);
  #login: LoginPanel | undefined;
  #missingLogin = false;
  #told: BackendError | undefined;

  /** Title of the widget, in every state. */
  protected abstract get heading(): string;

  /** Reads what is shown first, by `flow.call`. Called again by a retry, a login, a return of the page. */
  protected abstract load(): Promise<void>;

  /** Forgets everything read: nobody is signed in any more, or somebody else. */
  protected abstract clear(): void;

  /** What was read, heading included (`h2`, part `title`). */
  protected abstract view(): TemplateResult;

  /** The shape of what is coming. */
  protected skeletonView(more: unknown): TemplateResult {
    return skeleton(this.common.loading, more);
  }

  /** Words of failures for a page that is read: nothing was typed that could be lost. */
  protected get speaker(): Speaker {
    const {common, language} = this;
    const {failures, maintenance} = this.#messages.t;
    return {common: {...common, maintenance, failures: {...common.failures, ...failures}}, language};
  }

  /** Above what was read, when it could not be read anew. */
  protected staleView(): TemplateResult | typeof nothing {
    const {error} = this.flow;
    if (!error || this.flow.phase !== 'open') return nothing;
    return alert({
      tone: 'warning',
      live: 'status',
      title: this.#messages.t.stale,
      text: failureWords(this.speaker, error).text,
      actions: this.#retry(),
    });
  }

  protected override backendChanged(backend: Backend | undefined): void {
    void this.flow.start(backend);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    super.willUpdate(changed);
    const {error} = this.flow;
    if (error && error !== this.#told) this.tell('mutuelle-load-failed', {code: error.code});
    this.#told = error;
    if (this.#needsLogin && !this.#login && !this.#missingLogin) void this.#loadLogin();
  }

  protected override render(): TemplateResult {
    return html`${this.flow.veiled ? this.skeletonView(nothing) : this.#state()}${this.#prompt.view()}`;
  }

  #state(): TemplateResult {
    const {phase, error} = this.flow;
    if (phase === 'open') return this.view();
    if (this.#needsLogin) return this.#loginView();
    if (phase === 'failed' && error)
      return this.#page(
        blank({icon: 'error', tone: 'danger', ...failureWords(this.speaker, error), actions: this.#retry()}),
      );
    return this.skeletonView(
      this.flow.slow ? alert({tone: 'info', icon: 'clock', live: 'status', ...this.common.slow}) : nothing,
    );
  }

  #page(content: unknown): TemplateResult {
    return html`<div class="frame measure" part="frame">${content}</div>`;
  }

  #retry(again = () => void this.flow.reload()): TemplateResult {
    return button({label: this.common.retry, kind: 'primary', icon: 'refresh', onClick: again});
  }

  get #needsLogin(): boolean {
    return this.flow.phase === 'signedOut' || this.flow.phase === 'expired';
  }

  #loginView(): TemplateResult {
    if (this.#missingLogin)
      return this.#page(
        blank({
          icon: 'offline',
          tone: 'info',
          ...this.speaker.common.failures.network,
          actions: this.#retry(() => void this.#loadLogin()),
        }),
      );
    if (!this.#login) return skeleton(this.common.loading);
    const {title, lead, submitLabel} = this.#login;
    const expired = this.flow.phase === 'expired';
    return html`<form
      class="frame stack loose measure"
      part="frame"
      novalidate
      aria-labelledby="title"
      @submit=${this.#submitLogin}
    >
      <div class="stack tight">
        <h2 class="title" part="title" id="title" tabindex="-1">${this.heading}</h2>
        ${expired ? nothing : html`<p class="lead muted" part="lead">${lead}</p>`}
      </div>
      ${expired ? alert({tone: 'info', icon: 'lock', live: 'status', title, text: lead}) : nothing}
      ${this.#login.view()} ${this.#login.failureView()}
      ${this.flow.slow ? alert({tone: 'info', icon: 'clock', live: 'status', ...this.common.slow}) : nothing}
      <div class="row">
        ${button({
          label: this.flow.busy ? this.common.working : submitLabel,
          kind: 'primary',
          submit: true,
          busy: this.flow.busy,
        })}
      </div>
    </form>`;
  }

  async #loadLogin(): Promise<void> {
    try {
      const {LoginPanel} = await import('./login/login.panel.js');
      this.adopt(LoginPanel.styles);
      this.#login ??= new LoginPanel({flow: this.flow});
      this.#missingLogin = false;
    } catch {
      this.#missingLogin = true;
    }
    this.requestUpdate();
  }

  readonly #submitLogin = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.flow.busy || !(await this.#login!.submit())) return;
    await this.updateComplete;
    // the form the focus was in is gone: the reader goes to what came instead
    this.renderRoot.querySelector<HTMLElement>('h2[tabindex]')?.focus({preventScroll: true});
  };
}
