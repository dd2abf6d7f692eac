import {html, nothing, type TemplateResult} from 'lit';
import {getCoverage, type Coverage, type CoveredPerson} from '../../contract/coverage.js';
import {todayIn} from '../../domain/stored-date.js';
import {clock} from '../../element/format.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PanelOwner} from '../../shell/panel.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import careFr from '../../ui/blocks/care.messages.fr.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {labelledSelect} from '../../ui/blocks/select.js';
import {pageHeader} from '../../ui/page.js';
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

const nobody: CoveredPerson = {id: '', firstName: '', lastName: ''};

/** What the member is covered for, and what is left of it (MEM-53, MEM-54, SUP-05). */
export class CoveragePanel extends Panel<Coverage> {
  static readonly styles = coverageStyles;
  override readonly read = getCoverage;
  /** Whose ceilings are shown first; by default the member's. */
  personId: string | undefined;
  readonly #messages: Messages<typeof fr>;
  readonly #care: Messages<typeof careFr>;
  #coverage: Coverage | undefined;
  /** Chosen on the page; wins over the one that was asked for. */
  #chosen: string | undefined;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {host} = this;
    this.#messages = new Messages(host, 'coverageOverview', fr, {
      en: () => import('./coverage-overview.messages.en.js'),
    });
    this.#care = new Messages(host, 'care', careFr, {en: () => import('../../ui/blocks/care.messages.en.js')});
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override header(): TemplateResult {
    const {t} = this.#messages;
    const {language} = this.host;
    const {asOf, contract} = this.#coverage!;
    const until = contract.endsOn ? html`, ${t.until} ${dayInWords(contract.endsOn, language)}` : nothing;
    const counted = dayInWords(todayIn('Europe/Paris', new Date(asOf)), language);
    return pageHeader({
      title: this.title,
      lead: html`${t.contract(contract.label)}, ${t.since} ${dayInWords(contract.since, language)}${until}.`,
      below: html`<p class="muted">${t.countedOn} ${counted}, ${clock(asOf, language)}.</p>`,
    });
  }

  override load(coverage: Coverage): void {
    this.#coverage = coverage;
    this.host.tell('mutuelle-coverage-loaded');
  }

  override clear(): void {
    this.#coverage = this.#chosen = undefined;
  }

  override view(): TemplateResult {
    const coverage = this.#coverage!;
    const help = this.flow.settings?.help;
    const person = this.#personIn(coverage);
    const view: CoverageView = {
      t: this.#messages.t,
      care: this.#care.t,
      locale: this.host.language,
      coverage,
      person,
      phone: help?.phoneText ?? help?.phone,
    };
    return html`${alertsView(view)} ${coverage.people.length > 1 ? this.#chooser(coverage, person) : nothing}
    ${ceilingsView(view)} ${unreadable(this.host.common, coverage.people, coverage.alerts, coverage.ceilings)}
    ${guaranteesView(view)}
    ${unreadable(this.host.common, coverage.guarantees, ...coverage.guarantees.map(({items}) => items))}
    ${examplesView(view)} ${unreadable(this.host.common, coverage.examples, coverage.documents)}
    ${documentsView(view, ({id}) => this.host.tell('mutuelle-document-opened', {documentId: id}))}`;
  }

  #personIn({people}: Coverage): CoveredPerson {
    const wanted = this.#chosen ?? this.personId;
    return people.find(({id}) => id === wanted) ?? people[0] ?? nobody;
  }

  #chooser({people}: Coverage, person: CoveredPerson): TemplateResult {
    const chooser = labelledSelect(this.#messages.t.person, {
      id: 'who',
      value: person.id,
      choices: people.map(({id, firstName, lastName}) => ({value: id, label: `${firstName} ${lastName}`})),
      onSelect: (id) => {
        this.#chosen = id;
        this.host.requestUpdate();
      },
    });
    return html`<div class="who">${chooser}</div>`;
  }
}
