import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Backend} from '../../backend/backend.js';
import type {EnrolmentStep} from '../../contract/enrolment.js';
import {Messages} from '../../element/locale.js';
import {Widget} from '../../element/widget.js';
import {EnrolmentFlow} from '../../flows/enrolment.js';
import {takeLinkSecret} from '../../flows/one-time-link.js';
import type {Panel} from '../../panels/panel.js';
import {alert, alertStyles} from '../../ui/blocks/alert.js';
import {button, buttonStyles} from '../../ui/blocks/button.js';
import {failure, failureWords} from '../../ui/blocks/failure.js';
import {help, helpStyles} from '../../ui/blocks/help.js';
import {icon, iconStyles} from '../../ui/blocks/icon.js';
import {blank, skeleton, stateStyles} from '../../ui/blocks/states.js';
import fr from './enrolment-wizard.messages.fr.js';
import {indexOfStep, loginPanel, shownSteps, steps, type Step} from './enrolment-wizard.steps.js';
import {wizardStyles} from './enrolment-wizard.styles.js';
import {saveStateView, stepsView} from './enrolment-wizard.view.js';

/**
 * @summary The whole enrolment, from the one-time link to the signed dossier (ENR-00 to ENR-25).
 *
 * @attr enrolment-id - Enrolment to open, for a host that signs the member in itself (`getAccessToken` of the backend).
 * @attr link-name - Name of the one-time link's secret in the address fragment; `adhesion` by default (`#adhesion=…`).
 * @attr locale - `fr` or `en`; by default the language of the page.
 * @property {string} linkSecret - Secret of the link, for a host with its own routing; wins over the fragment.
 * @property {Backend} backend - Backend of this widget alone.
 * @property {Partial<Settings>} settings - Settings that replace the server's.
 * @property {Record<string, object>} messages - Sentences that replace the built-in ones.
 * @event mutuelle-step-changed - Another step is shown. `detail.enrolmentId`, `from`, `to`.
 * @event mutuelle-step-saved - A step was saved whole. `detail.enrolmentId`, `step`.
 * @event mutuelle-beneficiary-saved - A person was added or changed. `detail.enrolmentId`, `beneficiaryId`.
 * @event mutuelle-beneficiary-removed - A person was removed. `detail.enrolmentId`, `beneficiaryId`.
 * @event mutuelle-signature-code-sent - A code is on its way. `detail.enrolmentId`.
 * @event mutuelle-enrolment-completed - Signed. `detail.enrolmentId`, `memberNumber`.
 * @event mutuelle-save-failed - A load or a save failed for a reason other than an answer. `detail.code`, `step`.
 * @event mutuelle-link-refused - The one-time link cannot be used. `detail.code`.
 * @event mutuelle-session-expired - The member must sign in again; what was typed is still there.
 * @csspart frame - The whole widget inside its padding.
 * @csspart title - Title of the widget or step.
 * @csspart lead - Sentence under the title.
 * @csspart steps - List of steps.
 * @csspart help - Phone and hours.
 * @csspart actions - Bar of buttons.
 * @csspart field - One question: label, hint, control, error.
 * @csspart label - Name of a question.
 * @csspart hint - Help of a question.
 * @csspart control - What is filled in.
 * @csspart error - What is wrong with an answer.
 * @csspart choice - One radio with its words.
 * @csspart button - Any button; also `primary`, `second`, `quiet` or `danger`.
 * @csspart summary - List of answers to correct.
 * @csspart alert - A message.
 * @csspart card - A person or a thing in a card.
 */
export class EnrolmentWizard extends Widget {
  static override styles = [Widget.styles, iconStyles, buttonStyles, alertStyles, stateStyles, helpStyles, wizardStyles];

  @property({attribute: 'enrolment-id'}) enrolmentId?: string;
  @property({attribute: 'link-name'}) linkName = 'adhesion';
  @property({attribute: false}) linkSecret?: string;

