import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Backend} from '../backend/backend.js';
import {Widget} from '../element/widget.js';
import type {Flow} from '../session/flow.js';
import {alert} from '../ui/blocks/alert.js';
import {privacyNotice} from '../ui/blocks/privacy-notice.js';
import {skeleton} from '../ui/blocks/states.js';
import {failurePage, slowNotice, submitButton} from '../ui/page.js';
import {whenSent, type Panel, type PanelClass} from './panel.js';
import {SessionPrompt} from './session-prompt/session-prompt.js';

/**
 * An element around one panel: what an enrolment and the member's space have in common.
 *
 * @csspart field - One question, of the login too: label, hint, control, error.
 * @csspart label - Name of a question.
 * @csspart control - What is filled in.
 * @csspart error - What is wrong with an answer.
 * @csspart summary - List of answers to correct.
 */
export abstract class PanelElement<P extends Panel<any, any>> extends Widget {
  /** What it shows. */
  static readonly panel: PanelClass;

  protected abstract readonly flow: Flow & {
    start(backend: Backend | undefined): Promise<void>;
    reload(): Promise<void>;
  };
  protected abstract panel: P;
  /** The form was saved, and nothing was changed since. */
  #saved = false;
  #prompt: SessionPrompt | undefined;

  protected static override finalizeStyles(styles: CSSResultGroup): ReturnType<typeof Widget.finalizeStyles> {
    return super.finalizeStyles([styles, this.panel?.styles ?? []]);
  }

  protected createPanel(): P {
    return new (this.constructor as typeof PanelElement).panel({flow: this.flow}) as P;
  }

  /** What the page shows while the session, the backend or the network allow it. */
  protected abstract state(): TemplateResult;

  /** The words that say that the form is saved, and the button that saves it. */
  protected abstract readonly formWords: {save: string; saved: string};

  /** Tells the page that the form is saved. */
  protected tellSaved(): void {}

  /** The page asks whether somebody is still there; `kept`: what is typed is saved as it is typed. */
  protected watch(kept: boolean): void {
    this.#prompt = new SessionPrompt(this.flow, {kept});
  }

  protected override backendChanged(backend: Backend | undefined): void {
    void this.flow.start(backend);
  }

  protected override render(): TemplateResult {
    return html`${this.flow.veiled ? this.waiting() : this.state()}${this.#prompt?.view()}`;
  }

  /** Until there is something to show. */
  protected waiting(more: unknown = nothing): TemplateResult {
    return this.panel.skeleton?.(more) ?? skeleton(this.common.loading, more);
  }

  protected get slowNotice(): TemplateResult | typeof nothing {
    return slowNotice(this.common, this.flow.slow);
  }

  /** A page of its own: a message, the login. */
  protected framed(content: unknown): TemplateResult {
    return html`<div class="frame measure" part="frame">${content}</div>`;
  }

  protected failed(): TemplateResult {
    return this.framed(failurePage(this.failureWords, this.flow.error!, () => this.flow.reload()));
  }

  /** The panel under its heading. `notice`: about what was read; `failure`: about what was sent. */
  protected page(notice: unknown, failure: unknown = this.panel.failureView()): TemplateResult {
    const {panel} = this;
    const content = html`${panel.header()} ${notice} ${panel.view()}`;
    if (!panel.submit) return html`<div class="frame stack loose" part="frame">${content}</div>`;
    return html`<form
      class="frame stack loose ${panel.wide ? '' : 'measure'}"
      part="frame"
      novalidate
      aria-labelledby="title"
      @submit=${this.#sent}
    >
      ${content} ${failure} ${this.slowNotice} ${this.#savedView()}
      ${panel.hasOwnButtons ? nothing : this.#buttons()}${privacyNotice(this.common, this.flow.settings)}
    </form>`;
  }

  /** Another form stands here, or the same one was changed. */
  protected forgetSaved(): void {
    this.#saved = false;
  }

  #buttons(): TemplateResult {
    const label = this.panel.submitLabel ?? this.formWords.save;
    return html`<div class="row">${submitButton(this.common, label, this.flow.busy)}${this.panel.otherActions}</div>`;
  }

  #savedView(): TemplateResult | typeof nothing {
    return this.#saved ? alert({tone: 'success', live: 'status', title: this.formWords.saved}) : nothing;
  }

  readonly #sent = async (event: Event): Promise<void> =>
    whenSent(this.flow, async () => {
      this.#saved = false;
      if (!(await this.panel.submit!())) {
        if (this.panel.error) this.tell('mutuelle-save-failed', {code: this.panel.error.code});
        return;
      }
      this.#saved = !this.panel.hasOwnButtons;
      this.requestUpdate();
      this.tellSaved();
    })(event);
}
