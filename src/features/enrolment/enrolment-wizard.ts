import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Backend} from '../../backend/backend.js';
import type {EnrolmentStep} from '../../contract/enrolment.js';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {isOutdated} from '../../element/support.js';
import {Widget} from '../../element/widget.js';
import {EnrolmentFlow, type Phase} from '../../shell/enrolment-flow.js';
import type {Flow} from '../../session/flow.js';
import {takeLinkSecret} from '../../session/one-time-link.js';
import {Door} from '../../shell/door.js';
import type {Panel, PanelClass, PanelOwner} from '../../shell/panel.js';
import {SessionPrompt} from '../../shell/session-prompt/session-prompt.panel.js';
import {alert, alertStyles} from '../../ui/blocks/alert.js';
import {button, buttonStyles} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {failureWords} from '../../ui/blocks/failure.js';
import {help, helpStyles} from '../../ui/blocks/help.js';
import {iconStyles} from '../../ui/blocks/icon.js';
import {privacyNotice} from '../../ui/blocks/privacy-notice.js';
import {blank, skeleton, stateStyles} from '../../ui/blocks/states.js';
import fr from './enrolment-wizard.messages.fr.js';
import {indexOfStep, loginPanel, shownSteps, steps, welcomeThenAccount, type Step} from './enrolment-wizard.steps.js';
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
 * @event mutuelle-waiver-requested - The member asked not to join: the enrolment rests (LAW-07). `detail.enrolmentId`.
 * @event mutuelle-waiver-withdrawn - The member takes the enrolment up again. `detail.enrolmentId`.
 * @event mutuelle-signature-code-sent - A code is on its way. `detail.enrolmentId`.
 * @event mutuelle-enrolment-completed - Signed. `detail.enrolmentId`, `memberNumber`.
 * @event mutuelle-save-failed - A load or a save failed for a reason other than an answer. `detail.code`, `step`.
 * @event mutuelle-link-refused - The one-time link cannot be used. `detail.code`.
 * @event mutuelle-session-expired - The member must sign in again; what was typed is still there.
 * @csspart frame - The whole widget inside its padding.
 * @csspart title - Title of the widget or step.
 * @csspart lead - Sentence under the title.
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
 * @csspart button - Any button; also `primary`, `second`, `quiet` or `danger`.
 * @csspart summary - List of answers to correct.
 * @csspart alert - A message.
 * @csspart table - A comparison.
 * @csspart mandate - The SEPA mandate, as a document.
 * @csspart dialog - A window above the page: the attestation guide.
 * @csspart card - A person or a thing in a card.
 */
export class EnrolmentWizard extends Widget {
  static override styles = [
    Widget.styles,
    iconStyles,
    buttonStyles,
    alertStyles,
    stateStyles,
    cardStyles,
    helpStyles,
    wizardStyles,
  ];

  @property({attribute: 'enrolment-id'}) enrolmentId?: string;
  @property({attribute: 'link-name'}) linkName = 'adhesion';
  @property({attribute: false}) linkSecret?: string;

