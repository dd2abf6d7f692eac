import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {getCoverage, type Coverage, type CoveredPerson} from '../../contract/coverage.js';
import {todayIn} from '../../domain/stored-date.js';
import {clock} from '../../element/format.js';
import {Messages} from '../../element/locale.js';
import {MemberWidget} from '../../shell/member-widget.js';
import {careExampleStyles} from '../../ui/blocks/care-examples.js';
import {careStyles} from '../../ui/blocks/care.js';
import careFr from '../../ui/blocks/care.messages.fr.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {documentStyles} from '../../ui/blocks/documents.js';
import {icon} from '../../ui/blocks/icon.js';
import {moneyBarStyles} from '../../ui/blocks/money-bar.js';
import {tableStyles} from '../../ui/blocks/table.js';
import {fieldStyles} from '../../ui/fields/field.styles.js';
import {selectStyles} from '../../ui/fields/select.styles.js';
import fr from './coverage-overview.messages.fr.js';
import {coverageStyles} from './coverage-overview.styles.js';
import {
  alertsView,
  ceilingsView,
  documentsView,
  examplesView,
  guaranteesView,
  type CoverageView,
} from './coverage-overview.view.js';

/**
 * @summary What the member is covered for, and what is left of it: ceilings, rights in words, examples, what ends soon
 *   (MEM-53, MEM-54, SUP-05).
 *
 * @attr person-id - Whose ceilings are shown first; by default the member's.
 * @attr locale - `fr` or `en`; by default the language of the page.
 * @property {Backend} backend - Backend of this widget alone.
 * @property {Partial<Settings>} settings - Settings that replace the server's.
 * @property {Record<string, object>} messages - Sentences that replace the built-in ones (`coverageOverview`, `care`,
 *   `memberWidget`, `common`).
 * @event mutuelle-coverage-loaded - What it shows has arrived.
 * @event mutuelle-document-opened - A document was opened. `detail.documentId`.
 * @event mutuelle-load-failed - It could not be read. `detail.code`.
 * @event mutuelle-session-expired - The member must sign in again.
 * @csspart frame - The whole widget inside its padding.
 * @csspart title - Title of the widget or step.
 * @csspart lead - Sentence under the title.
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart card - A ceiling.
 * @csspart table - The examples.
 * @csspart field - One question: label, hint, control, error.
 * @csspart label - Name of a question.
 * @csspart control - What is filled in.
 * @csspart button - Any button; also `primary`, `second`, `quiet` or `danger`.
 * @csspart alert - A message.
 */
export class CoverageOverview extends MemberWidget {
  static override styles = [
    MemberWidget.styles,
    fieldStyles,
    selectStyles,
    cardStyles,
    careStyles,
    moneyBarStyles,
    tableStyles,
    careExampleStyles,
    documentStyles,
    coverageStyles,
  ];

  @property({attribute: 'person-id'}) personId?: string;

  readonly #messages = new Messages(this, 'coverageOverview', fr, {
    en: () => import('./coverage-overview.messages.en.js'),
  });
  readonly #care = new Messages(this, 'care', careFr, {en: () => import('../../ui/blocks/care.messages.en.js')});
  #coverage: Coverage | undefined;
  /** Chosen on the page; wins over the attribute. */
  #chosen: string | undefined;

  protected override get heading(): string {
    return this.#messages.t.title;
  }

  protected override async load(): Promise<void> {
    this.#coverage = await this.flow.call(getCoverage, {});
    this.tell('mutuelle-coverage-loaded');
  }

  protected override clear(): void {
    this.#coverage = undefined;
    this.#chosen = undefined;
  }

  protected override view(): TemplateResult {
    const coverage = this.#coverage!;
    const {t} = this.#messages;
    const {label, since, endsOn} = coverage.contract;
    const person = this.#personIn(coverage);
    const help = this.flow.settings?.help;
    const view: CoverageView = {
      t,
      care: this.#care.t,
      locale: this.language,
      coverage,
      person,
      phone: help?.phoneText ?? help?.phone,
    };
    const counted = dayInWords(todayIn('Europe/Paris', new Date(coverage.asOf)), this.language);
    return html`<div class="frame stack loose" part="frame">
      <div class="stack tight">
        <h2 class="title" part="title" tabindex="-1">${t.title}</h2>
        <p class="lead muted" part="lead">
          ${t.contract(label)}, ${t.since}
          ${dayInWords(since, this.language)}${
            endsOn ? html`, ${t.until} ${dayInWords(endsOn, this.language)}` : nothing
          }.
        </p>
        <p class="muted">${t.countedOn} ${counted}, ${clock(coverage.asOf, this.language)}.</p>
      </div>
      ${this.staleView()} ${alertsView(view)} ${coverage.people.length > 1 ? this.#chooser(coverage, person) : nothing}
      ${ceilingsView(view)} ${guaranteesView(view)} ${examplesView(view)}
      ${documentsView(view, ({id}) => this.tell('mutuelle-document-opened', {documentId: id}))}
    </div>`;
  }

  #personIn({people}: Coverage): CoveredPerson {
    const wanted = this.#chosen ?? this.personId;
    return people.find(({id}) => id === wanted) ?? people[0] ?? {id: '', firstName: '', lastName: ''};
  }

  #chooser({people}: Coverage, person: CoveredPerson): TemplateResult {
    const choose = (event: Event) => {
      this.#chosen = (event.target as HTMLSelectElement).value;
      this.requestUpdate();
    };
    return html`<div class="field who" part="field">
      <label class="label" part="label" for="who">${this.#messages.t.person}</label>
      <div class="select">
        <select class="control" part="control" id="who" @change=${choose}>
          ${people.map(
            ({id, firstName, lastName}) =>
              html`<option value=${id} ?selected=${id === person.id}>${firstName} ${lastName}</option>`,
          )}</select
        >${icon('chevron')}
      </div>
    </div>`;
  }
}
