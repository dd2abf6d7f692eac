import {html, nothing, type TemplateResult} from 'lit';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import type {Flow} from '../../session/flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {missingFilePage, pageHeader, retryButton} from '../../ui/page.js';
import {ActionPanel} from '../form-panel.js';
import type {PageParts, PanelOwner} from '../panel.js';
import type {FranceConnectWay} from './france-connect-way.js';
import {OneLogin} from './one-login.js';
import type {AccessPage, AccessPageClass, AccessPageName, AccessPages, Gate} from './page.js';
import {SignInPage} from './sign-in.page.js';
import fr from './sign-in.messages.fr.js';

/** The pages that come when they are asked for. */
const files: {[Name in Exclude<AccessPageName, 'sign-in'>]: () => Promise<AccessPageClass<Name>>} = {
  code: async () => (await import('./code.page.js')).CodePage,
  locked: async () => (await import('./locked.page.js')).LockedPage,
  forgotten: async () => (await import('./forgotten.page.js')).ForgottenPage,
  registration: async () => (await import('./registration.page.js')).RegistrationPage,
  link: async () => (await import('./link.page.js')).LinkPage,
  'france-connect': async () => (await import('./france-connect.page.js')).FranceConnectPage,
};

/**
 * The one gate: into the member's space (MEM-01 to MEM-06), or back to an enrolment begun before (ENR-02). It stands in
 * the place of whatever needs somebody, and shows one page at a time: the password, a code, a new password, a first
 * visit. One of a page serves all the widgets that wait.
 */
export class AccessPanel extends ActionPanel<void, Flow> implements Gate {
  readonly #messages: Messages<typeof fr>;
  readonly #one: OneLogin;
  #page: AccessPage<any> | undefined;
  readonly #pages = new Map<AccessPageName, AccessPage<any>>();
  readonly #files = new Map<AccessPageName, Lazy<AccessPageClass<any>>>();
  /** A page whose file did not come, and how to ask for it again. */
  #missing: (() => void) | undefined;
  #way: FranceConnectWay | undefined;
  readonly #wayFile = new Lazy(
    this.host,
    () => import('./france-connect-way.js'),
    ({FranceConnectWay: Way}) => (this.#way = new Way(this.flow)),
  );
  readonly #locks = new Map<string, AccessPages['locked']>();

