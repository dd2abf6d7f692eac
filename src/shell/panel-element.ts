import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Backend} from '../backend/backend.js';
import {Lazy} from '../element/lazy.js';
import {Widget} from '../element/widget.js';
import type {Flow} from '../session/flow.js';
import {skeleton} from '../ui/blocks/states.js';
import {failurePage, missingFilePage, slowNotice} from '../ui/page.js';
import type {AccessPanel} from './access/access.panel.js';
import type {Panel, PanelClass, PanelOwner} from './panel.js';
import {SessionPrompt} from './session-prompt/session-prompt.js';

/** What the gate is told by the element it stands in. */
export type GateOwner = Pick<PanelOwner, 'pageTitle' | 'loginShown' | 'access'>;

/**
 * An element around one panel: what an enrolment and the member's space have in common.
 *
 * @csspart field - One question, of the login too: label, hint, control, error.
 * @csspart label - Name of a question.
 * @csspart hint - Help of a question.
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
  #prompt: SessionPrompt | undefined;
  /** In the place of the page: its file comes when somebody must sign in. */
  readonly #gateFile = new Lazy(
    this,
    () => import('./access/access.panel.js'),
    ({AccessPanel: PanelType}) => {
      this.gate = new PanelType({flow: this.flow, signedIn: () => this.signedIn(), ...this.gateOwner()});
    },
  );
  /** Once somebody had to sign in. */
  protected gate: AccessPanel | undefined;

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

  /** What the gate must know of the page it stands in the place of, asked when it is made. */
  protected gateOwner(): GateOwner {
    return {};
  }

  /** Somebody has just signed in here. */
  protected signedIn(): void {}

  /** Somebody must sign in: loads the login, once. */
  protected openLogin(): void {
    this.#gateFile.want();
  }

  /** The login, or that it did not come; undefined while it is on its way. */
  protected loginView(): TemplateResult | undefined {
    if (this.#gateFile.failed) return this.framed(missingFilePage(this.failureWords, () => this.#gateFile.load()));
    const parts = {notice: nothing, words: this.formWords, tellSaved: () => this.signedIn()};
    return this.gate?.ready ? this.gate.page(parts) : undefined;
  }

  /** A page of its own: a message, the login. */
  protected framed(content: unknown): TemplateResult {
    return html`<div class="frame measure" part="frame">${content}</div>`;
  }

  protected failed(): TemplateResult {
    return this.framed(failurePage(this.failureWords, this.flow.error!, () => this.flow.reload()));
  }

  /** The panel under its heading. `notice`: about what was read; `failure`: about what was sent. */
  protected page(notice: unknown, failure?: unknown): TemplateResult {
    return this.panel.page({
      notice,
      words: this.formWords,
      tellSaved: () => this.tellSaved(),
      ...(failure !== undefined && {failure}),
    });
  }
}
