/** The waiting room, the way into the call and back, and what came of it: loaded once there is a consultation. */
import {nothing, type ReactiveController, type TemplateResult} from 'lit';
import {asBackendError, BackendError} from '../../backend/error.js';
import {
  askCallback,
  cancelConsultation,
  getConsultation,
  joinConsultation,
  type Consultation,
  type Teleconsultation,
} from '../../contract/teleconsultation.js';
import * as z from '../../contract/zod.js';
import {FormController} from '../../element/form.js';
import {focusWhenShown} from '../../element/focus.js';
import {Latest} from '../../element/latest.js';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {WakeLock} from '../../element/wake-lock.js';
import {AskedFirst, orGone} from '../../shell/asked-first.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {SpaceLeads} from '../../shell/space-leads.js';
import {failure} from '../../ui/blocks/failure.js';
import pathFr from '../../ui/blocks/path.messages.fr.js';
import {CallNumber} from './answers.js';
import {CalmPoll} from './calm-poll.js';
import {openCallWindow} from './call-window.js';
import fr from './room.messages.fr.js';
import {endedLead, personIn, roomView, titleOf, type RoomView} from './room.view.js';

export interface RoomOwner {
  flow: MemberFlow;
  shown: () => Consultation | undefined;
  data: () => Teleconsultation | undefined;
  /** It goes on, has ended, or is no more. */
  take: (consultation: Consultation) => void;
  /** The member waits no longer. */
  cancelled: () => void;
  /** To the questions, for another one. */
  again: () => void;
}

/** Milliseconds between an answer and the next question. */
const calm = 10_000;

const Callback = z.object({callback: CallNumber});

export class Room implements ReactiveController {
  readonly #messages: Messages<typeof fr>;
  readonly #path: Messages<typeof pathFr>;
  readonly #leads: SpaceLeads;
  readonly #leaving: AskedFirst<string>;
  readonly #form: FormController<{callback: string}>;
  readonly #wake = new WakeLock();
  readonly #latest = new Latest();
  /** The window did not open: its address, which is good once. */
  #link: {url: string; expiresAt: string} | undefined;
  /** The consultation for which a number to call is asked. */
  #numberFor: string | undefined;
  /** The state could not be asked the last time. */
  #noNews = false;
  #error: BackendError | undefined;