  constructor(owner: PanelOwner<Flow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'signIn', fr, {en: () => import('./sign-in.messages.en.js')});
    this.#pages.set('sign-in', new SignInPage(owner, this));
    this.#one = new OneLogin(this.host, {
      session: () => (owner.loginShown?.() ? this.flow.watching.session() : undefined),
      inUse: () => this.#page?.inUse ?? false,
      first: () => owner.access !== undefined,
      enter: () => void focusWhenShown(this.host, this.#page?.entry),
    });
    const {secret, returned, page = 'sign-in'} = owner.access ?? {};
    if (secret) void this.#open('link', {secret});
    else if (returned) void this.#open('france-connect', {returned});
    else void this.#open(page, {});
  }

  async show<Name extends AccessPageName>(name: Name, given: AccessPages[Name]): Promise<void> {
    if (await this.#open(name, given)) await focusWhenShown(this.host);
  }

  rest(): void {
    for (const page of this.#pages.values()) page.clear();
    void this.#open('sign-in', {});
  }

  entered(): void {
    this.rest();
    this.host.tell('mutuelle-signed-in');
    this.owner.signedIn?.();
  }

  async prepare(name: AccessPageName): Promise<void> {
    await this.#load(name);
  }

  lockOf(email: string): AccessPages['locked'] | undefined {
    const lock = this.#locks.get(keyOf(email));
    return lock?.until && Date.parse(lock.until) > Date.now() ? lock : undefined;
  }

  unlock(): void {
    this.#locks.clear();
  }

  get franceConnect(): FranceConnectWay | undefined {
    this.#wayFile.want();
    return this.#way;
  }

  besides(foot: unknown): unknown {
    // it comes back to the page of a sign-in, and to no other
    if (!this.owner.access || !this.flow.settings?.access?.franceConnect) return foot;
    const way = this.franceConnect;
    // the foot comes with it: what was shown does not move
    if (!way && !this.#wayFile.failed) return nothing;
    return html`${way?.view() ?? nothing}${foot}`;
  }

  override get title(): string {
    return this.#page?.title ?? this.#messages.t.title;
  }

  override get lead(): unknown {
    return this.#page?.lead;
  }

  override get submitLabel(): string | undefined {
    return this.#page?.submitLabel;
  }

  override get refusal(): string | undefined {
    return this.#page?.refusal;
  }

  override get otherActions(): unknown {
    return this.#page?.otherActions ?? nothing;
  }

  override get afterButtons(): unknown {
    return this.#page?.afterButtons ?? nothing;
  }

  override get hasOwnButtons(): boolean {
    return this.#page?.hasOwnButtons ?? true;
  }

  /** Under the title of the page that cannot be shown now; any page but the first has a title of its own. */
  override header(): TemplateResult | typeof nothing {
    return this.#page?.header() ?? nothing;
  }

  override page(parts: PageParts): TemplateResult {
    const {pageTitle, access} = this.owner;
    if (pageTitle && !this.#one.isHere()) return this.#elsewhere(access ? this.#messages.t.title : pageTitle());
    if (!this.#page && this.#missing) return missingFilePage(this.host.failureWords, this.#missing);
    return this.formPage(
      parts,
      async () => {
        if (await this.submit()) parts.tellSaved();
      },
      nothing,
      this.afterButtons,
    );
  }

  view(): unknown {
    return this.#page?.view() ?? nothing;
  }

  override failureView(): TemplateResult | typeof nothing {
    const {common} = this.host;
    if (this.#missing)
      return alert({
        tone: 'danger',
        live: 'alert',
        ...common.failures.network,
        actions: retryButton(common, this.#missing),
      });
    return this.#page?.failureView() ?? nothing;
  }

  override async submit(): Promise<boolean> {
    return (await this.#page?.submit()) ?? false;
  }

  /** There is a page to show. */
  get ready(): boolean {
    return this.#page !== undefined || this.#missing !== undefined;
  }

  /** The form is in another widget of the page. */
  #elsewhere(title: string): TemplateResult {
    const {t} = this.#messages;
    const go = button({label: t.submit, name: t.submitFor(title), icon: 'lock', onClick: () => this.#one.go()});
    return html`<div class="frame measure stack" part="frame">
      ${pageHeader({title, lead: t.elsewhere})}
      <div class="row">${go}</div>
    </div>`;
  }

  /** True when it is shown. */
  async #open<Name extends AccessPageName>(name: Name, given: AccessPages[Name]): Promise<boolean> {
    if (name === 'locked') this.#noteLock(given as AccessPages['locked']);
    const page = this.#pages.get(name) ?? (await this.#load(name));
    this.#missing = page ? undefined : () => void this.show(name, given);
    if (page) {
      const before = this.#page;
      page.error = undefined;
      page.open(given);
      this.#page = page;
      if (before !== page) before?.close();
    }
    this.host.requestUpdate();
    return page !== undefined;
  }

  #noteLock(lock: AccessPages['locked']): void {
    if (lock.email) this.#locks.set(keyOf(lock.email), lock);
  }

  async #load(name: AccessPageName): Promise<AccessPage<any> | undefined> {
    if (name === 'sign-in') return this.#pages.get(name);
    let file = this.#files.get(name);
    if (!file) {
      file = new Lazy<AccessPageClass<any>>(this.host, files[name], (PageType) => {
        this.host.adopt((PageType as {styles?: never}).styles);
        this.#pages.set(name, new PageType(this.owner, this));
      });
      this.#files.set(name, file);
    }
    await file.load();
    return this.#pages.get(name);
  }
}

/** An address as the server takes it. */
const keyOf = (email: string): string => email.trim().toLowerCase();
