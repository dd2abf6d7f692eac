import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {FailureWords} from '../element/failure-words.js';
import {Messages} from '../element/locale.js';
import {blank} from '../ui/blocks/states.js';
import {retryButton} from '../ui/page.js';
import {EnrolmentFlow} from './enrolment-flow.js';
import {EnrolmentWords} from './enrolment-words.js';
import fr from './enrolment-element.messages.fr.js';
import {PanelElement} from './panel-element.js';
import type {EnrolmentPanel} from './form-panel.js';

/**
 * A step of an enrolment alone on a page: load, show, save. An element of it is its panel and a few lines.
 *
 * @csspart choice - One radio with its words.
 */
export abstract class EnrolmentElement<P extends EnrolmentPanel> extends PanelElement<P> {
  /** Which enrolment to work on. Not needed in the sandbox, nor on a page where the member has just signed in. */
  @property({attribute: 'enrolment-id'}) enrolmentId?: string;

  protected readonly flow: EnrolmentFlow = new EnrolmentFlow(this, {
    enrolmentId: () => this.enrolmentId,
    anybody: () => (this.activeBackend?.invitation ? 'sandbox' : undefined),
  });
  protected panel: P = this.createPanel();
  readonly #messages = new Messages(this, 'form', fr, {en: () => import('./enrolment-element.messages.en.js')});
  readonly #words = new EnrolmentWords(this, () => this.flow.settings?.help ?? this.settings?.help);
  #shownFor: string | undefined;

  constructor() {
    super();
    this.watch(true);
  }

  /** @internal */
  override get failureWords(): FailureWords {
    return this.#words.forFailures;
  }

  protected override get formWords(): {save: string; saved: string} {
    return this.#messages.t;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    super.willUpdate(changed);
    const {draft, phase} = this.flow;
    if (phase === 'expired') this.openLogin();
    if (draft && this.#shownFor !== draft.id) {
      // another enrolment, another form: nothing typed for one may be seen in the other
      if (this.#shownFor !== undefined) this.panel = this.createPanel();
      this.#shownFor = draft.id;
      void this.panel.load(draft);
    }
  }

  protected override state(): TemplateResult {
    const {phase, draft} = this.flow;
    if (phase === 'unconfigured' || phase === 'loading') return this.waiting(this.slowNotice);
    if (phase === 'failed') return this.failed();
    if (!draft) return this.#signedOut();
    if (phase !== 'expired') return this.page(undefined);
    // what was typed is out of sight, also until the file of the login is there; it comes back after the login
    return this.loginView() ?? this.waiting();
  }

  #signedOut(): TemplateResult {
    const actions = retryButton(this.common, () => this.flow.reload(), {primary: true});
    return this.framed(blank({icon: 'lock', ...this.#messages.t.signedOut, actions}));
  }
}