  constructor(private readonly owner: RoomOwner) {
    const {flow} = owner;
    const {host} = flow;
    this.#messages = new Messages(host, 'room', fr, {en: () => import('./room.messages.en.js')});
    this.#path = new Messages(host, 'path', pathFr, {en: () => import('../../ui/blocks/path.messages.en.js')});
    this.#leads = new SpaceLeads(flow);
    this.#form = new FormController(host, {schema: Callback});
    this.#leaving = new AskedFirst<string>({
      flow,
      id: 'stop-waiting',
      words: () => this.#messages.t.question,
      act: (consultationId) => this.#cancel(consultationId),
    });
    host.addController(this);
    host.addController(
      new CalmPoll(host, {
        every: calm,
        clock: () => flow.clock,
        wanted: () => flow.phase === 'open' && (owner.shown()?.state ?? 'ended') !== 'ended',
        ask: () => this.#ask(),
      }),
    );
  }

  hostDisconnected(): void {
    this.#wake.off();
  }

  hostUpdated(): void {
    const state = this.owner.shown()?.state ?? '';
    const isAwaited = this.owner.flow.phase === 'open' && ['waiting', 'ready', 'callback'].includes(state);
    if (isAwaited) this.#wake.on();
    else this.#wake.off();
  }

  get title(): string {
    return titleOf(this.owner.shown()!, this.#messages.t);
  }

  get lead(): unknown {
    const consultation = this.owner.shown()!;
    return consultation.state === 'ended' ? endedLead(consultation, this.#view) : undefined;
  }

  /** The page was read again: what is asked meanwhile is older. */
  read(consultation: Consultation): void {
    this.#latest.drop();
    this.#noNews = false;
    this.#told(consultation);
  }

  clear(): void {
    this.#latest.drop();
    this.#leaving.clear();
    this.#leads.clear();
    this.#form.clear();
    this.#link = this.#error = this.#numberFor = undefined;
    this.#noNews = false;
  }

  view(): TemplateResult {
    return roomView(this.owner.shown()!, this.#view);
  }

  get #view(): RoomView {
    const {flow, data, again} = this.owner;
    const {host, busy, slow} = flow;
    return {
      t: this.#messages.t,
      path: this.#path.t,
      host,
      leads: this.#leads,
      person: (id) => personIn(data(), id),
      ...{busy, slow},
      link: this.#link,
      asksNumber: this.#numberFor === this.owner.shown()!.id,
      form: this.#form,
      noNews: this.#noNews,
      failure: this.#error ? failure(host.failureWords, this.#error) : nothing,
      leaving: this.#leaving,
      help: flow.settings?.help,
      flow,
      join: () => void this.#join(),
      followed: () => this.#followed(),
      callBack: () => void this.#callBack(),
      sendNumber: () => this.#sendNumber(),
      stopWaiting: () => this.#leaving.ask(this.owner.shown()!.id),
      again,
    };
  }

  /** How it stands now; who was reading goes on where they were. */
  async #ask(): Promise<void> {
    const {flow, shown} = this.owner;
    const {host} = flow;
    const asked = shown();
    if (!asked || flow.busy) return;
    const signal = this.#latest.askWithSignal();
    try {
      const consultation = await flow.call(getConsultation, {params: {consultationId: asked.id}});
      if (signal.aborted) return;
      this.#noNews = false;
      await this.#shownAs(consultation);
    } catch (reason) {
      if (signal.aborted) return;
      const {code} = flow.noteFailure(asBackendError(reason));
      if (code === 'not-found') await flow.reload();
      else if (code !== 'aborted') this.#noNews = true;
      host.requestUpdate();
    }
  }

  /** What had the focus may be gone with the state before: then the heading has it. */
  async #shownAs(consultation: Consultation): Promise<void> {
    const {host} = this.owner.flow;
    const root = host.renderRoot as ShadowRoot;
    const before = this.owner.shown()?.state;
    const hadFocus = root.activeElement !== null;
    this.#told(consultation);
    this.owner.take(consultation);
    host.requestUpdate();
    await host.updateComplete;
    if (hadFocus && !root.activeElement && before !== consultation.state) await focusWhenShown(host);
  }

  #told(consultation: Consultation): void {
    const before = this.owner.shown();
    if (before?.state === consultation.state) return;
    // a way into a call that is no more, or into another one
    this.#link = undefined;
    const isOver = consultation.state === 'ended' && before !== undefined && before.id === consultation.id;
    if (isOver) this.owner.flow.host.tell('mutuelle-consultation-ended', {consultationId: consultation.id});
  }

  /** In the press: a window that is opened later is blocked. */
  async #join(): Promise<void> {
    const {flow, shown} = this.owner;
    const {host} = flow;
    if (flow.busy) return;
    const consultationId = shown()!.id;
    this.#link = undefined;
    let asked: Promise<{url: string; expiresAt: string}> | undefined;
    const ask = () => (asked ??= this.#askLink(consultationId));
    const link = async () => (await ask()).url;
    if (!host.tell('mutuelle-consultation-opening', {consultationId, link}, {cancelable: true})) return;
    const opened = openCallWindow(this.#messages.t.opening);
    try {
      const given = await ask();
      if (opened?.goTo(given.url)) return;
      this.#link = given;
      await focusWhenShown(host, '#consultation-link');
    } catch {
      // told in its place
      opened?.close();
    }
  }

  async #askLink(consultationId: string): Promise<{url: string; expiresAt: string}> {
    const {flow} = this.owner;
    let given: {url: string; expiresAt: string} | undefined;
    await this.#attempt(async () => {
      const answer = await flow.callOnce(joinConsultation, {params: {consultationId}});
      const isPage = /^https?:/.test(new URL(answer.url, location.href).protocol);
      if (!safeUrl(answer.url) || !isPage) throw new BackendError('invalid-answer');
      given = answer;
    });
    if (!given) throw this.#error ?? new BackendError('aborted');
    return given;
  }

  /** The link is spent once it was followed; the browser follows it first. */
  #followed(): void {
    setTimeout(() => {
      this.#link = undefined;
      this.owner.flow.host.requestUpdate();
    });
  }

  async #callBack(): Promise<void> {
    const {id, phone = this.owner.data()?.phone} = this.owner.shown()!;
    if (phone !== undefined) return this.#sendCallback({});
    this.#numberFor = id;
    await focusWhenShown(this.owner.flow.host, '#f-callback');
  }

  async #sendNumber(): Promise<void> {
    const answers = this.#form.submit();
    if (answers) await this.#sendCallback({phone: answers.callback});
  }

  async #sendCallback(body: {phone?: string}): Promise<void> {
    const {flow, shown, take} = this.owner;
    const consultationId = shown()!.id;
    const done = await this.#attempt(async () => {
      const consultation = await flow.callOnce(askCallback, {params: {consultationId}, body});
      this.#latest.drop();
      this.#form.clear();
      this.#numberFor = undefined;
      this.#link = undefined;
      take(consultation);
      flow.host.tell('mutuelle-consultation-callback-asked', {consultationId});
    });
    if (done) await focusWhenShown(flow.host);
  }

  async #cancel(consultationId: string): Promise<void> {
    const {flow, cancelled} = this.owner;
    await orGone(flow.call(cancelConsultation, {params: {consultationId}}));
    this.#latest.drop();
    this.#error = undefined;
    cancelled();
    flow.host.tell('mutuelle-consultation-cancelled', {consultationId});
  }

  /** True when it is done; else why is said, or read anew. */
  async #attempt(action: () => Promise<void>): Promise<boolean> {
    const {flow} = this.owner;
    const {host} = flow;
    this.#error = undefined;
    const error = await flow.attempt(action);
    if (!error) return true;
    if (error.code === 'aborted') return false;
    host.tell('mutuelle-save-failed', {code: error.code});
    const issues = error.issues.map(({code}) => ({pointer: '/callback', code}));
    if (error.code === 'over' || error.code === 'not-found') {
      await flow.reload();
      void focusWhenShown(host);
    } else if (error.code === 'validation' && issues.length) {
      this.#numberFor = this.owner.shown()?.id;
      this.#form.reject(issues);
    } else this.#error = error;
    host.requestUpdate();
    return false;
  }
}
