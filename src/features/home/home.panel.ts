import {html, nothing, type TemplateResult} from 'lit';
import {getHome, type Home, type HomePart} from '../../contract/home.js';
import type {SpacePage} from '../../contract/space-pages.js';
import * as z from '../../contract/zod.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {GatheredReading} from '../../shell/gathered-reading.js';
import {LiveChanges} from '../../shell/live-changes.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {SpaceLeads} from '../../shell/space-leads.js';
import pathFr from '../../ui/blocks/path.messages.fr.js';
import {bones} from '../../ui/blocks/states.js';
import {updatedView} from '../../ui/blocks/updated.js';
import {comingFile} from '../../ui/coming-file.js';
import {pageHeader} from '../../ui/page.js';
import fr from './home.messages.fr.js';
import {homeStyles} from './home.styles.js';
import {contractView, firstTasks, homeSkeleton, passView, tasksView, type HomeView} from './home.view.js';
import type * as MoreModule from './home-more.js';
import {headingId, type ShownPart} from './parts.js';

/** The first page of the space (MEM-08): what needs the member now, then where everything stands. */
export class HomePanel extends Panel<Home> {
  static readonly page: SpacePage = 'home';
  static readonly styles = homeStyles;
  /** Loads what stands below the first screen. Replaced by tests of a file that does not come. */
  static more: () => Promise<typeof MoreModule> = () => import('./home-more.js');
  override readonly read = getHome;
  readonly #messages: Messages<typeof fr>;
  readonly #path: Messages<typeof pathFr>;
  readonly #leads: SpaceLeads;
  readonly #reading: GatheredReading;
  readonly #live: LiveChanges<[unknown, unknown, unknown]>;
  readonly #file: Lazy<typeof MoreModule>;
  #more: MoreModule.HomeMore | undefined;
  #home: Home | undefined;
  /** What is read again by a press: the whole page, or for one of its parts. */
  #pressed: HomePart | 'page' | undefined;
  #allTasks = false;
  /** What just happened, for who does not see it. */
  #said = '';

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {flow, host} = this;
    this.#messages = new Messages(host, 'home', fr, {en: () => import('./home.messages.en.js')});
    this.#path = new Messages(host, 'path', pathFr, {en: () => import('../../ui/blocks/path.messages.en.js')});
    this.#leads = new SpaceLeads(flow);
    this.#reading = new GatheredReading(flow);
    const reload = () => this.#reading.want();
    const readAgain = (topic: string, receive = reload) => ({
      topic,
      schema: z.unknown(),
      receive,
      receiveTooMany: reload,
    });
    this.#live = new LiveChanges(
      flow,
      // with those that it has, the part itself hears of more; without, it could not be read
      readAgain('notification', () => this.#home?.notifications ?? reload()),
      readAgain('reimbursement'),
      readAgain('message'),
    );
    this.#file = new Lazy(
      host,
      () => HomePanel.more(),
      ({HomeMore, moreStyles}) => {
        host.adopt(moreStyles);
        const say = (words: string) => this.#say(words);
        this.#more = new HomeMore({flow, leads: this.#leads, view: () => this.#view, say, reload});
        if (this.#home) this.#more.load(this.#home);
      },
    );
  }

  override get title(): string {
    const {t} = this.#messages;
    return this.#home ? `${this.#hello} ${this.#home.firstName}` : t.title;
  }

  override get supportCode(): string | undefined {
    return this.#home?.supportCode;
  }

  override load(home: Home): void {
    this.#home = home;
    this.#more?.load(home);
    this.#live.follow(home);
  }

  override clear(typed: boolean): void {
    this.#home = undefined;
    this.#said = '';
    this.#live.forget();
    this.#reading.forget();
    this.#more?.clear();
    if (!typed) return;
    this.#allTasks = false;
    this.#leads.clear();
  }

  override skeleton(more: unknown): TemplateResult {
    return homeSkeleton(this.host.common.loading, more);
  }

  override page({notice}: PageParts): TemplateResult {
    return html`<div class="frame home" part="frame">
      ${this.header()} ${notice} ${this.view()}
      <p class="visually-hidden" role="status">${this.#said}</p>
    </div>`;
  }

  override header(): TemplateResult {
    const {asOf, firstName} = this.#home!;
    const below = updatedView({
      t: this.#messages.t,
      locale: this.host.language,
      updatedAt: Date.parse(asOf),
      paused: this.#live.state === 'paused',
      busy: this.#pressed === 'page',
      refresh: () => void this.#refresh(),
      id: 'refresh',
    });
    const title = html`${this.#hello} <span translate="no">${firstName}</span>`;
    return html`<header class="home-head">${pageHeader({title, below})} ${passView(this.#view)}</header>`;
  }

  override view(): TemplateResult {
    this.#file.want();
    const more = this.#more;
    const view = this.#view;
    const tasks = tasksView({...view, open: this.#allTasks, showAll: () => void this.#showAllTasks()});
    const side = more?.sideView();
    return html`<div class="home-cols ${side === nothing ? '' : 'two'}">
        <div class="home-main">
          <div class="stack">${contractView(view)} ${tasks} ${more?.mainView() ?? this.#coming()}</div>
        </div>
        ${side === nothing ? nothing : html`<div class="home-side"><div class="stack">${side}</div></div>`}
      </div>
      ${more?.footView()}`;
  }

  get #hello(): string {
    const {t} = this.#messages;
    return this.#home!.contract.state === 'upcoming' ? t.welcome : t.hello;
  }

  get #view(): HomeView {
    return {
      home: this.#home!,
      t: this.#messages.t,
      path: this.#path.t,
      common: this.host.common,
      locale: this.host.language,
      leads: this.#leads,
      retried: this.#pressed === 'page' ? undefined : this.#pressed,
      retry: (part) => void this.#retry(part),
    };
  }

  /** Below the first screen: on its way, or it does not come. */
  #coming(): TemplateResult {
    const shape = [1, 2, 3].map(() => bones('title', 'line', 'short', 'line', 'short'));
    return comingFile(this.host.common, {failed: this.#file.failed, again: () => this.#file.load(), shape});
  }

  async #refresh(): Promise<void> {
    if (await this.#readFor('page')) this.#say(this.#messages.t.refreshed);
  }

  /** Where it is there again, the button that was pressed is not: the reader goes to it. */
  async #retry(part: ShownPart): Promise<void> {
    await this.#readFor(part);
    if (this.#home?.[part] !== undefined) await focusWhenShown(this.host, `#${headingId(part)}`);
  }

  /** What is shown stays meanwhile, and where it fails: that is said above it. */
  async #readFor(pressed: HomePart | 'page'): Promise<boolean> {
    if (this.#pressed) return false;
    this.#pressed = pressed;
    this.host.requestUpdate();
    await this.flow.reload();
    this.#pressed = undefined;
    this.host.requestUpdate();
    return !this.flow.error && this.#home !== undefined;
  }

  async #showAllTasks(): Promise<void> {
    this.#allTasks = true;
    const next = this.#home?.tasks?.[firstTasks];
    await focusWhenShown(this.host, next && `#${CSS.escape(`title-task-${next.id}`)}`);
  }

  /** The same words again are said again. */
  #say(words: string): void {
    this.#said = this.#said === words ? `${words}\u00a0` : words;
    this.host.requestUpdate();
  }
}
