/** One module of a programme: loaded once somebody opens one. */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {
  getLesson,
  saveLesson,
  type CoachingProgramme,
  type Lesson,
  type LessonAnswers,
} from '../../contract/coaching.js';
import type {FailureWords} from '../../element/failure-words.js';
import {FormController, type RawValues} from '../../element/form.js';
import {Latest} from '../../element/latest.js';
import {Messages} from '../../element/locale.js';
import {Autosave} from '../../shell/autosave.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {failure} from '../../ui/blocks/failure.js';
import {waiting} from '../../ui/blocks/states.js';
import {saveStateView, stepActions} from '../../ui/blocks/step-by-step.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {failureNotice, slowNotice} from '../../ui/page.js';
import {answersOf, isAsked, rawOf, wrongNumber} from './answers.js';
import {lessonBlock} from './lesson-blocks.js';
import fr from './lesson.messages.fr.js';

export interface LessonPlace {
  readonly programmeId: string;
  readonly moduleId: string;
}

export interface LessonOwner {
  readonly flow: MemberFlow;
  /** As it is now at the server. */
  readonly changed: (programme: CoachingProgramme) => void;
  readonly finished: (programme: CoachingProgramme, moduleId: string) => void;
  readonly open: (moduleId: string) => void;
  /** To the programme. */
  readonly back: () => void;
}

/** What is typed and not saved yet, of one module. */
interface Unsaved {
  readonly place: LessonPlace;
  readonly values: RawValues;
  readonly answers: LessonAnswers;
}

/** Blocks to read and to answer. Answers go to the server as they are given; nothing stays on the device. */
export class LessonPage implements ReactiveController {
  readonly form: FormController<unknown>;
  readonly #autosave: Autosave<Unsaved>;
  readonly #messages: Messages<typeof fr>;
  readonly #flow: MemberFlow;
  readonly #latest = new Latest();
  readonly #unsaved = new Map<string, Unsaved>();
  #place: LessonPlace | undefined;
  #lesson: Lesson | undefined;
  /** It could not be read. */
  #unread: BackendError | undefined;
  /** What is typed in a module was refused: trying again alone does not help. */
  readonly #refused = new Map<string, BackendError>();
  /** It could not be ended. */
  #failed: BackendError | undefined;

  constructor(private readonly owner: LessonOwner) {
    const flow = (this.#flow = owner.flow);
    const {host} = flow;
    this.#messages = new Messages(host, 'lesson', fr, {en: () => import('./lesson.messages.en.js')});
    this.form = new FormController<unknown>(host, {
      schema: {safeParse: (data) => ({success: true, data})},
      check: () => [...this.#wrong()].map(([path, code]) => ({path, code})),
      onChange: () => this.#keep(),
    });
    this.#autosave = new Autosave<Unsaved>({
      clock: flow.clock,
      changed: () => host.requestUpdate(),
      send: (part, unsaved, keepalive) => this.#send(part, unsaved, keepalive),
    });
    flow.unsaved = () => this.#autosave.leave();
    host.addController(this);
  }

