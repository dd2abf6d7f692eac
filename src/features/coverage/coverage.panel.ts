import {html, nothing, type TemplateResult} from 'lit';
import {getCoverage, type Coverage, type CoverageAlert, type CoveredPerson} from '../../contract/coverage.js';
import {todayIn} from '../../domain/stored-date.js';
import {clock} from '../../element/format.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PanelOwner} from '../../shell/panel.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {alert} from '../../ui/blocks/alert.js';
import careFr from '../../ui/blocks/care.messages.fr.js';
import {button} from '../../ui/blocks/button.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {labelledSelect} from '../../ui/blocks/select.js';
import type {GlossaryMessages} from '../../ui/blocks/glossary.messages.fr.js';
import {waiting} from '../../ui/blocks/states.js';
import {pageHeader, retryButton} from '../../ui/page.js';
import type * as MoreModule from './coverage-more.js';
import type {CoverageMoreMessages} from './coverage-more.messages.fr.js';
import fr from './coverage-overview.messages.fr.js';
import {coverageStyles} from './coverage-overview.styles.js';
import {
  alertsView,
  ceilingsView,
  documentsView,
  guaranteesView,
  sendProofId,
  type AlertActs,
  type CoverageView,
} from './coverage-overview.view.js';
import {PlacedSender} from '../document-sender/placed-sender.panel.js';

const nobody: CoveredPerson = {id: '', firstName: '', lastName: ''};

/** What the member is covered for, and what is left of it (MEM-53, MEM-54, SUP-05). */
export class CoveragePanel extends Panel<Coverage> {
  static readonly page = 'coverage';
  static readonly styles = coverageStyles;
  /** Replaced by tests of a file that does not come. */
  static more: () => Promise<typeof MoreModule> = () => import('./coverage-more.js');
  override readonly read = getCoverage;
  /** Whose ceilings are shown first; by default the member's. */
  personId: string | undefined;
  readonly #messages: Messages<typeof fr>;
  readonly #care: Messages<typeof careFr>;
  #coverage: Coverage | undefined;
  /** The family, the words, the examples: asked for once the rights are shown. */
  readonly #more: Lazy<typeof MoreModule>;
  #moreWords: Messages<CoverageMoreMessages> | undefined;
  #glossary: Messages<GlossaryMessages> | undefined;
  #withdrawal: MoreModule.WithdrawalNotice | undefined;
  /** Of the papers that are needed. */
  readonly #sender = new PlacedSender(this.flow);
  /** Chosen on the page; wins over the one that was asked for. */
  #chosen: string | undefined;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {host} = this;
    this.#messages = new Messages(host, 'coverageOverview', fr, {
      en: () => import('./coverage-overview.messages.en.js'),
    });
    this.#more = new Lazy(
      host,
      () => CoveragePanel.more(),
      ({moreStyles, moreMessages, glossaryMessages, WithdrawalNotice}) => {
        this.#withdrawal = new WithdrawalNotice(this.flow);
        host.adopt(moreStyles);
        this.#moreWords = moreMessages(host);
        this.#glossary = glossaryMessages(host);
      },
    );
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

  override clear(typed: boolean): void {
    this.#coverage = this.#chosen = undefined;
    this.#withdrawal?.clear();
    if (typed) this.#sender.close();
  }

  override view(): TemplateResult {
    const coverage = this.#coverage!;
    const help = this.flow.settings?.help;
    const person = this.#personIn(coverage);
    const view: CoverageView = {
      common: this.host.common,
      t: this.#messages.t,
      care: this.#care.t,
      locale: this.host.language,
      coverage,
      person,
      phone: help?.phoneText ?? help?.phone,
    };
    const more = this.#more.want();
    const words = more?.glossaryView(
      this.#glossary!.t,
      coverage.guarantees.flatMap(({items}) => items.flatMap(({label, words: given, level}) => [label, given, level])),
    );
    const {common} = this.host;
    const acts: AlertActs = {
      remind: (one, name) => this.#reminder(one, name),
      send: (one) => this.#send(one),
      sender: (one) => (this.#sender.isAt(sendProofId(one)) ? this.#sender.view() : undefined),
    };
    return html`${alertsView(view, acts)} ${coverage.people.length > 1 ? this.#chooser(coverage, person) : nothing}
    ${ceilingsView(view)} ${unreadable(common, coverage.people, coverage.alerts, coverage.ceilings)}
    ${more?.familyView(view, this.#moreWords!.t) ?? nothing} ${guaranteesView(view, words ?? nothing)}
    ${unreadable(common, coverage.guarantees, ...coverage.guarantees.map(({items}) => items))}
    ${more?.examplesView(view, this.#moreWords!.t) ?? this.#moreComing(view)}
    ${unreadable(common, coverage.examples, coverage.documents)}
    ${documentsView(view, ({id}) => this.host.tell('mutuelle-document-opened', {documentId: id}))}
    ${this.#withdrawal?.view(coverage.withdrawal)}`;
  }

  /** The paper is sent from here; then what has to be known is another thing. */
  #send(one: CoverageAlert): void {
    const place = sendProofId(one);
    const closed = async (sent: boolean) => {
      if (sent) await this.flow.reload();
      void focusWhenShown(this.host, sent ? undefined : `#${place}`);
    };
    this.#sender.send(place, {paperId: one.paperId!}, (sent) => void closed(sent));
  }

  /** The end of somebody's rights, for the calendar. */
  #reminder({id, date}: CoverageAlert, name: string): TemplateResult | undefined {
    const more = this.#more.here;
    if (!more || !date) return undefined;
    const {remind, remindSummary, remindFile} = this.#moreWords!.t;
    const day = {uid: `${this.#coverage!.contract.id}-${id}`, on: date, summary: remindSummary(name), name: remindFile};
    return button({label: remind, small: true, onClick: () => more.giveDay(day)});
  }

  /** In the place of what comes later: it is on its way, or does not come. */
  #moreComing({t, coverage}: CoverageView): TemplateResult | typeof nothing {
    if (!coverage.examples.length && !coverage.withdrawal) return nothing;
    const {common} = this.host;
    if (!this.#more.failed) return waiting(t.loadingMore);
    return alert({
      tone: 'info',
      icon: 'offline',
      ...common.failures.network,
      actions: retryButton(common, () => this.#more.load(), {small: true}),
    });
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
