import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {
  getTeleconsultation,
  startConsultation,
  type Consultation,
  type Teleconsultation,
} from '../../contract/teleconsultation.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {whenSent} from '../../shell/when-sent.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {emergency} from '../../ui/blocks/emergency.js';
import emergencyFr from '../../ui/blocks/emergency.messages.fr.js';
import {failure} from '../../ui/blocks/failure.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {privacyNotice} from '../../ui/blocks/privacy-notice.js';
import {promise} from '../../ui/blocks/promise.js';
import {waiting} from '../../ui/blocks/states.js';
import {stepActions} from '../../ui/blocks/step-by-step.js';
import {pageHeader, retryButton, slowNotice, submitButton} from '../../ui/page.js';
import {closedWays} from './closed-ways.view.js';
import type * as DeviceModule from './device-step.js';
import type * as QuestionsModule from './questions.js';
import type * as RoomModule from './room.js';
import fr from './teleconsultation.messages.fr.js';
import {openWays} from './ways.js';

/** A doctor by video or by phone (MEM-30, MEM-31). */
export class TeleconsultationPanel extends Panel<Teleconsultation> {
  static readonly page = 'teleconsultation';
  /** Replaced by tests of a file that does not come. */
  static questionsFile: () => Promise<typeof QuestionsModule> = () => import('./questions.js');
  static deviceFile: () => Promise<typeof DeviceModule> = () => import('./device-step.js');
  static roomFile: () => Promise<typeof RoomModule> = () => import('./room.js');
  override readonly read = getTeleconsultation;
  readonly #messages: Messages<typeof fr>;
  readonly #emergency: Messages<typeof emergencyFr>;
  readonly #questionsFile: Lazy<typeof QuestionsModule>;
  readonly #deviceFile: Lazy<typeof DeviceModule>;
  readonly #roomFile: Lazy<typeof RoomModule>;
  #questions: QuestionsModule.Questions | undefined;
  #step: DeviceModule.DeviceStep | undefined;
  #room: RoomModule.Room | undefined;
  #data: Teleconsultation | undefined;
  #consultation: Consultation | undefined;
  /** The one whose end was read: the questions are shown again. */
  #left: string | undefined;
  /** What was answered, while the devices are tried. */
  #answered: QuestionsModule.Answered | undefined;
  #cancelled = false;
  #error: BackendError | undefined;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {flow, host} = this;
    this.#messages = new Messages(host, 'teleconsultation', fr, {
      en: () => import('./teleconsultation.messages.en.js'),
    });
    this.#emergency = new Messages(host, 'emergency', emergencyFr, {
      en: () => import('../../ui/blocks/emergency.messages.en.js'),
    });
    this.#questionsFile = new Lazy(
      host,
      () => TeleconsultationPanel.questionsFile(),
      ({Questions}) => (this.#questions = new Questions(host, () => this.#data)),
    );
    this.#deviceFile = new Lazy(
      host,
      () => TeleconsultationPanel.deviceFile(),
      ({DeviceStep}) =>
        (this.#step = new DeviceStep({
          flow,
          kilobits: () => this.#data?.kilobitsPerSecond,
          phoneIsOpen: () => this.#data !== undefined && openWays(this.#data).includes('phone'),
          back: () => this.#ask(),
          byPhone: () => this.#goByPhone(),
          send: () => this.#start(),
          failure: () => this.#failureView(),
        })),
    );
    this.#roomFile = new Lazy(
      host,
      () => TeleconsultationPanel.roomFile(),
      ({Room}) =>
        (this.#room = new Room({
          flow,
          shown: () => this.#consultation,
          data: () => this.#data,
          take: (consultation) => this.#take(consultation),
          cancelled: () => this.#gaveUp(),
          again: () => this.#beginAgain(),
        })),
    );
  }

  override get title(): string {
    const shown = this.#consultation ? this.#room : this.#answered ? this.#step : undefined;
    return shown?.title ?? this.#messages.t.title;
  }

  override get lead(): unknown {
    if (this.#consultation) return this.#room?.lead;
    return this.#answered ? this.#step?.lead : (this.#data?.scope ?? this.#messages.t.lead);
  }

  /** It waits for no answer of ours; with the page it stands under the title. */
  override get notice(): unknown {
    return this.flow.phase === 'open' ? undefined : emergency(this.#emergency.t);
  }

  override async load(data: Teleconsultation): Promise<void> {
    const {consultation} = data;
    const isOver = consultation?.state === 'cancelled' || consultation?.id === this.#left;
    const shown = isOver ? undefined : consultation;
    this.#data = data;
    this.#questions?.read();
    if (shown) await this.#roomFile.load();
    // read again meanwhile
    if (this.#data !== data) return;
    if (shown) this.#room?.read(shown);
    this.#consultation = shown;
    if (!shown) return;
    this.#cancelled = false;
    this.#leaveDevices();
  }

  /** What was being typed when a session ended waits for who typed it. */
  override clear(typed: boolean): void {
    this.#leaveDevices();
    this.#room?.clear();
    this.#data = this.#consultation = this.#error = undefined;
    this.#cancelled = false;
    if (!typed) return;
    this.#questions?.clear();
    this.#left = undefined;
  }

  override page({notice}: PageParts): TemplateResult {
    return html`<div class="frame measure stack loose" part="frame">
      <div class="stack">
        ${pageHeader({title: this.title, lead: this.lead})} ${emergency(this.#emergency.t)} ${notice}
      </div>
      ${this.view()}
    </div>`;
  }

  override view(): TemplateResult {
    if (this.#consultation) return this.#room?.view() ?? this.#comingView(this.#roomFile);
    if (this.#answered) return this.#step?.view() ?? this.#comingView(this.#deviceFile);
    return openWays(this.#data!).length ? this.#formView(this.#data!) : this.#closedView(this.#data!);
  }

  #formView(data: Teleconsultation): TemplateResult {
    const {t} = this.#messages;
    const {flow, host} = this;
    const hours = [this.#cancelledView(), data.hours ? promise([data.hours], 'clock') : nothing];
    const asked = this.#questionsFile.want() && this.#questions;
    if (!asked) return html`${hours} ${this.#comingView(this.#questionsFile)}`;
    return html`${hours}
      <form
        class="stack loose"
        method="post"
        novalidate
        aria-labelledby="title"
        @submit=${whenSent(flow, () => this.#send())}
      >
        ${asked.view(t)} ${this.#failureView()} ${slowNotice(host.common, flow.slow)}
        ${stepActions(submitButton(host.common, asked.chosen.way === 'phone' ? t.call : t.forward, flow.busy))}
        ${privacyNotice(host.common, flow.settings)}
      </form>`;
  }

  #closedView(data: Teleconsultation): TemplateResult {
    const {t} = this.#messages;
    const {help} = this.flow.settings ?? {};
    return html`${this.#cancelledView()}
      ${alert({
        tone: 'info',
        icon: 'clock',
        title: t.allClosed.title,
        text: html`${t.allClosed.text} ${help ? phoneLink(help) : nothing}`,
      })}
      ${closedWays(data, t, this.host.language)}
      <div class="row">
        ${button({label: t.allClosed.again, icon: 'refresh', onClick: () => void this.flow.reload()})}
      </div>`;
  }

  #cancelledView(): TemplateResult | typeof nothing {
    if (!this.#cancelled) return nothing;
    const title = this.#messages.t.cancelled;
    return alert({tone: 'success', live: 'status', id: 'consultation-cancelled', focusable: true, title});
  }

  #comingView(file: {failed: boolean; load(): Promise<unknown>}): TemplateResult {
    const {common} = this.host;
    if (!file.failed) return waiting(common.loading);
    const again = retryButton(common, () => file.load());
    return alert({tone: 'info', icon: 'offline', live: 'alert', ...common.failures.network, actions: again});
  }

  #failureView(): TemplateResult | typeof nothing {
    return this.#error ? failure(this.host.failureWords, this.#error) : nothing;
  }

  async #send(): Promise<void> {
    const answers = this.#questions!.submit();
    if (!answers) return;
    this.#cancelled = false;
    if (answers.way === 'phone') return this.#start(answers);
    this.#error = undefined;
    this.#answered = answers;
    void focusWhenShown(this.host);
    await this.#deviceFile.load();
    void focusWhenShown(this.host);
  }

  /** Enters the waiting room. */
  async #start(body = this.#answered!): Promise<void> {
    const {flow, host} = this;
    this.#error = undefined;
    const error = await flow.attempt(async () => {
      const consultation = await flow.callOnce(startConsultation, {body});
      this.#leaveDevices();
      this.#questions!.clear();
      this.#consultation = consultation;
      host.tell('mutuelle-consultation-started', {consultationId: consultation.id});
      await this.#roomFile.load();
    });
    if (!error) return focusWhenShown(host);
    if (error.code !== 'aborted') await this.#refused(error);
  }

  async #refused(error: BackendError): Promise<void> {
    const {flow, host} = this;
    host.tell('mutuelle-save-failed', {code: error.code});
    if (error.code === 'already-open') {
      this.#leaveDevices();
      await flow.reload();
      return focusWhenShown(host);
    }
    if (error.code !== 'validation' || !error.issues.length) {
      this.#error = error;
      return host.requestUpdate();
    }
    this.#leaveDevices();
    const issues = this.#questions!.prepareFor(error.issues);
    // which ways are open, and what is agreed to, may be others now
    await flow.reload();
    this.#questions!.reject(issues);
  }

  /** Back to the questions. */
  #ask(): void {
    this.#leaveDevices();
    this.#error = undefined;
    void focusWhenShown(this.host);
  }

  #goByPhone(): void {
    this.#questions!.byPhone();
    this.#ask();
  }

  #leaveDevices(): void {
    this.#step?.leave();
    this.#answered = undefined;
  }

  /** One that is no more, by another page or by the doctor, leaves the way to the next. */
  #take(consultation: Consultation): void {
    if (consultation.state === 'cancelled') this.#gaveUp();
    else this.#consultation = consultation;
  }

  #gaveUp(): void {
    this.#consultation = undefined;
    this.#cancelled = true;
  }

  #beginAgain(): void {
    this.#left = this.#consultation?.id;
    this.#consultation = undefined;
    void focusWhenShown(this.host);
    void this.flow.reload();
  }
}
