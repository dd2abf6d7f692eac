/** Somebody leaves (MEM-52): loaded once somebody says that something changes. */
import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {BeneficiaryRemoval, requestBeneficiaryRemoval} from '../../contract/beneficiary-removals.js';
import type {CoveredBeneficiary} from '../../contract/beneficiary-requests.js';
import * as z from '../../contract/zod.js';
import {focusWhenShown} from '../../element/focus.js';
import {FormController} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {stepForm} from '../../shell/step-form.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {facts} from '../../ui/blocks/card.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {failure} from '../../ui/blocks/failure.js';
import {choiceField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {dateField} from '../../ui/fields/french-fields.js';
import type {Course, CourseOwner} from './course.js';
import fr from './leaving.messages.fr.js';
import {nameOf} from './people.view.js';

const {reasonId, date} = BeneficiaryRemoval.def.shape;
const Answers = z.object({reasonId, date});
type Answers = z.infer<typeof Answers>;

/** Why and when, then all of it once more before it is sent. Words stay sober: it may be a death. */
export class Leaving implements Course {
  readonly back = undefined;
  readonly place = undefined;
  readonly #messages: Messages<typeof fr>;
  readonly #form: FormController<Answers>;
  readonly #flow: MemberFlow;
  #person: CoveredBeneficiary | undefined;
  /** What is to be sent, while it is looked at once more. */
  #checked: Answers | undefined;
  #error: BackendError | undefined;

  constructor(private readonly owner: CourseOwner) {
    this.#flow = owner.flow;
    const {host} = owner.flow;
    this.#messages = new Messages(host, 'leaving', fr, {en: () => import('./leaving.messages.en.js')});
    this.#form = new FormController<Answers>(host, {schema: Answers});
  }

  begin(person: CoveredBeneficiary): this {
    this.clear(true);
    this.#person = person;
    return this;
  }

  get title(): string {
    const {t} = this.#messages;
    return this.#checked ? t.check : t.title(this.#person!.firstName);
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    const failed = this.#failureView();
    return this.#checked
      ? stepForm(this.#flow, {
          content: this.#checkView(this.#checked),
          failed,
          forward: t.send,
          send: () => this.#send(),
          others: [button({label: t.back, icon: 'arrow-left', onClick: () => this.#check(undefined)})],
        })
      : stepForm(this.#flow, {
          content: this.#answersView(),
          failed,
          forward: t.forward,
          send: async () => this.#check(this.#form.submit()),
          others: [button({label: t.cancel, onClick: () => this.owner.closed()})],
        });
  }

  clear(typed: boolean): void {
    if (!typed) return;
    this.#form.clear();
    this.#person = this.#checked = this.#error = undefined;
  }

  #answersView(): TemplateResult {
    const {t} = this.#messages;
    const note = this.#reason(this.#form.text('reasonId'))?.note;
    return html`${errorSummary(this.#form)}
      ${choiceField(at(this.#form, 'reasonId'), {
        label: t.reason,
        errors: t.errors,
        choices: this.owner.reasons().map(({id: value, label}) => ({value, label})),
      })}
      <p role="status">${note ?? nothing}</p>
      ${dateField(at(this.#form, 'date'), {label: t.date, hint: t.dateHint, errors: t.dateErrors, short: true})}`;
  }

  #checkView(answers: Answers): TemplateResult {
    const {facts: t} = this.#messages.t;
    const reason = this.#reason(answers.reasonId);
    return html`${facts([
      [t.person, html`<span translate="no">${nameOf(this.#person!)}</span>`],
      [t.reason, reason?.label ?? ''],
      [t.date, dayInWords(answers.date, this.#flow.host.language)],
    ])}
    ${reason?.note ? html`<p>${reason.note}</p>` : nothing}`;
  }

  #failureView(): TemplateResult | typeof nothing {
    const error = this.#error;
    if (!error) return nothing;
    const isGone = error.code === 'not-found' || error.code === 'validation';
    return isGone
      ? alert({tone: 'warning', live: 'alert', ...this.#messages.t.notRemovable})
      : failure(this.#flow.host.failureWords, error);
  }

  #check(answers: Answers | undefined): void {
    if (!answers && !this.#checked) return;
    this.#checked = answers;
    this.#error = undefined;
    void focusWhenShown(this.#flow.host);
  }

  async #send(): Promise<void> {
    const checked = this.#checked!;
    const body = {personId: this.#person!.id, ...checked};
    this.#error = undefined;
    const error = await this.#flow.attempt(async () => {
      const request = await this.#flow.callOnce(requestBeneficiaryRemoval, {body});
      this.clear(true);
      await this.owner.confirmed(request);
    });
    // another departure is begun meanwhile
    if (!error || error.code === 'aborted' || this.#checked !== checked) return;
    const ofAnswers = error.issues.filter(({pointer}) => pointer === '/date' || pointer === '/reasonId');
    if (error.code === 'validation' && ofAnswers.length) {
      // the answers are on the page before
      this.#checked = undefined;
      this.#form.reject(ofAnswers);
    } else {
      this.#error = error;
      this.#flow.host.tell('mutuelle-save-failed', {code: error.code});
    }
    this.#flow.host.requestUpdate();
  }

  #reason(id: string) {
    return this.owner.reasons().find((each) => each.id === id);
  }
}
