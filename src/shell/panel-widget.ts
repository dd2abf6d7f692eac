import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Backend} from '../backend/backend.js';
import {Messages} from '../element/locale.js';
import {Widget} from '../element/widget.js';
import {EnrolmentFlow} from './enrolment-flow.js';
import {alert, alertStyles} from '../ui/blocks/alert.js';
import {button, buttonStyles} from '../ui/blocks/button.js';
import {failureWords} from '../ui/blocks/failure.js';
import {cardStyles} from '../ui/blocks/card.js';
import {iconStyles} from '../ui/blocks/icon.js';
import {privacyNotice} from '../ui/blocks/privacy-notice.js';
import {blank, skeleton, stateStyles} from '../ui/blocks/states.js';
import type {Flow} from '../session/flow.js';
import {Door} from './door.js';
import type {Panel} from './panel.js';
import {SessionPrompt} from './session-prompt/session-prompt.panel.js';
import fr from './panel-widget.messages.fr.js';

/** A widget that is one panel: load, show, save. Every stand-alone form is this and a few lines of its own. */
export abstract class PanelWidget<P extends Panel = Panel> extends Widget {
  static override styles: CSSResultGroup = [
    Widget.styles,
    iconStyles,
    buttonStyles,
    alertStyles,
    stateStyles,
    cardStyles,
  ];

  /** Which enrolment to work on. Not needed in the sandbox, nor on a page where the member has just signed in. */
  @property({attribute: 'enrolment-id'}) enrolmentId?: string;

  protected readonly flow: EnrolmentFlow = new EnrolmentFlow(this, {
    enrolmentId: () => this.enrolmentId,
    anybody: () => (this.activeBackend?.invitation ? 'sandbox' : undefined),
  });
  protected panel: P = this.createPanel();
  readonly #messages = new Messages(this, 'form', fr, {en: () => import('./panel-widget.messages.en.js')});
  /** The session ended: the login stands here, and what was typed comes back after it. */
  readonly #login = new Door<Flow>({
    owner: {flow: this.flow},
    panel: async () => (await import('./login/login.panel.js')).LoginPanel,
    after: () => this.requestUpdate(),
  });
  readonly #prompt = new SessionPrompt(this.flow, {kept: true});
  #saved = false;
  #loadedFor: string | undefined;

  protected abstract createPanel(): P;

  /** Tells the page that the answers are saved. */
  protected abstract tellSaved(): void;

  protected override backendChanged(backend: Backend | undefined): void {
    void this.flow.start(backend);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    super.willUpdate(changed);
    const {draft, phase} = this.flow;
    if (phase === 'expired') this.#login.open();
    if (draft && this.#loadedFor !== draft.id) {
      // another enrolment, another form: nothing typed for one may be seen in the other
      if (this.#loadedFor !== undefined) this.panel = this.createPanel();
      this.#saved = false;
      this.#loadedFor = draft.id;
      void this.panel.load(draft);
    }
  }

  protected override render(): TemplateResult {
    return html`${this.flow.veiled ? skeleton(this.common.loading) : this.#state()}${this.#prompt.view()}`;
  }

  #state(): TemplateResult {
    const {phase} = this.flow;
    const slow = this.flow.slow ? alert({tone: 'info', icon: 'clock', live: 'status', ...this.common.slow}) : nothing;
    if (phase === 'unconfigured' || phase === 'loading') return skeleton(this.common.loading, slow);
    if (phase === 'failed' || !this.flow.draft) return this.#failed();
    if (phase === 'expired' && this.#login.ready)
      return html`<div class="frame measure" part="frame">${this.#login.view()}</div>`;
    return html`<form
      class="frame stack loose measure"
      part="frame"
      novalidate
      aria-labelledby="title"
      @submit=${this.#submit}
    >
      <div class="stack tight">
        <h2 class="title" part="title" id="title" tabindex="-1">${this.panel.title}</h2>
        ${this.panel.lead ? html`<p class="lead muted" part="lead">${this.panel.lead}</p>` : nothing}
      </div>
      ${this.panel.view()}
      ${
        phase === 'expired'
          ? alert({tone: 'danger', live: 'alert', ...this.common.failures.expired})
          : this.panel.failureView()
      }
      ${slow} ${this.#saved ? alert({tone: 'success', live: 'status', title: this.#messages.t.saved}) : nothing}
      ${
        this.panel.ownActions
          ? nothing
          : html`<div class="row">
              ${button({
                label: this.flow.busy ? this.common.working : (this.panel.submitLabel ?? this.#messages.t.save),
                kind: 'primary',
                submit: true,
                busy: this.flow.busy,
              })}
            </div>`
      }
      ${privacyNotice(this.common, this.flow.settings)}
    </form>`;
  }

  #failed(): TemplateResult {
    const signedOut = this.flow.phase !== 'failed';
    const words = signedOut ? this.#messages.t.signedOut : failureWords(this, this.flow.error!);
    return html`<div class="frame measure">
      ${blank({
        icon: signedOut ? 'lock' : 'error',
        tone: signedOut ? 'primary' : 'danger',
        ...words,
        actions: button({
          label: this.common.retry,
          kind: 'primary',
          icon: 'refresh',
          onClick: () => void this.flow.reload(),
        }),
      })}
    </div>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.#saved = false;
    if (this.flow.busy || !(await this.panel.submit())) {
      if (this.panel.error) this.tell('mutuelle-save-failed', {code: this.panel.error.code});
      return;
    }
    this.#saved = !this.panel.ownActions;
    this.requestUpdate();
    this.tellSaved();
  };
}
