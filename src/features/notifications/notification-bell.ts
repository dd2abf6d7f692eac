import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Backend} from '../../backend/backend.js';
import {BackendError} from '../../backend/error.js';
import {listNotifications} from '../../contract/notifications.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {Widget} from '../../element/widget.js';
import {AbsentPage} from '../../shell/absent-page.js';
import {MemberFlow} from '../../shell/member-flow.js';
import {MemberNotifications} from '../../shell/member-notifications.js';
import {icon} from '../../ui/blocks/icon.js';
import type * as PanelModule from './bell-panel.js';
import fr from './bell.messages.fr.js';
import {bellStyles} from './bell.styles.js';
import {placeUnder} from './place-under.js';
import {pictures} from './pictures.js';

/** More are « 99+ ». */
const mostShown = 99;

/**
 * @summary A bell for the header of the page: how many notifications are not read, live, and the newest of them under
 *   it. Nothing is seen of it while nobody is signed in.
 *
 * @csspart bell - The button; its colour is that of the text around it.
 * @csspart badge - How many are not read.
 * @csspart panel - What opens under it.
 * @csspart heading - The title of what opens.
 * @csspart notice - One notification, with when it was.
 */
export class NotificationBell extends Widget {
  static override styles: CSSResultGroup = [Widget.styles, bellStyles];
  /** Replaced by tests of a file that does not come. */
  static panelFile: () => Promise<typeof PanelModule> = () => import('./bell-panel.js');

  protected readonly flow: MemberFlow = new MemberFlow(this, {
    load: (isLast) => this.#read(isLast),
    clear: () => this.#forget(),
    anyone: () => false,
    knowsHelp: () => true,
  });
  readonly #messages = new Messages(this, 'notificationBell', fr, {en: () => import('./bell.messages.en.js')});
  readonly #told = new MemberNotifications(this.flow, {
    arrived: (count) => this.#say(this.#messages.t.arrived(count)),
  });
  readonly #absence = new AbsentPage(this, this.flow, () => 'notifications');
  readonly #panelFile = new Lazy(
    this,
    () => NotificationBell.panelFile(),
    ({BellPanel}) => {
      this.adopt(BellPanel.styles);
      this.#panel = new BellPanel({flow: this.flow, told: this.#told, words: () => this.#messages.t});
    },
  );
  #panel: PanelModule.BellPanel | undefined;
  #isOpen = false;
  #stop: AbortController | undefined;
  #failureTold: BackendError | undefined;
  /** What arrived, for who does not see it. */
  #said = '';

  override disconnectedCallback(): void {
    this.#close(false);
    super.disconnectedCallback();
  }

  protected override backendChanged(backend: Backend | undefined): void {
    void this.flow.start(backend);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    super.willUpdate(changed);
    this.#absence.look();
    const {error} = this.flow;
    if (error && error !== this.#failureTold) this.tell('mutuelle-load-failed', {code: error.code});
    this.#failureTold = error;
  }

  protected override render(): TemplateResult {
    if (!this.#isShown) return html``;
    const {t} = this.#messages;
    const {unread} = this.#told;
    const shown = unread && unread > mostShown ? `${mostShown}+` : `${unread}`;
    return html`<button
        class="bell"
        part="bell"
        id="bell"
        type="button"
        aria-label=${unread === undefined ? t.title : t.name(unread, shown)}
        aria-expanded=${this.#isOpen ? 'true' : 'false'}
        aria-controls=${this.#isOpen ? 'panel' : nothing}
        @click=${() => (this.#isOpen ? this.#close() : void this.#open())}
      >
        ${icon(pictures.bell)}
        ${unread ? html`<span class="badge" part="badge" aria-hidden="true" translate="no">${shown}</span>` : nothing}
      </button>
      <p class="visually-hidden" role="status">${this.#said}</p>
      ${this.#isOpen ? this.#panelView() : nothing}`;
  }

  protected override updated(): void {
    this.#place();
  }

  #place(): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('#panel');
    const bell = this.renderRoot.querySelector('#bell');
    if (!panel || !bell) return;
    // above all of the page, whatever it cuts off
    if (panel.showPopover && !panel.matches(':popover-open')) panel.showPopover();
    placeUnder(panel, bell);
  }

  /** Who is in for sure sees it before its count is there: the header does not move twice. */
  get #isShown(): boolean {
    const {phase, veiled, signedIn} = this.flow;
    if (this.#absence.isAbsent || veiled) return false;
    return phase === 'open' || phase === 'failed' || (phase === 'loading' && signedIn);
  }

  #panelView(): TemplateResult {
    const content = this.#panel?.view() ?? (this.#panelFile.failed ? this.#missing() : this.common.loading);
    return html`<div
      class="panel"
      part="panel"
      id="panel"
      role="group"
      aria-label=${this.#messages.t.title}
      popover="manual"
      @click=${(event: Event) => void this.#pressed(event)}
    >
      ${content}
    </div>`;
  }

  #missing(): TemplateResult {
    const {title, text} = this.common.failures.network;
    return html`<p class="strong" role="alert">${title}</p>
      <p>${text}</p>
      <button class="again" part="button" type="button" @click=${() => void this.#panelFile.load()}>
        ${this.common.retry}
      </button>`;
  }

  async #open(): Promise<void> {
    this.#isOpen = true;
    this.#said = '';
    this.requestUpdate();
    void this.#panelFile.load();
    const {signal} = (this.#stop = new AbortController());
    const around = {signal, capture: true} as const;
    document.addEventListener('pointerdown', (event) => this.#isOutside(event) && this.#close(false), around);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close(), around);
    addEventListener('scroll', () => this.#place(), {...around, passive: true});
    addEventListener('resize', () => this.#place(), around);
    this.addEventListener('focusout', ({relatedTarget}) => this.#left(relatedTarget), {signal});
  }

  #isOutside(event: Event): boolean {
    return !event.composedPath().includes(this);
  }

  /** The focus is elsewhere in the page: what it is on is not covered. */
  #left(to: EventTarget | null): void {
    if (to && to !== this && !this.renderRoot.contains(to as Node)) this.#close(false);
  }

  #close(withFocus = true): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#stop?.abort();
    this.#panel?.clear();
    if (withFocus) this.renderRoot.querySelector<HTMLElement>('#bell')?.focus({preventScroll: true});
    this.requestUpdate();
  }

  /** A way was followed: what it leads to is not covered. Where nobody leads on, the panel says so. */
  async #pressed({target}: Event): Promise<void> {
    if (!(target as Element).closest('[id^="lead-"]')) return;
    await this.updateComplete;
    if (!this.renderRoot.querySelector('[id^="stuck-"]')) this.#close();
  }

  async #read(isLast: () => boolean): Promise<void> {
    const {flow} = this;
    // a page that anybody may see asks for nothing that is refused
    if (!flow.signedIn && !this.activeBackend?.standsIn && (await flow.isNobody()))
      throw new BackendError('unauthenticated', {operationId: listNotifications.id});
    const page = await flow.call(listNotifications, {params: {}});
    if (isLast()) this.#told.load(page);
  }

  #forget(): void {
    this.#close(false);
    this.#told.clear();
    this.#said = '';
  }

  /** The same words again are said again. */
  #say(words: string): void {
    this.#said = this.#said === words ? `${words}\u00a0` : words;
    this.requestUpdate();
  }
}
