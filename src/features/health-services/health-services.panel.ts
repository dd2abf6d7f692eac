import {html, nothing, type TemplateResult} from 'lit';
import {getHealthServices, type HealthService, type HealthServices} from '../../contract/health-services.js';
import type {MemberRequest} from '../../contract/requests.js';
import type {SpacePage} from '../../contract/space-pages.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {hasPage} from '../../shell/has-page.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {SpaceLeads} from '../../shell/space-leads.js';
import {seal} from '../../ui/blocks/seal.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {wayBack} from '../../ui/blocks/way-back.js';
import {comingFile} from '../../ui/coming-file.js';
import {pageHeader} from '../../ui/page.js';
import fr from './health-services.messages.fr.js';
import type * as OpinionModule from './opinion.js';
import {requestList} from './requests.view.js';
import {otherServicesView, pageOf, serviceView} from './services.view.js';

/** What the contract has beside reimbursements, and a second medical opinion (MEM-79). */
export class HealthServicesPanel extends Panel<HealthServices> {
  static readonly page: SpacePage = 'services';
  /** Replaced by tests of a file that does not come. */
  static opinionFile: () => Promise<typeof OpinionModule> = () => import('./opinion.js');
  override readonly read = getHealthServices;
  readonly #messages: Messages<typeof fr>;
  readonly #leads: SpaceLeads;
  readonly #file: Lazy<typeof OpinionModule>;
  /** Once its file is there. */
  #opinion: OpinionModule.Opinion | undefined;
  /** What stands in the place of the list: an opinion, or its file on the way, asked for by `again`. */
  #inPlace: {again: () => void} | undefined;
  #data: HealthServices | undefined;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {flow, host} = this;
    this.#messages = new Messages(host, 'healthServices', fr, {en: () => import('./health-services.messages.en.js')});
    this.#leads = new SpaceLeads(flow);
    this.#file = new Lazy(
      host,
      () => HealthServicesPanel.opinionFile(),
      ({Opinion}) => {
        this.#opinion = new Opinion({
          flow,
          leads: this.#leads,
          messages: this.#messages,
          data: () => this.#data,
          closed: () => this.#close(),
        });
      },
    );
  }

  override get title(): string {
    return this.#shown?.title ?? this.#messages.t.title;
  }

  override get lead(): unknown {
    if (this.#inPlace) return this.#shown?.lead;
    return this.#data?.services.some(({included}) => included) ? this.#messages.t.lead : undefined;
  }

  override load(services: HealthServices): void {
    this.#data = services;
    this.#opinion?.readAgain();
  }

  /** A question that was being typed when a session ended waits for who typed it. */
  override clear(typed: boolean): void {
    this.#data = undefined;
    if (!typed) return;
    this.#leads.clear();
    this.#opinion?.clear();
    this.#inPlace = undefined;
  }

  override page({notice}: PageParts): TemplateResult {
    return html`<div class="frame measure stack loose" part="frame">
      ${this.#shown?.isDone ? seal() : nothing} ${this.header()} ${notice} ${this.view()}
    </div>`;
  }

  /** With the way back above the title. */
  override header(): TemplateResult {
    const back = {label: this.#messages.t.back, go: () => this.#close()};
    return wayBack(this.#inPlace && !this.#shown?.isDone ? back : undefined, pageHeader(this));
  }

  override view(): TemplateResult {
    if (!this.#inPlace) return this.#listView(this.#data!);
    const {again} = this.#inPlace;
    return this.#shown?.view() ?? comingFile(this.host.common, {failed: this.#file.failed, again});
  }

  get #shown(): OpinionModule.Opinion | undefined {
    return this.#inPlace && this.#opinion?.isOpen ? this.#opinion : undefined;
  }

  #listView({services, people, requests}: HealthServices): TemplateResult {
    const {t} = this.#messages;
    const {common, language: locale} = this.host;
    const follow = (request: MemberRequest) => void this.#open((opinion) => opinion.follow(request));
    const ask = (service: HealthService) => void this.#open((opinion) => opinion.begin(service));
    const view = {t, locale, leads: this.#leads, ask: people.length ? ask : undefined};
    const known = services.filter((service) => {
      const page = pageOf(service);
      return !page || hasPage(this.flow.settings, page);
    });
    const included = known.filter((service) => service.included);
    const others = known.filter((service) => !service.included);
    const asked = [requests.length ? requestList(requests, t, locale, follow) : nothing, unreadable(common, requests)];
    return html`${requests.length || requests.unreadable ? titledBlock('requests', t.requests.title, asked) : nothing}
    ${included.length ? nothing : html`<p class="well muted">${t.none}</p>`}
    ${included.map((service) => serviceView(service, view))} ${unreadable(common, services)}
    ${others.length ? otherServicesView(others, t) : nothing}`;
  }

  /** It takes the place of the list as soon as its file is there. */
  async #open(begin: (opinion: OpinionModule.Opinion) => void): Promise<void> {
    const inPlace = {again: () => void this.#open(begin)};
    this.#inPlace = inPlace;
    void focusWhenShown(this.host);
    // given up meanwhile, or something else was pressed
    if (!(await this.#file.load()) || this.#inPlace !== inPlace) return;
    begin(this.#opinion!);
    await focusWhenShown(this.host);
  }

  /** Back to the list, which is read again; a question that is half written stays. */
  #close(): void {
    this.#opinion?.close();
    this.#inPlace = undefined;
    void focusWhenShown(this.host);
    void this.flow.reload();
  }
}
