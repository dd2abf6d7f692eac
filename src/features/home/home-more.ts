/** What stands below the first screen of the home, and beside it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Home} from '../../contract/home.js';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {WithdrawalNotice} from '../../shell/ending/withdrawal-notice.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {SpaceLeads} from '../../shell/space-leads.js';
import fr from './home-more.messages.fr.js';
import type {HomeView} from './home.view.js';
import {menuView} from './menu.view.js';
import {Notices} from './notices.js';
import {actsView, ceilingsView, linksView} from './more.view.js';

export {moreStyles} from './home-more.styles.js';

interface HomeMoreOptions {
  flow: MemberFlow;
  leads: SpaceLeads;
  view: () => HomeView;
  say: (words: string) => void;
  reload: () => void;
}

export class HomeMore {
  readonly #messages: Messages<typeof fr>;
  readonly #withdrawal: WithdrawalNotice;
  readonly #notices: Notices;

  constructor(private readonly options: HomeMoreOptions) {
    const {flow, say, reload} = options;
    this.#messages = new Messages(flow.host, 'home', fr, {en: () => import('./home-more.messages.en.js')});
    this.#withdrawal = new WithdrawalNotice(flow);
    this.#notices = new Notices({flow, say, reload, t: () => this.#messages.t});
  }

  load(home: Home): void {
    this.#notices.load(home);
  }

  clear(): void {
    this.#notices.clear();
    this.#withdrawal.clear();
  }

  /** After the tasks. */
  mainView(): TemplateResult {
    const {view, more} = this.#views;
    return html`${this.#withdrawal.view(view.home.withdrawal)} ${actsView(view, more)} ${ceilingsView(view, more)}`;
  }

  /** The narrow column. */
  sideView(): TemplateResult | typeof nothing {
    const {view, more} = this.#views;
    const parts = [this.#notices.view(view), linksView(view, more)];
    return parts.every((part) => part === nothing) ? nothing : html`${parts}`;
  }

  /** Under both. */
  footView(): TemplateResult {
    const {flow} = this.options;
    const {view, more} = this.#views;
    const accessibility = safeUrl(flow.settings?.links.accessibility);
    return html`${menuView(view, {t: more.menu, flow})}
    ${
      accessibility
        ? html`<p class="small"><a class="link home-foot" href=${accessibility}>${more.accessibility}</a></p>`
        : nothing
    }`;
  }

  get #views() {
    return {view: this.options.view(), more: this.#messages.t};
  }
}
