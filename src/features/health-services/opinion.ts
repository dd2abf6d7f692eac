/** A second medical opinion, from the question to the answer: loaded once somebody asks for one, or follows one. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {askSecondOpinion, type HealthService, type HealthServices} from '../../contract/health-services.js';
import type {MemberRequest} from '../../contract/requests.js';
import {PersonId} from '../../contract/values.js';
import * as z from '../../contract/zod.js';
import {focusWhenShown} from '../../element/focus.js';
import {FormController} from '../../element/form.js';
import type {Locale} from '../../element/locale.js';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {SpaceLeads} from '../../shell/space-leads.js';
import {stepForm} from '../../shell/step-form.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {facts} from '../../ui/blocks/card.js';
import {emergency} from '../../ui/blocks/emergency.js';
import emergencyFr from '../../ui/blocks/emergency.messages.fr.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {failure} from '../../ui/blocks/failure.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {privacyNotice} from '../../ui/blocks/privacy-notice.js';
import {promise} from '../../ui/blocks/promise.js';
import {choiceField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {textAreaField} from '../../ui/fields/text-area.js';
import type {HealthServicesMessages} from './health-services.messages.fr.js';
import {OpinionRequest} from './opinion-request.js';
import fr from './opinion.messages.fr.js';
import {conditionsView} from './services.view.js';

const {question} = askSecondOpinion.body!.def.shape;
/** For whom is asked where there is somebody to choose among. */
const Answers = z.object({personId: z.optional(PersonId), question});

/** What an opinion is given by the list of services. */
export interface OpinionOwner {
  flow: MemberFlow;
  leads: SpaceLeads;
  messages: Messages<HealthServicesMessages>;
  /** As it was read last. */
  data: () => HealthServices | undefined;
  /** Back to the list. */
  closed: () => void;
}

/** A question, all of it once more before it is sent, or a request and how far it is. */
type Place =
  | {at: 'question'; service: HealthService}
  | {at: 'check'; service: HealthService; body: {personId: string; question: string}}
  | {at: 'request'; isNew: boolean};

const isOver = ({status}: MemberRequest): boolean => ['accepted', 'rejected', 'cancelled'].includes(status);

export class Opinion {
  readonly #flow: MemberFlow;
  readonly #messages: Messages<typeof fr>;
  readonly #emergency: Messages<typeof emergencyFr>;
  readonly #form: FormController<z.infer<typeof Answers>>;
  readonly #request: OpinionRequest;
  #place: Place | undefined;
  #error: BackendError | undefined;

