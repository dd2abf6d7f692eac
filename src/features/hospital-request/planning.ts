/** A planned stay: the request, then what it costs and all of it once more. Loaded once somebody asks for it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import type {Establishment, StayCost} from '../../contract/hospital.js';
import {estimateStay, requestStay, StayQuestion} from '../../contract/hospital-stays.js';
import * as z from '../../contract/zod.js';
import {readCivilDate} from '../../domain/civil-date.js';
import {compact} from '../../domain/text.js';
import {focusWhenShown} from '../../element/focus.js';
import {FormController, type RawValues} from '../../element/form.js';
import {Latest} from '../../element/latest.js';
import {Messages} from '../../element/locale.js';
import {stepForm} from '../../shell/step-form.js';
import {button} from '../../ui/blocks/button.js';
import {facts} from '../../ui/blocks/card.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {failure} from '../../ui/blocks/failure.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {costView} from './cost.view.js';
import type {Course, CourseOwner} from './course.js';
import {EstablishmentFinder, nameOf} from './establishment-finder.js';
import fr from './planning.messages.fr.js';
import {stayFormView} from './stay-form.view.js';
import {nameIn, whenWords} from './stay-words.js';

const Nights = z.normalized(
  (text) => compact(text),
  (text) => (/^\d{1,4}$/.test(text) ? undefined : 'format'),
);
const {personId, ...shape} = StayQuestion.def.shape;
/** As it is typed: nobody is asked for whom it is where there is one person only. */
const Answers = z.object({...shape, personId: z.optional(personId), nights: Nights});
type Answers = z.infer<typeof Answers>;

/** What is to be sent, while it is looked at once more. */
interface Checked {
  body: StayQuestion;
  cost: StayCost;
  establishment: Establishment;
}

export class Planning implements Course {
  readonly lead = undefined;
  readonly #messages: Messages<typeof fr>;
  readonly #form: FormController<Answers>;
  readonly #finder: EstablishmentFinder;
  /** What was pressed on a request that is given up since is not waited for. */
  readonly #latest = new Latest();
  #checked: Checked | undefined;
  #error: BackendError | undefined;

  constructor(private readonly owner: CourseOwner) {
    const {flow} = owner;
    const {host} = flow;
    this.#messages = new Messages(host, 'stayPlanning', fr, {en: () => import('./planning.messages.en.js')});
    this.#form = new FormController<Answers>(host, {schema: Answers, check: (values) => this.#issues(values)});
    this.#finder = new EstablishmentFinder(flow, (finess) => this.#form.set('finess', finess));
  }

  begin(): this {
    this.clear(true);
    return this;
  }

  clear(typed: boolean): void {
    if (!typed) return;
    this.#latest.drop();
    this.#form.clear();
    this.#finder.clear();
    this.#checked = this.#error = undefined;
  }

  get title(): string {
    const {t} = this.#messages;
    return this.#checked ? t.checkTitle : t.title;
  }

  get isBefore(): boolean {
    return !this.#checked;
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    const {flow} = this.owner;
    const failed = this.#error ? failure(flow.host.failureWords, this.#error) : nothing;
    return this.#checked
      ? stepForm(flow, {
          content: this.#checkView(this.#checked),
          failed,
          forward: t.send,
          send: () => this.#send(),
          others: [button({label: t.correct, icon: 'arrow-left', onClick: () => this.#show(undefined)})],
        })
      : stepForm(flow, {
          content: this.#formView(),
          failed,
          forward: t.check,
          send: () => this.#check(),
          others: [button({label: t.cancel, onClick: () => this.owner.closed()})],
        });
  }

  #formView(): TemplateResult {
    const {settings} = this.owner.flow;
    return html`${errorSummary(this.#form)}
    ${stayFormView({
      form: this.#form,
      rules: this.owner.rules()!,
      finder: this.#finder,
      t: this.#messages.t,
      help: settings?.help,
    })}`;
  }

  #checkView({body, cost, establishment}: Checked): TemplateResult {
    const {t} = this.#messages;
    const {host} = this.owner.flow;
    const name = nameIn(this.owner.rules()!, body.personId);
    const {privateRoom, companionBed, kind} = body;
    return html`${facts([
        ...(name === undefined ? [] : [[t.facts.person, html`<span translate="no">${name}</span>`] as const]),
        [t.establishment, html`<span translate="no">${nameOf(establishment)}</span>`],
        [t.facts.when, whenWords(body, this.owner.words(), host.language)],
        [t.kind, t.kinds[kind]],
        ...(privateRoom === undefined ? [] : [[t.room.fact, privateRoom ? t.room.yes : t.room.no] as const]),
        ...(companionBed ? [[t.bedFact, t.bedYes] as const] : []),
      ])}
      ${titledBlock('stay-cost', t.paying, costView(cost, t.cost, host))}
      <p class="muted">${t.told}</p>`;
  }

  /** For whom it is, and whether a room alone, which some members only are asked; and a day too far ahead. */
  #issues(values: RawValues): {path: string; code: string}[] {
    const {people = [], privateRoom, entryUntil} = this.owner.rules() ?? {};
    const entry = readCivilDate(String(values['entry'] ?? ''));
    const asked = {personId: people.length > 1, privateRoom: privateRoom !== undefined};
    const missing = Object.entries(asked)
      .filter(([path, isAsked]) => isAsked && values[path] === undefined)
      .map(([path]) => ({path, code: 'required'}));
    return entry && entryUntil && entry > entryUntil ? [...missing, {path: 'entry', code: 'too_far'}] : missing;
  }

  async #check(): Promise<void> {
    const answers = this.#form.submit();
    const {chosen: establishment} = this.#finder;
    if (!answers || !establishment) return;
    const [alone] = this.owner.rules()!.people;
    const body = {...answers, personId: answers.personId ?? alone!.id, nights: Number(answers.nights)};
    await this.#attempt(async (isLast) => {
      const cost = await this.owner.flow.call(estimateStay, {body});
      if (isLast()) this.#show({body, cost, establishment});
    });
  }

  async #send(): Promise<void> {
    const {body} = this.#checked!;
    await this.#attempt(async () => {
      const stay = await this.owner.flow.callOnce(requestStay, {body});
      this.clear(true);
      await this.owner.sent(stay);
    });
  }

  /** One press; what failed is said at the answers that the server named, else above the buttons. */
  async #attempt(act: (isLast: () => boolean) => Promise<void>): Promise<void> {
    const {flow} = this.owner;
    this.#error = undefined;
    const isLast = this.#latest.ask();
    const error = await flow.attempt(() => act(isLast));
    if (!error || error.code === 'aborted' || !isLast()) return;
    if (error.code === 'already-open') {
      this.clear(true);
      return this.owner.already(error.requestId);
    }
    if (error.code === 'validation' && error.issues.length) {
      // the answers are on the page before
      this.#checked = undefined;
      this.#form.reject(error.issues);
    } else {
      this.#error = error;
      flow.host.tell('mutuelle-save-failed', {code: error.code});
    }
    flow.host.requestUpdate();
  }

  #show(checked: Checked | undefined): void {
    this.#checked = checked;
    this.#error = undefined;
    void focusWhenShown(this.owner.flow.host);
  }
}
