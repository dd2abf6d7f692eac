/** One programme, and what a member does with it: loaded once somebody opens one. */
import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {
  joinProgramme,
  leaveProgramme,
  pauseProgramme,
  type Coaching,
  type CoachingProgramme,
} from '../../contract/coaching.js';
import {focusWhenShown} from '../../element/focus.js';
import {FormController} from '../../element/form.js';
import {Latest} from '../../element/latest.js';
import {Messages} from '../../element/locale.js';
import {AskedFirst, orGone} from '../../shell/asked-first.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {whenSent} from '../../shell/when-sent.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {failure} from '../../ui/blocks/failure.js';
import {promises} from '../../ui/blocks/promise.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {checkboxField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {slowNotice, submitButton} from '../../ui/page.js';
import type {CoachingMessages} from './coaching.messages.fr.js';
import {moduleList} from './module-list.view.js';
import {currentOf} from './progress.view.js';
import fr from './programme.messages.fr.js';
import {lengthOf, progressView} from './programmes.view.js';

export interface ProgrammeOwner {
  readonly flow: MemberFlow;
  readonly words: () => CoachingMessages;
  readonly consent: () => Coaching['consent'];
  /** As it is now at the server. */
  readonly changed: (programme: CoachingProgramme) => void;
  /** It was left: nothing that was answered in it is kept. */
  readonly left: (programme: CoachingProgramme) => void;
  readonly open: (moduleId: string) => void;
}

/** What has just happened, told above the page. */
type Said = 'joined' | 'resumed' | 'over' | {readonly module: string};

/** Joined by a consent of its own, paused, gone on with, left: then every answer is erased. */
export class ProgrammePage {
  readonly #messages: Messages<typeof fr>;
  readonly #flow: MemberFlow;
  readonly #form: FormController<true>;
  readonly #leaving: AskedFirst<CoachingProgramme>;
  /** What was pressed on a page that is no longer shown says nothing on the next one. */
  readonly #latest = new Latest();
  #said: Said | undefined;
  /** Another sentence is to be accepted than the one that was ticked. */
  #isOtherConsent = false;
  #error: BackendError | undefined;

