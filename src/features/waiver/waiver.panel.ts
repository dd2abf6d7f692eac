import {css, html, nothing, type TemplateResult} from 'lit';
import type {EnrolmentDraft, EnrolmentStep, Waiver} from '../../contract/enrolment.js';
import {getWaiverTerms, requestWaiver, WaiverRequest, withdrawWaiver, type WaiverTerms} from '../../contract/waiver.js';
import {clock} from '../../element/format.js';
import {FormController, type RawValues} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {Load} from '../../element/load.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {facts} from '../../ui/blocks/card.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {bones, waiting} from '../../ui/blocks/states.js';
import {failureNotice, slowNotice, submitButton} from '../../ui/page.js';
import {focusWhenShown} from '../../element/focus.js';
import {icon} from '../../ui/blocks/icon.js';
import {checkboxField, choiceField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {dateField} from '../../ui/fields/french-fields.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {FormPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import fr from './waiver.messages.fr.js';

/** The right not to join (LAW-07): the cases the server knows, what is lost, the request, and the way back. */
export class WaiverPanel extends FormPanel<WaiverRequest, EnrolmentDraft> {
  static readonly styles = css`
    .cases .choices {
      grid-template-columns: minmax(0, 1fr);
    }
    .points {
      display: grid;
      gap: calc(2 * var(--_u));
      padding-inline-start: 1.25em;
    }
    .points > li {
      list-style: disc;
    }
    .proofs {
      display: grid;
      gap: calc(2 * var(--_u));
    }
    .proofs > li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: calc(2 * var(--_u));
    }
    .proofs .icon {
      margin-block-start: 0.1em;
      color: var(--_primary);
    }
    .waiver-actions {
      display: flex;
      flex-wrap: wrap;
      gap: calc(3 * var(--_u));
      justify-content: space-between;
      padding-block-start: calc(6 * var(--_u));
      border-block-start: 1px solid var(--_border);
    }
  `;

  override get part(): string {
    return 'waiver';
  }

  readonly saves = requestWaiver;
  readonly form: FormController<WaiverRequest>;
  readonly #messages: Messages<typeof fr>;
  readonly #load: Load<WaiverTerms>;
  #terms: WaiverTerms | undefined;

  readonly #leave: (said?: string) => void;
  /** Before the guarantees are reached, it is a page of its own, and leads back to the steps. */
  readonly #early: boolean;

  /** `leave`: back to the choice of guarantees, by the member's press or because there is no request any more. */
  constructor(owner: PanelOwner<EnrolmentFlow>, leave?: (said?: string) => void) {
    super(owner);
    this.#early = leave === undefined;
    this.#leave = leave ?? ((said) => owner.goTo?.(this.flow.draft!.step as EnrolmentStep, said));
    this.#messages = new Messages(this.host, 'waiver', fr, {en: () => import('./waiver.messages.en.js')});
    this.form = new FormController<WaiverRequest>(this.host, {
      // a tick is sent as the version of the sentence that was ticked
      schema: {safeParse: (values) => WaiverRequest.safeParse(this.#named(values as RawValues))},
      check: (values) => this.#check(values),
      onChange: () => this.keepTyped(),
    });
    this.#load = new Load(this.flow, {
      ask: (options) => this.flow.call(getWaiverTerms, {params: {enrolmentId: this.flow.id}}, options),
      take: (terms) => {
        this.#terms = terms;
      },
    });
  }

  override get title(): string {
    return this.#asked ? this.#messages.t.asked : this.#messages.t.title;
  }

  override get lead(): string | undefined {
    return this.#asked ? undefined : this.#messages.t.lead;
  }

  override get hasOwnButtons(): boolean {
    return true;
  }

  override load(draft: EnrolmentDraft): void | Promise<void> {
    this.fill({}, draft.partial[this.part]);
    return draft.waiver ? undefined : this.#load.start();
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    const waiver = this.#asked;
    if (waiver) return this.#state(waiver);
    const terms = this.#terms;
    const content = terms ? this.#request(terms) : this.#waitingView();
    return html`${content}${this.failureView()}
      <div class="waiver-actions">
        ${button({label: this.#early ? t.backToSteps : t.back, icon: 'arrow-left', onClick: () => this.#leave()})}
        ${terms ? submitButton(this.host.common, t.send, this.flow.busy) : nothing}
      </div>`;
  }

  override async submit(): Promise<boolean> {
    if (this.#asked || !this.#terms) return false;
    const sent = await super.submit();
    if (!sent) {
      if (this.error) this.host.tell('mutuelle-save-failed', {code: this.error.code});
      return false;
    }
    this.host.tell('mutuelle-waiver-requested', {enrolmentId: this.flow.id});
    void focusWhenShown(this.host);
    return true;
  }

  /** Never one of the steps: whoever asks not to join is not on the way to the bulletin. */
  override get outsideSteps(): boolean {
    return true;
  }

  get #asked(): Waiver | undefined {
    return this.flow.draft?.waiver;
  }

  #request(terms: WaiverTerms): TemplateResult {
    const {t} = this.#messages;
    const chosen = this.#case(this.form.text('caseId'));
    const body = html` <div class="cases">
        ${choiceField(at(this.form, 'caseId'), {
          label: t.cases,
          errors: t.errors.caseId,
          choices: terms.cases.map(({id, label, text}) => ({value: id, label, ...(text && {text})})),
        })}
      </div>
      ${
        chosen?.asksEnd
          ? dateField(at(this.form, 'endsOn'), {label: t.endsOn, hint: t.endsOnHint, errors: t.errors.endsOn})
          : nothing
      }
      ${
        chosen
          ? html`<section class="section" aria-labelledby="proofs">
              <h3 class="heading" id="proofs">${t.documents}</h3>
              ${this.#proofs(chosen.documents, terms.handIn)}
            </section>`
          : nothing
      }
      ${
        terms.consequences.length
          ? html`<section class="section" aria-labelledby="consequences">
              <h3 class="heading" id="consequences">${t.consequences}</h3>
              <ul class="points">
                ${terms.consequences.map((line) => html`<li>${line}</li>`)}
              </ul>
            </section>`
          : nothing
      }
      ${terms.later ? html`<p>${terms.later}</p>` : nothing}
      <div class="section">
        ${checkboxField(at(this.form, 'statement'), {label: terms.statement.label, errors: t.errors.statement})}
        <p class="muted">
          ${t.dated}${terms.askBy ? html` ${t.askBy} ${dayInWords(terms.askBy, this.host.language)}.` : nothing}
        </p>
      </div>`;
    return html`${errorSummary(this.form)}${body}`;
  }

  #proofs(documents: WaiverTerms['cases'][number]['documents'], handIn: string | undefined): TemplateResult {
    if (!documents.length) return html`<p class="muted">${this.#messages.t.noDocuments}</p>`;
    return html`<ul class="proofs">
        ${documents.map(
          ({title, text}) =>
            html`<li>
              ${icon('document', true)}<span
                ><span class="strong">${title}</span
                >${text ? html`<br /><span class="small muted">${text}</span>` : nothing}</span
              >
            </li>`,
        )}
      </ul>
      ${handIn ? html`<p>${handIn}</p>` : nothing}`;
  }

  /** What was asked, when, what to hand in, and the way back. */
  #state({label, requestedAt, endsOn, status, documents, handIn, renewBy, withdrawable}: Waiver): TemplateResult {
    const {t} = this.#messages;
    const {language} = this.host;
    const {title, text} = t.statuses[status as keyof typeof t.statuses] ?? t.statuses.requested;
    const day = (date: string) => dayInWords(date, language);
    return html` ${alert({tone: status === 'refused' ? 'warning' : 'success', live: 'status', title, text})}
    ${facts([
      [t.reason, label],
      [t.date, html`${day(requestedAt.slice(0, 10))} ${t.at} ${clock(requestedAt, language)}`],
      ...(endsOn ? [[t.until, day(endsOn)] as const] : []),
      ...(renewBy ? [[t.renewBy, day(renewBy)] as const] : []),
    ])}
    ${
      documents.length && status === 'requested'
        ? html`<section class="section" aria-labelledby="proofs">
            <h3 class="heading" id="proofs">${t.handIn}</h3>
            ${this.#proofs(documents, handIn)}
          </section>`
        : nothing
    }
    ${this.failureView()}
    ${
      withdrawable
        ? html`<div class="row">
            ${button({
              label: this.flow.busy ? this.host.common.working : t.takeUp,
              kind: status === 'refused' ? 'primary' : 'second',
              icon: 'arrow-left',
              busy: this.flow.busy,
              onClick: () => void this.#takeUp(),
            })}
          </div>`
        : nothing
    }`;
  }

  #waitingView(): TemplateResult {
    const {failureWords, common} = this.host;
    const {failure, slow} = this.#load;
    if (failure) return failureNotice(failureWords, failure, () => this.#load.start());
    return waiting(this.#messages.t.loading, slowNotice(common, slow), bones('control', 'control', 'control'));
  }

  async #takeUp(): Promise<void> {
    if (!this.accepted(await this.flow.save(withdrawWaiver, {}, this.part))) return;
    // who changes their mind twice reads the sentence again
    this.form.clear();
    this.host.tell('mutuelle-waiver-withdrawn', {enrolmentId: this.flow.id});
    this.#leave(this.#messages.t.takenUp);
  }

  #case(id: string): WaiverTerms['cases'][number] | undefined {
    return this.#terms?.cases.find((each) => each.id === id);
  }

  #named(values: RawValues): object {
    const {statement, ...rest} = values;
    return {...rest, ...(statement === true && {statement: this.#terms?.statement.version})};
  }

  #check({caseId, endsOn, statement}: RawValues): {path: string; code: string}[] {
    return [
      ...(this.#case(String(caseId ?? ''))?.asksEnd && !endsOn ? [{path: 'endsOn', code: 'required'}] : []),
      ...(statement === true ? [] : [{path: 'statement', code: 'required'}]),
    ];
  }
}