  constructor(private readonly owner: OpinionOwner) {
    const {flow} = owner;
    const {host} = flow;
    this.#flow = flow;
    this.#messages = new Messages(host, 'opinion', fr, {en: () => import('./opinion.messages.en.js')});
    this.#emergency = new Messages(host, 'emergency', emergencyFr, {
      en: () => import('../../ui/blocks/emergency.messages.en.js'),
    });
    this.#form = new FormController(host, {
      schema: Answers,
      check: ({personId}) =>
        this.#people.length > 1 && personId === undefined ? [{path: 'personId', code: 'required'}] : [],
    });
    this.#request = new OpinionRequest({...owner, own: this.#messages});
  }

  get isOpen(): boolean {
    return this.#place !== undefined;
  }

  /** It has just been sent. */
  get isDone(): boolean {
    return this.#place?.at === 'request' && this.#place.isNew;
  }

  get title(): string {
    const {t} = this.#messages;
    switch (this.#place?.at) {
      case 'check':
        return t.check;
      case 'request':
        return this.#place.isNew ? t.sent : this.#request.label;
      default:
        return t.title;
    }
  }

  get lead(): unknown {
    const place = this.#place;
    if (place?.at === 'request') return this.#request.reference;
    return place?.at === 'question' ? place.service.summary : undefined;
  }

  begin(service: HealthService): void {
    this.#become({at: 'question', service});
  }

  follow(request: MemberRequest): void {
    this.#request.show(request);
    this.#become({at: 'request', isNew: false});
  }

  readAgain(): void {
    this.#request.readAgain();
  }

  close(): void {
    this.#request.close();
    this.#place = this.#error = undefined;
  }

  /** Nothing of it stays. */
  clear(): void {
    this.#form.clear();
    this.close();
  }

  view(): TemplateResult {
    const place = this.#place!;
    if (place.at === 'request') return this.#request.view(place.isNew);
    return place.at === 'question' ? this.#questionView(place.service) : this.#checkView(place);
  }

  get #people(): HealthServices['people'] {
    return this.owner.data()?.people ?? [];
  }

  #questionView(service: HealthService): TemplateResult {
    const {t} = this.#messages;
    const {host} = this.#flow;
    const {language: locale} = host;
    const form = this.#form;
    const people = this.#people;
    const typed = form.text('question').length;
    const content = html`${errorSummary(form)}
    ${
      people.length > 1
        ? choiceField(at(form, 'personId'), {
            label: t.person,
            hint: this.owner.data()?.othersNote,
            errors: t.personErrors,
            choices: people.map(({id: value, firstName: label}) => ({value, label})),
          })
        : nothing
    }
    ${textAreaField(at(form, 'question'), {
      label: t.question,
      hint: t.questionHint,
      rows: 6,
      errors: t.questionErrors,
      note: typed ? t.length(numberIn(locale, typed)) : undefined,
    })}`;
    const asked = stepForm(this.#flow, {
      content,
      failed: this.#failureView(),
      forward: t.forward,
      send: async () => this.#check(service),
      others: [button({label: t.cancel, onClick: () => this.owner.closed()})],
    });
    return html`${this.#urgentView()} ${service.promises.length ? promise(service.promises) : nothing}
    ${conditionsView(service, 'title', {t: this.owner.messages.t, locale})} ${asked}
    ${privacyNotice(host.common, this.#flow.settings)}`;
  }

  /** Where health is asked about: what cannot wait is not for here. */
  #urgentView(): TemplateResult {
    const {t} = this.#messages;
    const lead = this.owner.leads.view(
      {page: 'teleconsultation', label: t.doctorLead},
      {place: 'doctor', kind: 'quiet', small: true},
    );
    return html`${emergency(this.#emergency.t)}
    ${
      lead === nothing
        ? nothing
        : html`<div class="stack tight">
            <p>${t.doctor}</p>
            <div>${lead}</div>
          </div>`
    }`;
  }

  #checkView({service, body}: Place & {at: 'check'}): TemplateResult {
    needs(opinionStyles);
    const {t} = this.#messages;
    const person = this.#people.find(({id}) => id === body.personId);
    const told = html`${facts([
      [t.facts.service, service.title],
      [t.facts.person, html`<span translate="no">${person?.firstName ?? ''}</span>`],
    ])}
    ${facts([[t.question, html`<span class="question" translate="no" data-private>${body.question}</span>`]])}
    ${promise([t.alone, t.next])}`;
    const correct = () => this.#become({at: 'question', service});
    return stepForm(this.#flow, {
      content: told,
      failed: this.#failureView(),
      forward: t.send,
      send: () => this.#send(service, body),
      others: [button({label: t.correct, icon: 'arrow-left', onClick: correct})],
    });
  }

  #failureView(): TemplateResult | typeof nothing {
    const error = this.#error;
    if (!error) return nothing;
    const {t} = this.#messages;
    const {settings, host} = this.#flow;
    const words = {
      'already-open': {title: t.open.title, text: t.open.elsewhere},
      'limit-reached': t.limit,
      'not-found': t.gone,
    }[error.code as string];
    if (!words) return failure(host.failureWords, error);
    const call = settings?.help && html`<span>${t.call} ${phoneLink(settings.help)}.</span>`;
    return alert({tone: 'warning', live: 'alert', ...words, actions: call});
  }

  #become(place: Place): void {
    this.#place = place;
    this.#error = undefined;
    void focusWhenShown(this.#flow.host);
  }

  #check(service: HealthService): void {
    const answers = this.#form.submit();
    const personId = answers?.personId ?? this.#people[0]?.id;
    if (!answers || personId === undefined) return;
    this.#become({at: 'check', service, body: {personId, question: answers.question.trim()}});
  }

  /** Once, however often it is pressed. One that goes on already is shown in its place. */
  async #send(service: HealthService, body: {personId: string; question: string}): Promise<void> {
    const {host} = this.#flow;
    const place = this.#place;
    this.#error = undefined;
    const error = await this.#flow.attempt(async () => {
      const request = await this.#flow.callOnce(askSecondOpinion, {params: {serviceId: service.id}, body});
      this.#form.clear();
      this.#request.show(request);
      this.#become({at: 'request', isNew: true});
      host.tell('mutuelle-second-opinion-asked', {requestId: request.id});
      await this.#flow.reload();
    });
    // left meanwhile
    if (!error || error.code === 'aborted' || this.#place !== place) return;
    if (error.code === 'validation' && error.issues.length) {
      // the answers are on the page before
      this.#become({at: 'question', service});
      this.#form.reject(error.issues);
    } else if (error.code !== 'already-open' || !(await this.#showOpen(body.personId))) {
      this.#error = error;
      host.tell('mutuelle-save-failed', {code: error.code});
    }
    host.requestUpdate();
  }

  async #showOpen(personId: string): Promise<boolean> {
    await this.#flow.reload();
    const open = this.owner.data()?.requests.find((each) => each.personId === personId && !isOver(each));
    // left meanwhile
    if (!open || this.#place?.at !== 'check') return false;
    const {title, text} = this.#messages.t.open;
    this.#request.show(open, {title, text});
    this.#become({at: 'request', isNew: false});
    return true;
  }
}

const numberIn = (locale: Locale, value: number): string => new Intl.NumberFormat(locale).format(value);

const opinionStyles = css`
  .question {
    white-space: pre-line;
    overflow-wrap: anywhere;
    font-weight: 400;
  }
`;