  constructor(private readonly owner: ProgrammeOwner) {
    const flow = (this.#flow = owner.flow);
    const {host} = flow;
    this.#messages = new Messages(host, 'programme', fr, {en: () => import('./programme.messages.en.js')});
    this.#form = new FormController<true>(host, {
      schema: {safeParse: () => ({success: true, data: true})},
      check: ({consent}) => (consent === true ? [] : [{path: 'consent', code: 'required'}]),
    });
    this.#leaving = new AskedFirst<CoachingProgramme>({
      flow,
      id: 'leave-programme',
      saidAt: '#programme-left',
      words: ({title}) => {
        const {leave: t} = this.#messages.t;
        return {title: t.title(title), text: t.text, yes: t.yes, no: t.no};
      },
      act: (programme) => this.#leave(programme),
    });
  }

  /** `ended`: the title of a module that has just been. */
  begin(ended?: string): void {
    this.clear();
    if (ended !== undefined) this.#said = {module: ended};
  }

  /** A tick is never kept for later. */
  clear(): void {
    this.#latest.drop();
    this.#form.clear();
    this.#leaving.clear();
    this.#said = this.#error = undefined;
    this.#isOtherConsent = false;
  }

  view(programme: CoachingProgramme): TemplateResult {
    const {common} = this.#flow.host;
    const {madeBy, modules, state} = programme;
    const body =
      state === 'open'
        ? this.#openView(programme)
        : state === 'paused'
          ? this.#restingView(programme)
          : this.#joinedView(programme);
    return html`${this.#saidView(programme)} ${this.#leaving.failureView()} ${body} ${unreadable(common, modules)}
    ${madeBy ? html`<p class="small muted">${madeBy}</p>` : nothing} ${this.#leaving.questionView()}`;
  }

  /** Where the focus goes when the page is shown: to what is said first. */
  get focus(): string | undefined {
    return this.#said ? '#programme-said' : undefined;
  }

  #openView(programme: CoachingProgramme): TemplateResult {
    const words = this.owner.words();
    const all = this.#messages.t;
    const {consent: t} = all;
    const {host, busy, slow} = this.#flow;
    const changed = alert({tone: 'warning', live: 'alert', id: 'consent-changed', focusable: true, ...t.changed});
    const field = {label: this.owner.consent().text, fullName: t.label, errors: t.errors};
    return html`<div class="stack">
        ${programme.summary ? html`<p>${programme.summary}</p>` : nothing}
        <p class="muted">${lengthOf(programme, words)}</p>
        ${moduleList(programme, all, words.numbered)}
      </div>
      ${titledBlock(
        'participation',
        t.title,
        html`<form
          class="stack"
          method="post"
          novalidate
          aria-labelledby="participation"
          @submit=${whenSent(this.#flow, () => this.#join(programme))}
        >
          ${promises([
            ['lock', t.apart],
            [drawings.close, t.leave],
          ])}
          ${errorSummary(this.#form)} ${this.#isOtherConsent ? changed : nothing}
          ${checkboxField(at(this.#form, 'consent'), field)} ${this.#failureView()} ${slowNotice(host.common, slow)}
          <div class="row">${submitButton(host.common, t.join, busy)}</div>
        </form>`,
      )}`;
  }

  #joinedView(programme: CoachingProgramme): TemplateResult {
    const words = this.owner.words();
    const {t} = this.#messages;
    const current = currentOf(programme);
    const {state} = programme;
    const title = current && words.numbered(programme.modules.indexOf(current) + 1, current.title);
    const go =
      current &&
      button({
        label: (current.state === 'begun' ? t.continue : t.begin)(title!),
        kind: 'primary',
        id: 'continue',
        onClick: () => this.owner.open(current.id),
      });
    const rest = button({label: t.pause, busy: this.#flow.busy, onClick: () => void this.#pause(programme, true)});
    return html`${state === 'done' ? alert({tone: 'success', ...t.finished}) : nothing}
      <div class="stack">
        ${progressView(programme, words, t.kept)} ${go ? html`<div class="row">${go}</div>` : nothing}
      </div>
      ${moduleList(programme, t, words.numbered, (moduleId) => this.owner.open(moduleId))} ${this.#failureView()}
      ${slowNotice(this.#flow.host.common, this.#flow.slow)}
      <div class="row">${state === 'done' ? nothing : rest} ${this.#leaveButton(programme)}</div>`;
  }

  #restingView(programme: CoachingProgramme): TemplateResult {
    const words = this.owner.words();
    const {t} = this.#messages;
    const {busy, host, slow} = this.#flow;
    const resume = () => void this.#pause(programme, false);
    return html`${alert({tone: 'info', icon: 'clock', live: 'status', id: 'resting', focusable: true, ...t.resting})}
      ${progressView(programme, words)} ${moduleList(programme, t, words.numbered)} ${this.#failureView()}
      ${slowNotice(host.common, slow)}
      <div class="row">
        ${button({label: t.resume, kind: 'primary', busy, onClick: resume})} ${this.#leaveButton(programme)}
      </div>`;
  }

  #leaveButton(programme: CoachingProgramme): TemplateResult {
    const {leave: t} = this.#messages.t;
    return button({label: t.button, kind: 'quiet', onClick: () => this.#askToLeave(programme)});
  }

  #saidView({id}: CoachingProgramme): TemplateResult | typeof nothing {
    const {said: t} = this.#messages.t;
    const success = {tone: 'success', live: 'status', focusable: true} as const;
    if (this.#leaving.done?.about.id === id) return alert({...success, id: 'programme-left', ...t.left});
    if (!this.#said) return nothing;
    if (this.#said === 'over') return alert({...success, tone: 'warning', id: 'programme-said', ...t.over});
    const words = typeof this.#said === 'string' ? t[this.#said] : {title: t.module(this.#said.module)};
    return alert({...success, id: 'programme-said', ...words});
  }

  #failureView(): TemplateResult | typeof nothing {
    return this.#error ? failure(this.#flow.host.failureWords, this.#error) : nothing;
  }

  async #join({id: programmeId}: CoachingProgramme): Promise<void> {
    this.#said = this.#error = undefined;
    this.#leaving.clear();
    if (!this.#form.submit()) return;
    this.#isOtherConsent = false;
    const body = {consentVersion: this.owner.consent().version};
    const isLast = this.#latest.ask();
    const error = await this.#flow.attempt(async () => {
      const programme = await this.#flow.callOnce(joinProgramme, {params: {programmeId}, body});
      this.owner.changed(programme);
      this.#flow.host.tell('mutuelle-coaching-joined');
    });
    if (!isLast()) return;
    if (!error) {
      this.#form.clear();
      this.#said = 'joined';
    }
    if (error?.code === 'validation') return this.#acceptAnew();
    this.#ended(error, '#programme-said');
  }

  /** The new sentence is read, and nothing is ticked. */
  async #acceptAnew(): Promise<void> {
    this.#form.clear();
    this.#isOtherConsent = true;
    void focusWhenShown(this.#flow.host, '#consent-changed');
    await this.#flow.reload();
  }

  async #pause({id: programmeId}: CoachingProgramme, paused: boolean): Promise<void> {
    this.#said = this.#error = undefined;
    this.#leaving.clear();
    const isLast = this.#latest.ask();
    const error = await this.#flow.attempt(async () => {
      const programme = await this.#flow.callOnce(pauseProgramme, {params: {programmeId}, body: {paused}});
      this.owner.changed(programme);
      this.#flow.host.tell('mutuelle-coaching-paused', {paused});
    });
    if (!isLast()) return;
    if (error?.code === 'over') return this.#over();
    if (!error && !paused) this.#said = 'resumed';
    this.#ended(error, paused ? '#resting' : '#programme-said');
  }

  async #over(): Promise<void> {
    this.#said = 'over';
    await this.#flow.reload();
    void focusWhenShown(this.#flow.host, '#programme-said');
  }

  #ended(error: BackendError | undefined, focus: string): void {
    const {host} = this.#flow;
    if (!error) return void focusWhenShown(host, focus);
    if (error.code === 'aborted') return;
    this.#error = error;
    host.tell('mutuelle-save-failed', {code: error.code});
    host.requestUpdate();
  }

  #askToLeave(programme: CoachingProgramme): void {
    this.#said = this.#error = undefined;
    this.#leaving.ask(programme);
  }

  async #leave(programme: CoachingProgramme): Promise<void> {
    await orGone(this.#flow.callOnce(leaveProgramme, {params: {programmeId: programme.id}}));
    this.owner.left(programme);
    this.#flow.host.tell('mutuelle-coaching-left');
  }
}
