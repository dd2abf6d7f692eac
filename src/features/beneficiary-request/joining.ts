/** Somebody joins, in four steps (MEM-52): loaded once somebody asks for it. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {
  AdditionStart,
  confirmBeneficiaryAddition,
  saveAddedBeneficiary,
  startBeneficiaryAddition,
} from '../../contract/beneficiary-additions.js';
import {getBeneficiaryAddition, type BeneficiaryAddition} from '../../contract/beneficiary-requests.js';
import {formatCivilDate} from '../../domain/civil-date.js';
import {focusWhenShown} from '../../element/focus.js';
import {FormController} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {stepForm} from '../../shell/step-form.js';
import {StepUp} from '../../shell/step-up.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {waiting} from '../../ui/blocks/states.js';
import {saveStateView, stepLine} from '../../ui/blocks/step-by-step.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {failureNotice, slowNotice} from '../../ui/page.js';
import type {Course, CourseOwner} from './course.js';
import {eventView, ruleView} from './event.view.js';
import {JoiningPerson} from './joining-person.js';
import {joiningFailure} from './joining-failure.js';
import fr from './joining.messages.fr.js';
import {priceView} from './price.view.js';

const steps = ['event', 'person', 'papers', 'price'] as const;
type Step = (typeof steps)[number];

export class Joining implements Course {
  readonly #messages: Messages<typeof fr>;
  readonly #event: FormController<AdditionStart>;
  readonly #person: JoiningPerson;
  readonly #stepUp: StepUp;
  readonly #flow: MemberFlow;
  #step: Step = 'event';
  #addition: BeneficiaryAddition | undefined;
  /** Id of one that is gone on with, until it is read. */
  #resumed: string | undefined;
  #error: BackendError | undefined;
  /** The price was another one when it was confirmed. */
  #changed = false;

  constructor(private readonly owner: CourseOwner) {
    const {flow} = owner;
    const {host} = flow;
    this.#flow = flow;
    this.#messages = new Messages(host, 'joining', fr, {en: () => import('./joining.messages.en.js')});
    this.#event = new FormController<AdditionStart>(host, {schema: AdditionStart});
    this.#person = new JoiningPerson(flow);
    this.#stepUp = new StepUp(flow);
  }

  /** From the first step. */
  begin(): this {
    this.clear(true);
    return this;
  }

  /** Where it was left: at the person as long as they are being typed. */
  resume(id: string): this {
    this.clear(true);
    this.#resumed = id;
    void this.#resume(id);
    return this;
  }

  get title(): string {
    const {titles} = this.#messages.t;
    return this.#step === 'person' && this.#isChild ? titles.child : titles[this.#step];
  }

  get back(): Course['back'] {
    const before = steps[steps.indexOf(this.#step) - 1];
    if (!before || this.#resumed) return undefined;
    return {label: this.#messages.t.steps[before], go: () => this.#go(before)};
  }

  get place(): TemplateResult | undefined {
    const {t} = this.#messages;
    const names = steps.map((step) => t.steps[step]);
    return this.#resumed ? undefined : stepLine(t, names, steps.indexOf(this.#step));
  }

  view(): TemplateResult {
    needs(joiningStyles);
    if (this.#resumed) return this.#resumingView(this.#resumed);
    if (this.#stepUp.asking) return this.#stepUp.view();
    switch (this.#step) {
      case 'event':
        return this.#eventView();
      case 'person':
        return this.#formOf(this.#person.view(), () => this.#savePerson(), this.#saveState);
      case 'papers':
        // what sends a paper is no part of a form
        return html`${this.#papersView()} ${this.#formOf(nothing, () => this.#toPrice(), this.#saveState)}`;
      case 'price':
        return this.#formOf(this.#priceView(), () => this.#confirm(), undefined, this.#messages.t.price.confirm);
    }
  }

  /** Somebody is signed in again, or still: what could not be saved goes now. */
  readAgain(): void {
    this.#person.flush();
  }

  async paperSent(): Promise<void> {
    await this.#attempt(() => this.#readAgain());
  }

  /** Codes belong to the session that ended; what was typed, to who typed it. */
  clear(typed: boolean): void {
    this.#stepUp.clear();
    if (!typed) return;
    this.#event.clear();
    this.#person.clear();
    this.#step = 'event';
    this.#addition = this.#resumed = this.#error = undefined;
    this.#changed = false;
  }

  #eventView(): TemplateResult {
    const {t} = this.#messages;
    const events = this.owner.events();
    const chosen = events.find(({id}) => id === this.#event.get('eventId'));
    const rule = this.#isUnchanged() ? this.#addition?.rule : chosen?.rule;
    const content = html`${errorSummary(this.#event)} ${eventView(this.#event, events, t.event, chosen)}
    ${ruleView(rule)}`;
    const cancel = button({label: t.cancel, onClick: () => this.#close()});
    return this.#formOf(content, () => this.#start(), undefined, t.forward, cancel);
  }

  #papersView(): TemplateResult {
    const {papers} = this.#addition!;
    if (!papers.length && !papers.unreadable) return html`<p>${this.#messages.t.papers.none}</p>`;
    return html`${this.owner.sending.listView(papers, {later: true})} ${unreadable(this.#flow.host.common, papers)}`;
  }

  #priceView(): TemplateResult {
    const {t} = this.#messages;
    const changed = {tone: 'warning', live: 'alert', id: 'price-changed', focusable: true, ...t.price.changed} as const;
    return html`${this.#changed ? alert(changed) : nothing}
    ${priceView(this.#addition!, t.price, this.#flow.host.language)}`;
  }

  /** A step: its content, what went wrong with it, and its buttons. */
  #formOf(
    content: unknown,
    send: () => Promise<void>,
    state: unknown = nothing,
    forward: string = this.#messages.t.forward,
    back: unknown = this.#backButton(),
  ): TemplateResult {
    return stepForm(this.#flow, {content, failed: this.#failureView(), forward, send, others: [state, back]});
  }

  #backButton(): TemplateResult | typeof nothing {
    const {back} = this;
    if (!back) return nothing;
    return button({label: this.#messages.t.back, icon: 'arrow-left', onClick: back.go});
  }

  get #saveState(): TemplateResult {
    return saveStateView(this.#messages.t, this.#flow.host.language, this.#person.autosave);
  }

  #failureView(): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    return joiningFailure(this.#flow.host, this.#error, t, {
      list: () => this.#close(),
      person: () => this.#go('person'),
    });
  }

  /** In the place of one that is being read again. */
  #resumingView(id: string): TemplateResult {
    const {host} = this.#flow;
    const error = this.#error;
    if (!error) return waiting(host.common.loading, slowNotice(host.common, this.#flow.slow));
    return error.code === 'not-found'
      ? html`${this.#failureView()}`
      : failureNotice(host.failureWords, error, () => this.#resume(id));
  }

  async #resume(id: string): Promise<void> {
    await this.#attempt(async () => {
      const addition = await this.#flow.call(getBeneficiaryAddition, {params: {additionId: id}});
      if (this.#resumed !== id) return;
      this.#resumed = undefined;
      this.#take(addition);
      this.#event.load({eventId: addition.eventId, eventDate: formatCivilDate(addition.eventDate)});
      this.#go(addition.person && !Object.keys(addition.typed).length ? 'papers' : 'person');
    });
  }

  async #start(): Promise<void> {
    const body = this.#event.submit();
    if (!body) return;
    if (this.#isUnchanged()) return this.#go('person');
    const done = await this.#attempt(async () => {
      // goes over to the one that takes its place
      await this.#person.save();
      const replaces = this.#addition && {replaces: this.#addition.id};
      this.#take(await this.#flow.callOnce(startBeneficiaryAddition, {body: {...body, ...replaces}}));
    }, this.#event);
    if (done) this.#go('person');
  }

  async #savePerson(): Promise<void> {
    const body = this.#person.form.submit();
    if (!body) return;
    const params = {additionId: this.#addition!.id};
    const done = await this.#attempt(async () => {
      this.#take(await this.#flow.callOnce(saveAddedBeneficiary, {params, body}));
      this.#person.saved();
    }, this.#person.form);
    if (done) this.#go('papers');
  }

  /** The price of now, also where papers came meanwhile. */
  async #toPrice(): Promise<void> {
    if (await this.#attempt(() => this.#readAgain())) this.#go('price');
  }

  async #confirm(): Promise<void> {
    this.#error = undefined;
    const {id: additionId, price} = this.#addition!;
    await this.#stepUp.send({
      operation: confirmBeneficiaryAddition,
      input: {params: {additionId}, body: price ? {total: price.total} : {}},
      done: async (request) => {
        this.clear(true);
        await this.owner.confirmed(request);
      },
      refused: (error) => void this.#refused(error),
      left: () => void focusWhenShown(this.#flow.host),
    });
  }

  /** Nothing is confirmed at another price than the one that was shown. */
  async #refused(error: BackendError): Promise<void> {
    if (error.code !== 'document-changed') return this.#failed(error);
    if (!(await this.#attempt(() => this.#readAgain()))) return;
    this.#changed = true;
    await focusWhenShown(this.#flow.host, '#price-changed');
  }

  async #readAgain(): Promise<void> {
    this.#take(await this.#flow.call(getBeneficiaryAddition, {params: {additionId: this.#addition!.id}}));
  }

  #take(addition: BeneficiaryAddition): void {
    this.#addition = addition;
    const {types = []} = this.owner.events().find(({id}) => id === addition.eventId) ?? {};
    this.#person.take(addition, types);
  }

  /** One press; what failed is said at the fields that the server named, else above the buttons. */
  async #attempt(act: () => Promise<void>, form?: FormController<unknown>): Promise<boolean> {
    this.#error = undefined;
    const error = await this.#flow.attempt(act);
    if (error) this.#failed(error, form);
    return !error;
  }

  #failed(error: BackendError, form?: FormController<unknown>): void {
    const atFields = form !== undefined && error.code === 'validation' && error.issues.length > 0;
    if (atFields) form.reject(error.issues);
    else if (error.code !== 'aborted') {
      this.#error = error;
      this.#flow.host.tell('mutuelle-save-failed', {code: error.code});
    }
    this.#flow.host.requestUpdate();
  }

  #go(step: Step): void {
    this.#step = step;
    this.#error = undefined;
    this.#changed = false;
    this.owner.moved();
    this.#person.flush();
    void focusWhenShown(this.#flow.host);
  }

  #close(): void {
    this.#person.flush();
    this.owner.closed();
  }

  /** The event that was begun is the one that is typed. */
  #isUnchanged(): boolean {
    const addition = this.#addition;
    const typed = AdditionStart.safeParse(this.#event.values).data;
    return typed?.eventId === addition?.eventId && typed?.eventDate === addition?.eventDate && addition !== undefined;
  }

  get #isChild(): boolean {
    return this.#person.types.every((type) => type === 'child' || type === 'partnerChild');
  }
}

const joiningStyles = css`
  /* it stands under the steps, which are a rule already */
  form[aria-labelledby='title'] > .section:first-of-type {
    padding-block-start: 0;
    border-block-start: 0;
  }
  #step-up-title:focus {
    outline: none;
    box-shadow: none;
  }
`;