  hostConnected(): void {
    this.#autosave.connect();
    // what was being read when the element left the page
    if (this.#place && !this.#lesson) this.readAgain();
  }

  hostDisconnected(): void {
    this.#latest.drop();
    this.#autosave.disconnect();
  }

  open(place: LessonPlace): void {
    this.#place = place;
    this.#lesson = this.#failed = undefined;
    this.form.clear();
    this.form.load(this.#unsaved.get(partOf(place))?.values ?? {});
    this.readAgain();
  }

  /** It is left: what waits is sent behind it. */
  close(): void {
    this.#latest.drop();
    this.#place = this.#lesson = this.#unread = this.#failed = undefined;
    void this.#autosave.flush();
  }

  /** As it is now at the server, in the language of the page; what is typed here stays. */
  readAgain(): void {
    if (this.#place) void this.#read(this.#place);
  }

  /** What was answered in a programme that is left is kept nowhere. */
  forget(programmeId: string): void {
    for (const [part, {place}] of this.#unsaved)
      if (place.programmeId === programmeId) {
        this.#unsaved.delete(part);
        this.#refused.delete(part);
        this.#autosave.drop(part);
      }
  }

  /** Answers wait for who gave them; for somebody else they never were. */
  clear(typed: boolean): void {
    this.#latest.drop();
    this.#lesson = this.#unread = this.#failed = undefined;
    if (!typed) return;
    this.#place = undefined;
    this.#unsaved.clear();
    this.#refused.clear();
    this.#autosave.clear();
    this.form.clear();
  }

  /** Where it stands among the others, and how long it takes. */
  lead({modules}: CoachingProgramme): string | undefined {
    const {t} = this.#messages;
    const index = modules.findIndex(({id}) => id === this.#place?.moduleId);
    const module = modules[index];
    if (!module) return undefined;
    const {minutes, kind} = module;
    const facts = [
      t.place(index + 1, modules.length),
      minutes !== undefined && t.minutes(minutes),
      kind === 'guide' && t.guide,
    ];
    return facts.filter(Boolean).join(', ');
  }

  view(programme: CoachingProgramme): TemplateResult {
    const lesson = this.#lesson;
    const {common} = this.#flow.host;
    if (!lesson) return this.#unread ? this.#unreadView(this.#unread) : waiting(common.loading);
    const {t} = this.#messages;
    const {blocks} = lesson;
    const view = {t, locale: this.#flow.host.language, form: this.form, blocks};
    const shown = blocks.map((block) => lessonBlock(block, view));
    return html`<div class="stack loose" data-sentry-mask data-dd-privacy="mask" data-private>
        ${blocks.some(isAsked) ? html`<p class="muted">${t.optional}</p>` : nothing} ${shown}
        ${shown.includes(undefined) ? html`<p class="muted" id="left-out">${t.leftOut}</p>` : nothing}
        ${unreadable(common, blocks)}
      </div>
      ${this.#troubleView()} ${slowNotice(common, this.#flow.slow)} ${this.#actions(lesson, programme)}`;
  }

  /** No form: a press of Enter in a field must not end the module. */
  #actions({module}: Lesson, programme: CoachingProgramme): TemplateResult {
    const {t} = this.#messages;
    const {busy, host} = this.#flow;
    const state = saveStateView(t, host.language, this.#autosave);
    const back = button({label: t.backTo, icon: 'arrow-left', onClick: () => this.owner.back()});
    if (module.state !== 'done') {
      const label = busy ? host.common.working : t.finish;
      return stepActions(state, back, button({label, kind: 'primary', busy, onClick: () => void this.#finish()}));
    }
    const {modules} = programme;
    const next = modules[modules.findIndex(({id}) => id === module.id) + 1];
    const go = next && button({label: t.next(next.title), kind: 'primary', onClick: () => this.owner.open(next.id)});
    return stepActions(state, back, go ?? nothing);
  }

  /** Why what was answered could not be kept, where time alone does not mend it; or why the module is not ended. */
  #troubleView(): TemplateResult | typeof nothing {
    const error = this.#failed ?? (this.#place && this.#refused.get(partOf(this.#place)));
    if (!error) return nothing;
    return error.code === 'over' || error.code === 'not-found' ? this.#goneView(error) : failure(this.#words, error);
  }

  #unreadView(error: BackendError): TemplateResult {
    if (error.code === 'over' || error.code === 'not-found') return this.#goneView(error);
    return failureNotice(this.#flow.host.failureWords, error, () => this.readAgain());
  }

  #goneView({code}: BackendError): TemplateResult {
    const {t} = this.#messages;
    return alert({
      tone: 'warning',
      live: 'alert',
      ...(code === 'over' ? t.over : t.gone),
      actions: button({label: t.backTo, small: true, onClick: () => this.owner.back()}),
    });
  }

  /** Answers are on this page, and it may be said. */
  get #words(): FailureWords {
    const {host} = this.#flow;
    return {...host.failureWords, common: host.common};
  }

  async #read(place: LessonPlace): Promise<void> {
    const isLast = this.#latest.ask();
    const {host} = this.#flow;
    this.#unread = undefined;
    host.requestUpdate();
    // what was typed before goes first: the answer must not be older than it
    await this.#autosave.flush();
    if (!isLast()) return;
    try {
      const lesson = await this.#flow.call(getLesson, {params: {...place}});
      if (isLast()) this.#take(lesson);
    } catch (reason) {
      const error = this.#flow.noteFailure(asBackendError(reason));
      // what is there is still good to read; what was interrupted is read again once the element is back
      if (isLast() && !this.#lesson && error.code !== 'aborted') this.#unread = error;
    }
    host.requestUpdate();
  }

  #take(lesson: Lesson): void {
    const wrong = this.#wrong();
    this.#lesson = lesson;
    const kept = rawOf(lesson.blocks, lesson.answers, this.#flow.host.language);
    const isTyped = this.#unsaved.has(partOf(this.#place!));
    this.form.load(Object.fromEntries(Object.entries(kept).filter(([id]) => !wrong.has(id))), {keep: isTyped});
  }

  /** Numbers that are none, or out of their range. */
  #wrong(): Map<string, string> {
    return new Map(
      this.#lesson?.blocks.flatMap((block) => {
        const code = block.kind === 'number' ? wrongNumber(block, this.form.text(block.id)) : undefined;
        return code ? [[block.id, code] as const] : [];
      }),
    );
  }

  #keep(): void {
    const place = this.#place;
    const lesson = this.#lesson;
    if (!place || !lesson) return;
    const {values} = this.form;
    const answers = answersOf(lesson.blocks, lesson.answers, values);
    const unsaved = {place, values, answers};
    this.#unsaved.set(partOf(place), unsaved);
    this.#autosave.keep(partOf(place), unsaved);
  }

  async #send(part: string, unsaved: Unsaved, keepalive: boolean): Promise<{savedAt: string}> {
    const {place, answers} = unsaved;
    try {
      const body = {answers, done: false};
      const {savedAt, programme} = await this.#flow.call(saveLesson, {params: {...place}, body}, {keepalive});
      this.#refused.delete(part);
      if (this.#unsaved.get(part) === unsaved) this.#unsaved.delete(part);
      this.owner.changed(programme);
      return {savedAt};
    } catch (reason) {
      const error = this.#flow.noteFailure(asBackendError(reason));
      if (error.retryable || passing.includes(error.code)) this.#refused.delete(part);
      else {
        this.#refused.set(part, error);
        // it goes once more with the next answer, and holds up nothing until then
        if (this.#unsaved.get(part) === unsaved) this.#autosave.drop(part);
      }
      throw error;
    }
  }

  async #finish(): Promise<void> {
    const place = this.#place!;
    const part = partOf(place);
    const {blocks, answers: before} = this.#lesson!;
    const answers = answersOf(blocks, before, this.form.values);
    this.#failed = undefined;
    const error = await this.#flow.attempt(async () => {
      // an older answer must not arrive after this one
      this.#autosave.drop(part);
      await this.#autosave.flush();
      const body = {answers, done: true};
      const {programme, savedAt} = await this.#flow.callOnce(saveLesson, {params: {...place}, body});
      this.#unsaved.delete(part);
      this.#refused.delete(part);
      this.#autosave.saved(savedAt);
      this.#flow.host.tell('mutuelle-coaching-module-done');
      // who reads something else by now is not taken away from it
      if (this.#place === place) this.owner.finished(programme, place.moduleId);
      else this.owner.changed(programme);
    });
    if (!error) return;
    const unsaved = this.#unsaved.get(part);
    if (unsaved) this.#autosave.keep(part, unsaved);
    if (error.code === 'aborted') return;
    if (this.#place === place) this.#failed = error;
    this.#flow.host.tell('mutuelle-save-failed', {code: error.code});
    this.#flow.host.requestUpdate();
  }
}

/** Of what is refused, these are not about the answers. */
const passing: readonly BackendError['code'][] = ['aborted', 'session-expired', 'unauthenticated'];

const partOf = ({programmeId, moduleId}: LessonPlace): string => JSON.stringify([programmeId, moduleId]);
