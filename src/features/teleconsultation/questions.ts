/** What is asked before a consultation: loaded behind what is only read of it. */
import type {TemplateResult} from 'lit';
import type {FieldIssue} from '../../contract/problem.js';
import type {InputOf} from '../../contract/operation.js';
import type {startConsultation, Teleconsultation} from '../../contract/teleconsultation.js';
import {focusWhenShown} from '../../element/focus.js';
import {FormController} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import {Answers, chosenIn, issuesHere, missingIn, type Chosen} from './answers.js';
import fr from './questions.messages.fr.js';
import {questions} from './start.view.js';
import type {TeleconsultationMessages} from './teleconsultation.messages.fr.js';

/** As it is sent: what is read anew while the devices are tried changes nothing of it. */
export type Answered = InputOf<typeof startConsultation>['body'];

export class Questions {
  readonly #messages: Messages<typeof fr>;
  readonly #form: FormController<Answers>;
  #anotherNumber = false;
  /** Version of the text that was on the screen when its box was ticked. */
  #agreedTo: string | undefined;

  constructor(
    private readonly host: Widget,
    private readonly data: () => Teleconsultation | undefined,
  ) {
    this.#messages = new Messages(host, 'questions', fr, {en: () => import('./questions.messages.en.js')});
    this.#form = new FormController<Answers>(host, {
      schema: Answers,
      onChange: (path) => path === 'consent' && (this.#agreedTo = this.data()?.consent.version),
      check: (values) => (this.data() ? missingIn(values, this.chosen, this.#asksPhone) : []),
    });
  }

  get chosen(): Chosen {
    return chosenIn(this.data()!, (path) => this.#form.text(path));
  }

  view(page: TeleconsultationMessages): TemplateResult {
    return questions(this.data()!, {
      t: this.#messages.t,
      page,
      locale: this.host.language,
      form: this.#form,
      chosen: this.chosen,
      asksPhone: this.#asksPhone,
      askPhone: () => this.#askPhone(),
    });
  }

  /** Undefined where something is to be corrected, which is shown. */
  submit(): Answered | undefined {
    const answers = this.#form.submit();
    if (!answers) return undefined;
    const {way, personId} = this.chosen;
    const {phone} = answers;
    return {
      way: way!,
      personId: personId!,
      consentVersion: this.data()!.consent.version,
      ...(phone !== undefined && {phone}),
    };
  }

  /** The page was read again: who agreed to a text has not read the one that took its place. */
  read(): void {
    if (this.#agreedTo !== this.data()?.consent.version) this.#form.load({consent: false});
  }

  byPhone(): void {
    this.#form.set('way', 'phone');
  }

  clear(): void {
    this.#form.clear();
    this.#anotherNumber = false;
  }

  /** What the server refused of them; a text that is another one is accepted anew. */
  prepareFor(issues: readonly FieldIssue[]): FieldIssue[] {
    const here = issuesHere(issues);
    if (here.some(({pointer}) => pointer === '/phone')) this.#anotherNumber = true;
    if (here.some(({pointer}) => pointer === '/consent')) this.#form.load({consent: false});
    return here;
  }

  reject(issues: readonly FieldIssue[]): void {
    this.#form.reject(issues);
  }

  get #asksPhone(): boolean {
    return this.chosen.way === 'phone' && (this.#anotherNumber || this.data()?.phone === undefined);
  }

  #askPhone(): void {
    this.#anotherNumber = true;
    void focusWhenShown(this.host, '#f-phone');
  }
}