  readonly #messages = new Messages(this, 'enrolmentWizard', fr, {
    en: () => import('./enrolment-wizard.messages.en.js'),
  });
  readonly #flow = new EnrolmentFlow(this, {
    secret: () => this.linkSecret ?? takeLinkSecret(this.linkName),
    given: () => this.linkSecret,
    enrolmentId: () => this.enrolmentId,
  });
  readonly #owner: PanelOwner = {
    flow: this.#flow,
    goTo: (step) => void this.#go(step),
    logIn: () => this.#askToLogIn(),
    moved: () => this.#focusHeading(),
    compare: () => this.#compare(),
  };
  readonly #welcome = new Door({
    owner: this.#owner,
    panel: welcomeThenAccount,
    before: () => (this.#moving = true),
    after: () => this.#entered(),
    loaded: () => this.#moving && this.#focusHeading(),
  });
  readonly #login = new Door<Flow>({
    owner: this.#owner,
    panel: loginPanel,
    before: () => (this.#moving = true),
    after: (done) => this.#loggedIn(done),
    loaded: () => this.#moving && this.#focusHeading(),
  });
  readonly #prompt = new SessionPrompt(this.#flow, {kept: true, leave: () => void this.#leave()});
  readonly #panels = new Map<EnrolmentStep, Panel>();
  #step: Step | undefined;
  #panel: Panel | undefined;
  /** What is typed here, while the member looks at what another tab saved. */
  #mine: Panel | undefined;
  /** What another tab changed, told on this page. */
  #notice: {steps: readonly EnrolmentStep[]; on: EnrolmentStep} | undefined;
  #seen: readonly EnrolmentStep[] = this.#flow.elsewhere;
  /** « Modifier » in the recap leads back to it. */
  #fromRecap = false;
  #askedToLogIn = false;
  #left = false;
  /** The file of a step did not come (a new version was deployed, the network fell). */
  #missingStep: EnrolmentStep | undefined;
  #opening = false;
  /**
   * The member pressed something that leads to another page: the focus goes along. A page that opens by itself takes
   * none.
   */
  #moving = false;
  #announced: string | undefined;
  #shownFor: string | undefined;

  protected override backendChanged(backend: Backend | undefined): void {
    void this.#flow.start(backend);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    super.willUpdate(changed);
    const {phase, draft, error, elsewhere} = this.#flow;
    if (draft && draft.id !== this.#shownFor) this.#startAfresh(draft.id);
    if (elsewhere !== this.#seen) this.#overtaken(elsewhere);
    if (phase === 'open' && draft && !this.#step && !this.#opening && !this.#missingStep)
      void this.#go(draft.step as EnrolmentStep, this.#moving);
    this.#doorOf(phase === 'loading' ? this.#flow.coming : phase)?.open();
    this.#announce(
      phase === 'refused' ? 'mutuelle-link-refused' : phase === 'failed' ? 'mutuelle-save-failed' : undefined,
      error?.code,
    );
  }

  protected override render(): TemplateResult {
    return html`${this.#flow.veiled ? skeleton(this.common.loading) : this.#state()}${this.#prompt.view()}`;
  }

  #state(): TemplateResult {
    const {phase} = this.#flow;
    if (phase === 'unconfigured' || phase === 'loading') return skeleton(this.common.loading, this.#slow());
    if (this.#left)
      return this.#page(
        blank({
          icon: 'check',
          ...this.#messages.t.left,
          actions: button({label: this.#messages.t.logIn, onClick: () => this.#askToLogIn()}),
        }),
      );
    if (phase === 'failed')
      return this.#page(
        blank({
          icon: 'error',
          tone: 'danger',
          ...failureWords(this, this.#flow.error!),
          actions: this.#retry(() => void this.#flow.start(this.activeBackend)),
        }),
      );
    const door = this.#doorOf(phase);
    if (door)
      return door.ready
        ? this.#page(
            html`${isOutdated() ? alert({tone: 'warning', ...this.#messages.t.outdated}) : nothing}${door.view()}`,
          )
        : skeleton(this.common.loading);
    if (this.#missingStep)
      return this.#page(
        blank({
          icon: 'offline',
          tone: 'info',
          ...this.common.failures.network,
          actions: this.#retry(() => void this.#go(this.#missingStep!, false)),
        }),
      );
    return this.#panel && this.#step ? this.#stepView(this.#panel, this.#step) : skeleton(this.common.loading);
  }

  /** What stands in the place of the steps, if anything does. */
  #doorOf(phase: Phase | undefined): Door<EnrolmentFlow> | Door | undefined {
    const {draft} = this.#flow;
    if (!phase || ['unconfigured', 'loading', 'open', 'failed'].includes(phase)) return undefined;
    // who has no password yet has nothing to sign in with
    if (phase === 'expired') return draft && !draft.accountCreated ? this.#welcome : this.#login;
    return phase === 'signedOut' || this.#askedToLogIn ? this.#login : this.#welcome;
  }

  /** A page outside the steps: a message, the login, the welcome. Help stays where it is. */
  #page(content: unknown): TemplateResult {
    return html`<div class="frame wizard" part="frame">
      <div class="rail">${this.#help()}</div>
      <div class="main">${content}${this.#legal()}</div>
    </div>`;
  }

  #stepView(panel: Panel, step: Step): TemplateResult {
    const {t} = this.#messages;
    const {draft} = this.#flow;
    const reached = steps[indexOfStep(draft?.step ?? step.id)]!;
    const shown = stepsView(t, step, reached, (id) => void this.#go(id));
    const view = panel.view();
    const apart = step.id === 'completed' || panel.apart;
    return html`<form class="frame wizard" part="frame" novalidate aria-labelledby="title" @submit=${this.#submit}>
      <div class="rail">${apart ? nothing : shown}${this.#help()}</div>
      <div class="main ${panel.wide ? 'wide' : ''}">
        ${
          step.id === 'completed'
            ? nothing
            : html`<div class="stack tight">
                <h2 class="title" part="title" id="title" tabindex="-1" data-heading>
                  ${
                    apart
                      ? nothing
                      : html`<span class="eyebrow"
                          >${t.stepOf(shownSteps.indexOf(step.shownAs) + 1, shownSteps.length)}</span
                        > `
                  }${panel.title}
                </h2>
                ${panel.lead ? html`<p class="lead muted" part="lead">${panel.lead}</p>` : nothing}
              </div>`
        }
        ${this.#elsewhere(panel, step)} ${view} ${panel.ownActions ? nothing : this.#actions(panel, step)}
        ${panel.apart ? this.#leaveLater() : nothing} ${this.#legal()}
      </div>
    </form>`;
  }

  #actions(panel: Panel, step: Step): TemplateResult {
    const {t} = this.#messages;
    const {busy, autosave} = this.#flow;
    const index = indexOfStep(step.id);
    // the account is made once: nobody goes back before the profile
    const back =
      index > indexOfStep('profile')
        ? button({label: t.back, icon: 'arrow-left', onClick: () => void this.#go(steps[index - 1]!.id)})
        : nothing;
    return html` ${panel.failureView()} ${this.#slow()}
      <div class="actions" part="actions">
        ${saveStateView(t, this, autosave)}
        ${
          this.#fromRecap && step.id !== 'recap'
            ? button({label: t.backToRecap, icon: 'arrow-left', onClick: () => void this.#go('recap')})
            : back
        }
        ${button({
          label: busy ? this.common.working : (panel.submitLabel ?? t.forward),
          kind: 'primary',
          submit: true,
          busy,
        })}
      </div>
      ${index > 0 ? this.#leaveLater() : nothing}`;
  }

  #leaveLater(): TemplateResult {
    return html`<div class="leave">
      ${button({label: this.#messages.t.leave, kind: 'quiet', onClick: () => void this.#leave()})}
    </div>`;
  }

  /** Another tab changed the enrolment. What was refused for it has its own words at the buttons. */
  #elsewhere(panel: Panel, step: Step): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    if (this.#mine)
      return alert({
        tone: 'info',
        live: 'status',
        title: t.theirs.title,
        actions: button({label: t.theirs.back, small: true, onClick: () => this.#compare()}),
      });
    if (this.#notice?.on !== step.id || panel.error?.code === 'stale') return nothing;
    const names = this.#notice.steps.map((id) => t.steps[steps[indexOfStep(id)]!.shownAs]);
    return alert({tone: 'info', live: 'status', title: t.elsewhere.title, text: t.elsewhere.text(names.join(', '))});
  }

  #help(): TemplateResult | typeof nothing {
    const {settings, draft} = this.#flow;
    const asked = settings?.help ?? this.settings?.help;
    return asked ? help(this.common, asked, draft?.supportCode) : nothing;
  }

  /** What the law wants within reach of every page, where the insurer says where it is. */
  #legal(): TemplateResult {
    const {legal} = this.#messages.t;
    const {privacy, links} = this.#flow.settings ?? {};
    const {personalData, accessibility} = links ?? {};
    const link = (url: string | undefined, words: string) =>
      safeUrl(url)
        ? html`<a class="link" href=${url!} target="_blank" rel="noopener noreferrer"
            >${words}<span class="visually-hidden"> ${legal.newTab}</span></a
          >`
        : nothing;
    const notice = privacy ? privacyNotice(this.common, this.#flow.settings) : nothing;
    // the notice brings its link along
    const page = privacy ? undefined : personalData;
    return html`${notice}${
      page || accessibility
        ? html`<p class="legal">${link(page, legal.personalData)}${link(accessibility, legal.accessibility)}</p>`
        : nothing
    }`;
  }

  /** « C'est plus long que d'habitude », after 8 seconds without an answer. */
  #slow(): TemplateResult | typeof nothing {
    return this.#flow.slow ? alert({tone: 'info', icon: 'clock', live: 'status', ...this.common.slow}) : nothing;
  }

  #retry(onClick: () => void): TemplateResult {
    return button({label: this.common.retry, kind: 'primary', icon: 'refresh', onClick});
  }

  #askToLogIn(): void {
    this.#askedToLogIn = this.#moving = true;
    this.#left = false;
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
    if (this.#step) this.#focusHeading();
    this.requestUpdate();
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const step = this.#step!;
    const panel = this.#panel!;
    if (this.#flow.busy || this.#opening) return;
    const told = this.#notice;
    if (!(await panel.submit())) {
      if (panel.error) this.tell('mutuelle-save-failed', {code: panel.error.code, step: step.id});
      // signed in another tab: there is nothing left to do here
      if (panel.error?.code === 'already-signed' && this.#flow.draft?.signed) await this.#go('completed');
      return;
    }
    const enrolmentId = this.#flow.id;
    this.tell('mutuelle-step-saved', {enrolmentId, step: step.id});
    if (step.id === 'signature')
      this.tell('mutuelle-enrolment-completed', {
        enrolmentId,
        memberNumber: this.#flow.draft?.signed?.memberNumber ?? '',
      });
    const next = this.#fromRecap ? 'recap' : steps[indexOfStep(step.id) + 1]!.id;
    // saved beside what another tab saved: the next page says so
    if (this.#notice && this.#notice !== told) this.#notice = {...this.#notice, on: next};
    await this.#go(next);
  };

  /** Shows a step. It is loaded when first reached; what was typed in it is still there when it is shown again. */
  async #go(id: EnrolmentStep, focus = true): Promise<void> {
    const from = this.#step;
    const target = steps[indexOfStep(id)]!;
    this.#fromRecap =
      target.id !== 'recap' && (from?.id === 'recap' ? indexOfStep(target.id) < indexOfStep('recap') : this.#fromRecap);
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
    this.#mine = undefined;
    if (this.#notice?.on !== target.id) this.#notice = undefined;
    void this.#panel.load(this.#flow.draft!);
    this.#step = target;
    if (from && from !== target)
      this.tell('mutuelle-step-changed', {enrolmentId: this.#flow.id, from: from.id, to: target.id});
    if (focus) this.#focusHeading();
    this.requestUpdate();
  }

  /** Another tab saved something: the other steps start again from there, and what is typed in this one stays. */
  #overtaken(changed: readonly EnrolmentStep[]): void {
    this.#seen = changed;
    const {draft} = this.#flow;
    if (!draft || !this.#step || !this.#panel) return;
    this.#panels.clear();
    this.#panels.set(this.#step.id, this.#panel);
    if (!draft.signed) void this.#panel.load(draft);
    if (changed.length) this.#notice = {steps: changed, on: this.#step.id};
  }

  /** What another tab saved, in the place of what is typed here; pressed again, the other way round. */
  #compare(): void {
    const mine = this.#mine;
    const panel = this.#panel!;
    this.#mine = mine ? undefined : panel;
    this.#panel = mine ?? new (panel.constructor as PanelClass)(this.#owner);
    this.#panels.set(this.#step!.id, this.#panel);
    if (!mine) void this.#panel.load({...this.#flow.draft!, partial: {}});
    this.#focusHeading();
  }

  async #leave(): Promise<void> {
    // not yet saved: the line above the buttons says so, and the member stays
    if (!(await this.#flow.logOut())) return;
    this.#startAfresh(undefined);
    this.#login.forget();
    this.#left = true;
    this.#focusHeading();
  }

  /** Nothing typed by one person may be seen by the next. */
  #startAfresh(enrolmentId: string | undefined): void {
    this.#shownFor = enrolmentId;
    this.#panels.clear();
    this.#step = this.#panel = this.#mine = this.#notice = undefined;
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