  readonly #messages = new Messages(this, 'enrolmentWizard', fr, {en: () => import('./enrolment-wizard.messages.en.js')});
  readonly #flow = new EnrolmentFlow(this, {
    secret: () => this.linkSecret ?? takeLinkSecret(this.linkName),
    given: () => this.linkSecret,
    enrolmentId: () => this.enrolmentId,
  });
  readonly #owner = {flow: this.#flow, goTo: (step: EnrolmentStep) => void this.#go(step)};
  #login: Panel | undefined;
  readonly #panels = new Map<EnrolmentStep, Panel>();
  #step: Step | undefined;
  #panel: Panel | undefined;
  /** « Modifier » in the recap leads back to it. */
  #fromRecap = false;
  #askedToLogIn = false;
  #left = false;
  /** The file of a step did not come (a new version was deployed, the network fell). */
  #missingStep: EnrolmentStep | undefined;
  #missingLogin = false;
  #opening = false;
  /** The member pressed something that leads to another page: the focus goes along. A page that opens by itself takes none. */
  #moving = false;
  #announced: string | undefined;
  #shownFor: string | undefined;
  #redeemError: Awaited<ReturnType<EnrolmentFlow['redeem']>>;

  protected override backendChanged(backend: Backend | undefined): void {
    void this.#flow.start(backend);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    super.willUpdate(changed);
    const {phase, draft, error} = this.#flow;
    if (draft && draft.id !== this.#shownFor) this.#startAfresh(draft.id);
    if (phase === 'open' && draft && !this.#step && !this.#opening && !this.#missingStep) void this.#go(draft.step as EnrolmentStep, this.#moving);
    if (this.#usesLogin && !this.#login && !this.#missingLogin) void this.#loadLogin();
    this.#announce(phase === 'refused' ? 'mutuelle-link-refused' : phase === 'failed' ? 'mutuelle-save-failed' : undefined, error?.code);
  }

  protected override render(): TemplateResult {
    const {phase} = this.#flow;
    if (phase === 'unconfigured' || phase === 'loading') return skeleton(this.common.loading, this.#slow());
    if (this.#left) return this.#page(blank({icon: 'check', ...this.#messages.t.left, actions: button({label: this.#messages.t.welcome.login, onClick: () => this.#askToLogIn()})}));
    if (this.#usesLogin) return this.#missingLogin ? this.#page(this.#offline(() => void this.#loadLogin())) : this.#login ? this.#page(this.#loginView(this.#login)) : skeleton(this.common.loading);
    if (phase === 'invited') return this.#page(this.#welcome());
    if (phase === 'refused') return this.#page(this.#refused());
    if (phase === 'failed') return this.#page(blank({icon: 'error', tone: 'danger', ...failureWords(this, this.#flow.error!), actions: this.#retry(() => void this.#flow.start(this.activeBackend))}));
    if (this.#missingStep) return this.#page(this.#offline(() => void this.#go(this.#missingStep!, false)));
    return this.#panel && this.#step ? this.#stepView(this.#panel, this.#step) : skeleton(this.common.loading);
  }

  /** A page outside the steps: a message, the login, the welcome. Help stays where it is. */
  #page(content: unknown): TemplateResult {
    return html`<div class="frame wizard" part="frame"><div class="rail">${this.#help()}</div><div class="main">${content}</div></div>`;
  }

  #stepView(panel: Panel, step: Step): TemplateResult {
    const {t} = this.#messages;
    const {draft} = this.#flow;
    const reached = steps[indexOfStep(draft?.step ?? step.id)]!;
    const shown = stepsView(t, step, reached, (id) => void this.#go(id));
    const view = panel.view();
    return html`<form class="frame wizard" part="frame" novalidate aria-labelledby="title" @submit=${this.#submit}>
      <div class="rail">${step.id === 'completed' ? nothing : shown}${this.#help()}</div>
      <div class="main ${panel.wide ? 'wide' : ''}">
        ${step.id === 'completed' ? nothing : html`<div class="stack tight"><h2 class="title" part="title" id="title" tabindex="-1" data-heading><span class="eyebrow">${t.stepOf(shownSteps.indexOf(step.shownAs) + 1, shownSteps.length)}</span> ${panel.title}</h2>${panel.lead ? html`<p class="lead muted" part="lead">${panel.lead}</p>` : nothing}</div>`}
        ${view}
        ${panel.ownActions ? nothing : this.#actions(panel, step)}
      </div>
    </form>`;
  }

  #actions(panel: Panel, step: Step): TemplateResult {
    const {t} = this.#messages;
    const {busy, autosave} = this.#flow;
    const index = indexOfStep(step.id);
    // the account is made once: nobody goes back before the profile
    const back = index > indexOfStep('profile') ? button({label: t.back, icon: 'arrow-left', onClick: () => void this.#go(steps[index - 1]!.id)}) : nothing;
    return html`
      ${panel.failureView()}
      ${this.#slow()}
      <div class="actions" part="actions">
        ${saveStateView(t, this, autosave)}
        ${this.#fromRecap && step.id !== 'recap' ? button({label: t.backToRecap, icon: 'arrow-left', onClick: () => void this.#go('recap')}) : back}
        ${button({label: busy ? this.common.working : (panel.submitLabel ?? t.forward), kind: 'primary', submit: true, busy})}
      </div>
      ${index > 0 ? html`<div class="leave">${button({label: t.leave, kind: 'quiet', onClick: () => void this.#leave()})}</div>` : nothing}`;
  }

  #welcome(): TemplateResult {
    const {t} = this.#messages;
    const {busy} = this.#flow;
    const paper = (name: 'document' | 'phone', text: string) => html`<li>${icon(name)}<span>${text}</span></li>`;
    return html`
      <div class="stack tight"><h2 class="title" part="title" tabindex="-1" data-heading>${t.welcome.title}</h2><p class="lead muted" part="lead">${t.welcome.lead}</p></div>
      <section class="section" aria-labelledby="papers">
        <h3 class="heading" id="papers">${t.welcome.papers}</h3>
        <ul class="papers">${paper('document', t.welcome.certificate)}${paper('document', t.welcome.bank)}${paper('phone', t.welcome.mobile)}</ul>
        <p class="muted">${t.welcome.where}</p>
      </section>
      ${alert({tone: 'info', icon: 'link', title: t.welcome.once})}
      ${this.#redeemError ? failure(this, this.#redeemError) : nothing}
      ${this.#slow()}
      <div class="row">
        ${button({label: busy ? this.common.working : t.welcome.start, kind: 'primary', iconEnd: 'arrow-right', busy, onClick: () => void this.#redeem()})}
        ${button({label: t.welcome.login, kind: 'quiet', onClick: () => this.#askToLogIn()})}
      </div>`;
  }

  #refused(): TemplateResult {
    const {t} = this.#messages;
    const words = t.links[this.#flow.error!.code as keyof typeof t.links] ?? t.links['link-unknown'];
    return blank({icon: 'link', ...words, actions: html`${button({label: t.memberSpace, kind: 'primary', onClick: () => this.#askToLogIn()})}`});
  }

  #loginView(login: Panel): TemplateResult {
    return html`<form class="stack loose" novalidate aria-labelledby="title" @submit=${this.#submitLogin}>
      <div class="stack tight"><h2 class="title" part="title" id="title" tabindex="-1" data-heading>${login.title}</h2><p class="lead muted" part="lead">${login.lead}</p></div>
      ${login.view()}${login.failureView()}
      <div class="row">${button({label: this.#flow.busy ? this.common.working : login.submitLabel, kind: 'primary', submit: true, busy: this.#flow.busy})}</div>
    </form>`;
  }

  #help(): TemplateResult | typeof nothing {
    const {settings, draft} = this.#flow;
    return settings ? help(this.common, settings.help, draft?.supportCode) : nothing;
  }

  /** « C'est plus long que d'habitude », after 8 seconds without an answer. */
  #slow(): TemplateResult | typeof nothing {
    return this.#flow.slow ? alert({tone: 'info', icon: 'clock', live: 'status', ...this.common.slow}) : nothing;
  }

  /** A file of ours did not come. */
  #offline(again: () => void): TemplateResult {
    return blank({icon: 'offline', tone: 'info', ...this.common.failures.network, actions: this.#retry(again)});
  }

  #retry(onClick: () => void): TemplateResult {
    return button({label: this.common.retry, kind: 'primary', icon: 'refresh', onClick});
  }

  get #usesLogin(): boolean {
    const {phase} = this.#flow;
    return phase === 'expired' || phase === 'signedOut' || (this.#askedToLogIn && phase !== 'open');
  }

  async #loadLogin(): Promise<void> {
    try {
      const LoginPanel = await loginPanel();
      this.adopt(LoginPanel.styles);
      this.#login ??= new LoginPanel(this.#owner);
      this.#missingLogin = false;
    } catch {
      this.#missingLogin = true;
    }
    if (this.#askedToLogIn || this.#flow.phase === 'expired') this.#focusHeading();
    this.requestUpdate();
  }

  #askToLogIn(): void {
    this.#askedToLogIn = true;
    this.#left = false;
    this.#focusHeading();
  }

  async #redeem(): Promise<void> {
    this.#moving = true;
    this.#redeemError = await this.#flow.redeem();
    if (this.#flow.phase === 'refused') this.#focusHeading();
    this.requestUpdate();
  }

  readonly #submitLogin = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.#moving = true;
    if (this.#flow.busy || !(await this.#login!.submit())) return;
    this.#askedToLogIn = false;
    if (this.#step) this.#focusHeading();
    this.requestUpdate();
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const step = this.#step!;
    const panel = this.#panel!;
    if (this.#flow.busy || this.#opening) return;
    if (!(await panel.submit())) {
      if (panel.error) this.tell('mutuelle-save-failed', {code: panel.error.code, step: step.id});
      return;
    }
    const enrolmentId = this.#flow.id;
    this.tell('mutuelle-step-saved', {enrolmentId, step: step.id});
    if (step.id === 'signature') this.tell('mutuelle-enrolment-completed', {enrolmentId, memberNumber: this.#flow.draft?.signed?.memberNumber ?? ''});
    await this.#go(this.#fromRecap ? 'recap' : steps[indexOfStep(step.id) + 1]!.id);
  };

  /** Shows a step. It is loaded when first reached; what was typed in it is still there when it is shown again. */
  async #go(id: EnrolmentStep, focus = true): Promise<void> {
    const from = this.#step;
    const target = steps[indexOfStep(id)]!;
    this.#fromRecap = target.id !== 'recap' && (from?.id === 'recap' ? indexOfStep(target.id) < indexOfStep('recap') : this.#fromRecap);
    if (from) void this.#flow.autosave.flush();
    this.#opening = true;
    try {
      const PanelType = await target.panel();
      this.adopt(PanelType.styles);
      this.#panel = this.#panels.get(target.id) ?? new PanelType(this.#owner);
      this.#panels.set(target.id, this.#panel);
      this.#missingStep = undefined;
    } catch {
      this.#missingStep = target.id;
      this.requestUpdate();
      return;
    } finally {
      this.#opening = false;
    }
    this.#panel.error = undefined;
    void this.#panel.load(this.#flow.draft!);
    this.#step = target;
    if (from && from !== target) this.tell('mutuelle-step-changed', {enrolmentId: this.#flow.id, from: from.id, to: target.id});
    if (focus) this.#focusHeading();
    this.requestUpdate();
  }

  async #leave(): Promise<void> {
    // not yet saved: the line above the buttons says so, and the member stays
    if (!(await this.#flow.logOut())) return;
    this.#startAfresh(undefined);
    this.#left = true;
    this.#focusHeading();
  }

  /** Nothing typed by one person may be seen by the next. */
  #startAfresh(enrolmentId: string | undefined): void {
    this.#shownFor = enrolmentId;
    this.#panels.clear();
    this.#step = undefined;
    this.#panel = undefined;
  }

  /** A change of page moves the reader to its heading. */
  #focusHeading(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const heading = this.renderRoot.querySelector<HTMLElement>('[data-heading]');
      heading?.focus({preventScroll: true});
      // to the top of the widget, not of the host's page
      if (heading && this.getBoundingClientRect().top < 0) this.scrollIntoView({block: 'start'});
    });
  }

  #announce(type: string | undefined, code: string | undefined): void {
    const fact = type && `${type} ${code}`;
    if (fact && fact !== this.#announced) this.tell(type, {code});
    this.#announced = fact;
  }
}
