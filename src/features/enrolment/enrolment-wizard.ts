import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Backend} from '../../backend/backend.js';
import type {EnrolmentStep} from '../../contract/enrolment.js';
import type {FailureWords} from '../../element/failure-words.js';
import {headingSelector} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import {isOutdated} from '../../element/support.js';
import {Widget} from '../../element/widget.js';
import type {Flow} from '../../session/flow.js';
import {takeLinkSecret} from '../../session/one-time-link.js';
import type {Phase} from '../../shell/enrolment-flow.js';
import {EnrolmentWords} from '../../shell/enrolment-words.js';
import {GatePanel} from './gate-panel.js';
import {whenSent, type EnrolmentPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import {SessionPrompt} from '../../shell/session-prompt/session-prompt.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {help} from '../../ui/blocks/help.js';
import {skeleton} from '../../ui/blocks/states.js';
import {saveStateView, stepActions} from '../../ui/blocks/step-by-step.js';
import {failurePage, missingFilePage, pageHeader, slowNotice, submitButton} from '../../ui/page.js';
import fr from './enrolment-wizard.messages.fr.js';
import {
  indexOfStep,
  loginPanel,
  shownSteps,
  stepOf,
  steps,
  welcomeThenAccount,
  type Step,
} from './enrolment-wizard.steps.js';
import {wizardStyles} from './enrolment-wizard.styles.js';
import {Departure} from './departure.js';
import {legalView, stepsView, waiverDoor} from './enrolment-wizard.view.js';
import {LinkFlow} from './link-flow.js';
import {ShownStep} from './shown-step.js';

/**
 * @summary The whole enrolment, from the link of the e-mail to the signed dossier.
 *
 * @attr enrolment-id - Enrolment to open, for a host that signs the member in itself (`getAccessToken` of the backend).
 * @attr link-name - Name of the one-time link's secret in the address fragment; `adhesion` by default (`#adhesion=…`).
 * @property {string} linkSecret - Secret of the link, for a host with its own routing; wins over the fragment.
 * @csspart section - A part of a page.
 * @csspart heading - Title of a part of a page.
 * @csspart steps - List of steps.
 * @csspart help - Phone and hours.
 * @csspart actions - Bar of buttons.
 * @csspart field - One question: label, hint, control, error.
 * @csspart label - Name of a question.
 * @csspart hint - Help of a question.
 * @csspart control - What is filled in.
 * @csspart error - What is wrong with an answer.
 * @csspart choice - One radio with its words.
 * @csspart summary - List of answers to correct.
 * @csspart table - A comparison.
 * @csspart mandate - The SEPA mandate, as a document.
 * @csspart dialog - A window above the page: the attestation guide.
 * @csspart card - A person or a thing in a card.
 * @csspart placed - What sends a paper, in the place of the button that led to it.
 * @csspart drop - In it: the box with the two ways to choose, on which files may be dropped.
 */
export class EnrolmentWizard extends Widget {
  static override styles = [Widget.styles, wizardStyles];

  @property({attribute: 'enrolment-id'}) enrolmentId?: string;
  @property({attribute: 'link-name'}) linkName = 'adhesion';
  @property({attribute: false}) linkSecret?: string;

  readonly #messages = new Messages(this, 'enrolmentWizard', fr, {
    en: () => import('./enrolment-wizard.messages.en.js'),
  });
  readonly #words = new EnrolmentWords(this);
  readonly #flow = new LinkFlow(this, {
    secret: () => this.linkSecret ?? takeLinkSecret(this.linkName),
    given: () => this.linkSecret,
    enrolmentId: () => this.enrolmentId,
  });
  readonly #owner: PanelOwner<LinkFlow> = {
    flow: this.#flow,
    goTo: (step, said) => void this.#go(step, true, said),
    logIn: () => this.#askToLogIn(),
    moved: () => this.#focusHeading(),
    compare: () => this.#compare(),
  };
  readonly #welcome = new GatePanel({
    owner: this.#owner,
    panel: welcomeThenAccount,
    before: () => (this.#moving = true),
    after: () => this.#entered(),
    loaded: () => this.#moving && this.#focusHeading(),
  });
  readonly #login = new GatePanel<Flow>({
    owner: this.#owner as PanelOwner,
    panel: loginPanel,
    before: () => (this.#moving = true),
    after: (done) => this.#loggedIn(done),
    loaded: () => this.#moving && this.#focusHeading(),
  });
  readonly #prompt = new SessionPrompt(this.#flow, {kept: true, leave: () => void this.#departure.leave()});
  readonly #shown = new ShownStep(this.#owner);
  /** What another tab changed, told on this page. */
  #notice: {steps: readonly EnrolmentStep[]; on: Step['id']} | undefined;
  #seen: readonly EnrolmentStep[] = this.#flow.elsewhere;
  /** What just happened on the page before, told on this one. */
  #said: string | undefined;
  #stepsOpen = false;
  /** « Modifier » in the recap leads back to it. */
  #fromRecap = false;
  #askedToLogIn = false;
  /** The member stopped for now: how to come back. */
  readonly #departure = new Departure({
    flow: this.#flow,
    words: () => this.#messages.t,
    logIn: () => this.#askToLogIn(),
    moved: () => this.#focusHeading(),
    gone: () => {
      this.#startAfresh(undefined);
      this.#login.forget();
    },
  });
  /**
   * The member pressed something that leads to another page: the focus goes along. A page that opens by itself takes
   * none.
   */
  #moving = false;
  #announced: string | undefined;
  #shownFor: string | undefined;

  /** @internal */
  override get failureWords(): FailureWords {
    return this.#words.forFailures;
  }

  protected override backendChanged(backend: Backend | undefined): void {
    void this.#flow.start(backend);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    super.willUpdate(changed);
    const {phase, draft, error, elsewhere} = this.#flow;
    if (draft && draft.id !== this.#shownFor) this.#startAfresh(draft.id);
    if (elsewhere !== this.#seen) this.#overtaken(elsewhere);
    const {step, opening, missing} = this.#shown;
    if (phase === 'open' && draft && !step && !opening && !missing)
      void this.#go(draft.waiver ? 'waiver' : (draft.step as EnrolmentStep), this.#moving);
    this.#gateOf(phase === 'loading' ? this.#flow.coming : phase)?.open();
    this.#announce(
      phase === 'refused' ? 'mutuelle-link-refused' : phase === 'failed' ? 'mutuelle-save-failed' : undefined,
      error?.code ?? '',
    );
  }

  protected override render(): TemplateResult {
    return html`${this.#flow.veiled ? skeleton(this.common.loading) : this.#state()}${this.#prompt.view()}`;
  }

  #state(): TemplateResult {
    const {phase} = this.#flow;
    if (phase === 'unconfigured' || phase === 'loading') return skeleton(this.common.loading, this.#slow);
    const departure = this.#departure.view();
    if (departure) return this.#page(departure);
    if (phase === 'failed') {
      const again = () => this.#flow.start(this.activeBackend);
      return this.#page(failurePage(this.failureWords, this.#flow.error!, again));
    }
    const gate = this.#gateOf(phase);
    if (gate) return gate.ready ? this.#page(this.#gateView(gate)) : skeleton(this.common.loading);
    const {missing, panel, step} = this.#shown;
    if (missing) return this.#page(missingFilePage(this.failureWords, () => this.#go(missing, false)));
    return panel && step ? this.#stepView(panel, step) : skeleton(this.common.loading);
  }

  /** What stands in the place of the steps, if anything does. */
  #gateOf(phase: Phase | undefined): GatePanel<LinkFlow> | GatePanel | undefined {
    const {draft} = this.#flow;
    if (!phase || ['unconfigured', 'loading', 'open', 'failed'].includes(phase)) return undefined;
    // who has no password yet has nothing to sign in with
    if (phase === 'expired') return draft && !draft.accountCreated ? this.#welcome : this.#login;
    return phase === 'signedOut' || this.#askedToLogIn ? this.#login : this.#welcome;
  }

  #gateView(gate: GatePanel<LinkFlow> | GatePanel): TemplateResult {
    const outdated = isOutdated() ? alert({tone: 'warning', ...this.#messages.t.outdated}) : nothing;
    return html`${outdated}${gate.view()}`;
  }

  /** A page outside the steps: a message, the login, the welcome. Help stays where it is. */
  #page(content: unknown): TemplateResult {
    return html`<div class="frame wizard" part="frame">
      <div class="rail">${this.#help()}</div>
      <div class="main">${content}${this.#legal()}</div>
    </div>`;
  }

  #stepView(panel: EnrolmentPanel, step: Step): TemplateResult {
    const {t} = this.#messages;
    const reached = steps[indexOfStep(this.#flow.draft?.step ?? step.id)]!;
    const view = panel.view();
    const last = step.id === 'completed';
    const outside = last || panel.outsideSteps;
    const list = () =>
      stepsView(t, {
        current: step,
        reached,
        open: this.#stepsOpen,
        toggle: () => this.#openSteps(!this.#stepsOpen),
        go: (id) => void this.#go(id),
      });
    return html`<form class="frame wizard" part="frame" novalidate aria-labelledby="title" @submit=${this.#submit}>
      <div class="rail">${outside ? nothing : list()}${this.#help()}</div>
      <div class="main ${panel.wide ? 'wide' : ''}">
        ${last ? nothing : this.#headerOf(panel, step, outside)} ${this.#elsewhere(panel, step)}
        ${panel.hasOwnButtons ? nothing : waiverDoor(t, step, this.#flow, () => void this.#go('waiver'))} ${view}
        ${panel.hasOwnButtons ? nothing : this.#actions(panel, step)}
        ${panel.outsideSteps ? this.#leaveLater() : nothing} ${this.#legal()}
      </div>
    </form>`;
  }

  #headerOf({title, lead}: EnrolmentPanel, {shownAs}: Step, outside: boolean): TemplateResult {
    const place = this.#messages.t.stepOf(shownSteps.indexOf(shownAs) + 1, shownSteps.length);
    return pageHeader({title, lead, above: outside ? nothing : html`<span class="eyebrow">${place}</span> `});
  }

  #actions(panel: EnrolmentPanel, step: Step): TemplateResult {
    const {t} = this.#messages;
    const {busy, autosave} = this.#flow;
    // the account is made once: nobody goes back before the profile
    const mayGoBack = indexOfStep(step.id) > indexOfStep('profile');
    const toRecap = this.#fromRecap && step.id !== 'recap';
    const back = (label: string, to: Step['id']) =>
      button({label, icon: 'arrow-left', onClick: () => void this.#go(to)});
    return html` ${panel.failureView()} ${this.#slow}
    ${stepActions(
      saveStateView(t, this.language, autosave),
      toRecap ? back(t.backToRecap, 'recap') : mayGoBack ? back(t.back, this.#shown.neighbour(-1).id) : nothing,
      submitButton(this.common, panel.submitLabel ?? t.forward, busy, panel.refusal),
    )}
    ${indexOfStep(step.id) > 0 ? this.#leaveLater() : nothing}`;
  }

  #leaveLater(): TemplateResult {
    return html`<div class="leave">
      ${button({label: this.#messages.t.leave, kind: 'quiet', onClick: () => void this.#departure.leave()})}
    </div>`;
  }

  /** Another tab changed the enrolment. What was refused for it has its own words at the buttons. */
  #elsewhere(panel: EnrolmentPanel, step: Step): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    if (this.#shown.comparing) {
      const actions = button({label: t.theirs.back, small: true, onClick: () => this.#compare()});
      return alert({tone: 'info', live: 'status', title: t.theirs.title, actions});
    }
    if (this.#said) return alert({tone: 'info', live: 'status', title: this.#said});
    if (this.#notice?.on !== step.id || panel.error?.code === 'stale') return nothing;
    const names = this.#notice.steps.map((id) => t.steps[steps[indexOfStep(id)]!.shownAs]);
    return alert({tone: 'info', live: 'status', title: t.elsewhere.title, text: t.elsewhere.text(names.join(', '))});
  }

  #help(): TemplateResult | typeof nothing {
    const {settings, draft} = this.#flow;
    const asked = settings?.help ?? this.settings?.help;
    return asked ? help(this.common, asked, draft?.supportCode) : nothing;
  }

  #legal(): TemplateResult {
    return legalView(this.#messages.t, this.common, this.#flow.settings);
  }

  get #slow(): TemplateResult | typeof nothing {
    return slowNotice(this.common, this.#flow.slow);
  }

  #askToLogIn(): void {
    this.#askedToLogIn = this.#moving = true;
    this.#departure.forget();
    this.#focusHeading();
  }

  /** The link was pressed: a page says why it cannot be used, or the first step opens. */
  #entered(): void {
    if (this.#flow.phase === 'refused') this.#focusHeading();
    this.requestUpdate();
  }

  #loggedIn(done: boolean): void {
    if (!done) return;
    this.#askedToLogIn = false;
    if (this.#shown.step) this.#focusHeading();
    this.requestUpdate();
  }

  readonly #submit = whenSent(this.#flow, async () => {
    const {step, panel, opening} = this.#shown;
    if (!step || !panel || opening) return;
    // a request finishes no step, and says by itself what comes of it
    if (step.id === 'waiver') return void (await panel.submit());
    const told = this.#notice;
    if (!(await panel.submit())) {
      if (panel.error) this.tell('mutuelle-save-failed', {code: panel.error.code, step: step.id});
      // signed in another tab: there is nothing left to do here
      if (panel.error?.code === 'already-signed' && this.#flow.draft?.signed) await this.#go('completed');
      return;
    }
    const enrolmentId = this.#flow.id;
    this.tell('mutuelle-step-saved', {enrolmentId, step: step.id});
    if (step.id === 'signature') {
      const memberNumber = this.#flow.draft?.signed?.memberNumber ?? '';
      this.tell('mutuelle-enrolment-completed', {enrolmentId, memberNumber});
    }
    const wanted = step.id === 'account' && this.#flow.wantsWaiver && this.#flow.draft?.rules.waiver;
    const next: Step['id'] = wanted ? 'waiver' : this.#fromRecap ? 'recap' : this.#shown.neighbour(1).id;
    // saved beside what another tab saved: the next page says so
    if (this.#notice && this.#notice !== told) this.#notice = {...this.#notice, on: next};
    await this.#go(next);
  });

  async #go(id: Step['id'], focus = true, said?: string): Promise<void> {
    const from = this.#shown.step;
    const target = stepOf(id);
    const recap = indexOfStep('recap');
    this.#fromRecap =
      target.id !== 'recap' && (from?.id === 'recap' ? indexOfStep(target.id) < recap : this.#fromRecap);
    this.#stepsOpen = false;
    this.#said = said;
    if (from) void this.#flow.autosave.flush();
    if (!(await this.#shown.open(target))) return this.requestUpdate();
    if (this.#notice?.on !== target.id) this.#notice = undefined;
    void this.#shown.panel!.load(this.#flow.draft!);
    if (from && from !== target && from.id !== 'waiver' && target.id !== 'waiver')
      this.tell('mutuelle-step-changed', {enrolmentId: this.#flow.id, from: from.id, to: target.id});
    if (focus) this.#focusHeading();
    this.requestUpdate();
  }

  #overtaken(changed: readonly EnrolmentStep[]): void {
    this.#seen = changed;
    const {draft} = this.#flow;
    const {step} = this.#shown;
    if (!draft || !step) return;
    this.#shown.restartOthers(draft);
    if (changed.length) this.#notice = {steps: changed, on: step.id};
  }

  #compare(): void {
    this.#shown.compare(this.#flow.draft!);
    this.#focusHeading();
  }

  #openSteps(open: boolean): void {
    this.#stepsOpen = open;
    this.requestUpdate();
  }

  #startAfresh(enrolmentId: string | undefined): void {
    this.#shownFor = enrolmentId;
    this.#shown.forget();
    this.#notice = undefined;
  }

  /** A change of page moves the reader to its heading. */
  #focusHeading(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const heading = this.renderRoot.querySelector<HTMLElement>(headingSelector);
      heading?.focus({preventScroll: true});
      // to the top of the widget, not of the host's page
      if (heading && this.getBoundingClientRect().top < 0) this.scrollIntoView({block: 'start'});
    });
  }

  #announce(type: 'mutuelle-link-refused' | 'mutuelle-save-failed' | undefined, code: string): void {
    const fact = type && `${type} ${code}`;
    if (fact && fact !== this.#announced) this.tell(type, {code});
    this.#announced = fact;
  }
}
