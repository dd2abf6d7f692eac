import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {
  enterByFranceConnect,
  FranceConnectLink,
  linkFranceConnect,
  type UnlinkedIdentity,
} from '../../contract/france-connect.js';
import type {Session} from '../../contract/session.js';
import {focusWhenShown} from '../../element/focus.js';
import {newId} from '../../element/id.js';
import {Messages} from '../../element/locale.js';
import type {Flow} from '../../session/flow.js';
import {readReturn, takeStart} from '../../session/france-connect.js';
import type {SessionFlow} from '../../session/session.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {callButton, sayFailure} from '../../ui/blocks/failure.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {privacyNotice} from '../../ui/blocks/privacy-notice.js';
import {blank, bones, waiting} from '../../ui/blocks/states.js';
import {pageHeader, retryButton} from '../../ui/page.js';
import type {PanelOwner} from '../panel.js';
import type {FranceConnectSaid} from './france-connect-way.js';
import fr from './france-connect.messages.fr.js';
import {helpFold} from './help-fold.js';
import {AccessPage, type AccessPages, type Gate} from './page.js';
import {Recognition} from './recognition.js';

/** One way back, asked for under one intention: where an answer was lost, asking again gets it. */
interface Entrance {
  body: {code: string; state: string; iss?: string};
  intent: string;
  /** Of the backend that it was started for. */
  session: SessionFlow;
}

type State =
  | {of: 'entering' | 'conflict'}
  | {of: 'failed'; error: BackendError}
  | {of: 'link'; identity: UnlinkedIdentity};

/** FranceConnect has failed, and not the way to the server. */
const down: readonly string[] = ['unavailable', 'unexpected'];

/**
 * The way back from FranceConnect (MEM-03): its code is exchanged, once; an identity that no member is linked to yet is
 * linked by a member number. Whatever fails, the password is one press away.
 */
export class FranceConnectPage extends AccessPage<AccessPages['france-connect']> {
  readonly #messages: Messages<typeof fr>;
  readonly #recognition: Recognition<FranceConnectLink>;
  #state: State = {of: 'entering'};
  #entrance: Entrance | undefined;
  /** The element left the page while the code was exchanged. */
  #interrupted = false;

  constructor(owner: PanelOwner<Flow>, gate: Gate) {
    super(owner, gate);
    this.#messages = new Messages(this.host, 'franceConnect', fr, {
      en: () => import('./france-connect.messages.en.js'),
    });
    this.#recognition = new Recognition(
      this.flow,
      {safeParse: (value) => FranceConnectLink.safeParse({...(value as object), ticket: this.#identity?.ticket})},
      ({birthDate}) => (this.#asksBirthDate && !birthDate ? [{path: 'birthDate', code: 'required'}] : []),
    );
    this.host.addController({hostConnected: () => void (this.#interrupted && this.#enter())});
  }

  override open({returned}: AccessPages['france-connect']): void {
    this.close();
    // once this page is the one shown: it may lead to another at once
    void Promise.resolve().then(() => this.#comeBack(returned));
  }

  override close(): void {
    this.#interrupted = false;
    this.#entrance = undefined;
    this.#state = {of: 'entering'};
    this.#recognition.form.clear();
  }

  get #identity(): UnlinkedIdentity | undefined {
    return this.#state.of === 'link' ? this.#state.identity : undefined;
  }

  get #asksBirthDate(): boolean {
    return this.#identity?.asksBirthDate === true;
  }

  get #notFound(): boolean {
    return this.#identity !== undefined && this.error?.code === 'member-not-found';
  }

  override get title(): string {
    const {t} = this.#messages;
    return this.#identity ? t.link.title : t.entering;
  }

  override get lead(): unknown {
    const {firstName} = this.#identity ?? {};
    if (!this.#identity || this.#notFound) return undefined;
    return html`<span data-private>${this.#messages.t.link.lead(firstName ?? '')}</span>`;
  }

  override get submitLabel(): string {
    return this.#notFound ? this.host.common.retry : this.#messages.t.link.submit;
  }

  override get hasOwnButtons(): boolean {
    return !this.#identity;
  }

  override get otherActions(): TemplateResult {
    return this.#password('quiet');
  }

  override get afterButtons(): TemplateResult | typeof nothing {
    if (!this.#identity) return nothing;
    const {settings} = this.flow;
    const {lost, lostText} = this.#messages.t.link;
    return html`${privacyNotice(this.host.common, settings)}${helpFold(lost, lostText, settings?.help)}`;
  }

  override header(): TemplateResult | typeof nothing {
    const {of} = this.#state;
    return of === 'entering' || of === 'link' ? pageHeader({title: this.title, lead: this.lead}) : nothing;
  }

  override failureView(): TemplateResult | typeof nothing {
    return this.#notFound ? nothing : super.failureView();
  }

  view(): TemplateResult {
    const state = this.#state;
    if (state.of === 'failed') return this.#failedView(state.error);
    if (state.of === 'conflict') return this.#conflictView();
    if (state.of === 'link') return this.#linkView(state.identity);
    return waiting(this.host.common.loading, nothing, bones('short', 'control'));
  }

  override async submit(): Promise<boolean> {
    const body = this.#identity && this.#recognition.form.submit();
    if (!body) return false;
    let session: Session | undefined;
    const error = await this.flow.attempt(async () => {
      session = await this.flow.callOnce(linkFranceConnect, {body});
    });
    if (error) return this.#refused(error);
    await this.#accept(session!);
    this.gate.rest();
    this.host.tell('mutuelle-signed-in');
    return true;
  }

  #linkView({several}: UnlinkedIdentity): TemplateResult {
    const {link} = this.#messages.t;
    const {form} = this.#recognition;
    const check = this.#asksBirthDate ? undefined : link.check;
    const body = html`<div class="stack">
      ${several && !this.#notFound ? alert({tone: 'info', live: 'status', ...link.several}) : nothing}
      ${this.#notFound ? this.#recognition.notFoundView(this.error!, check) : nothing}
      ${this.#recognition.numberField()} ${this.#asksBirthDate ? this.#recognition.birthDateField() : nothing}
    </div>`;
    return html`${errorSummary(form)}${body}`;
  }

  #failedView(error: BackendError): TemplateResult {
    const {failureWords} = this.host;
    const words = down.includes(error.code) && !error.retryAt ? this.#messages.t.down : sayFailure(failureWords, error);
    return blank({
      icon: 'error',
      tone: 'danger',
      id: 'title',
      ...words,
      actions: html`${retryButton(failureWords.common, () => this.#enterAgain(), {primary: true})}
      ${this.#password('quiet')} ${callButton(failureWords, error)}`,
    });
  }

  #conflictView(): TemplateResult {
    const {title, text, call} = this.#messages.t.conflict;
    const {help} = this.flow.settings ?? {};
    return html`${blank({icon: 'lock', id: 'title', title, text, actions: this.#password('primary')})}
    ${help ? html`<p>${call} ${phoneLink(help)}.</p>` : nothing}`;
  }

  #password(kind: 'primary' | 'quiet'): TemplateResult {
    const label = this.#messages.t.password;
    return button({label, kind, onClick: () => void this.gate.show('sign-in', {})});
  }

  async #comeBack(returned: string): Promise<void> {
    const {state, code, iss, refused} = readReturn(returned);
    const session = this.flow.watching.session()!;
    if (!takeStart(session.backend, state)) return this.#startAgain('again');
    if (refused || code === undefined) return this.#startAgain(refused ?? 'failed');
    this.#entrance = {body: {code, state, ...(iss !== undefined && {iss})}, intent: newId(), session};
    await this.#enter();
  }

  async #enter(): Promise<void> {
    const entrance = this.#entrance;
    this.#interrupted = false;
    // the host gave another backend meanwhile, which knows nothing of it
    if (!entrance || entrance.session !== this.flow.watching.session()) return this.gate.rest();
    const {body, intent} = entrance;
    let answer: {session?: Session | undefined; unlinked?: UnlinkedIdentity | undefined} = {};
    const error = await this.flow.attempt(async () => {
      answer = await this.flow.call(enterByFranceConnect, {body}, {intent});
    });
    if (entrance !== this.#entrance) return;
    if (error) return this.#notEntered(error);
    const {session, unlinked} = answer;
    if (session) {
      await this.#accept(session);
      this.gate.entered();
    } else if (unlinked) this.#turn({of: 'link', identity: unlinked});
    else await this.#startAgain('failed');
  }

  #notEntered(error: BackendError): void | Promise<void> {
    if (error.code === 'aborted') {
      // moved, it is back before it hears of it
      if (this.host.isConnected) return this.#enter();
      this.#interrupted = true;
      return undefined;
    }
    // somebody signed in elsewhere on the page
    if (error.code === 'session-expired') return this.gate.rest();
    if (error.code === 'ticket-expired') return this.#startAgain('again');
    if (error.code === 'access-locked') return this.#locked(error);
    return this.#turn({of: 'failed', error});
  }

  #enterAgain(): void {
    this.#turn({of: 'entering'}, true);
    void this.#enter();
  }

  #refused(error: BackendError): false {
    if (error.code === 'ticket-expired') void this.#startAgain('again');
    else if (error.code === 'access-locked') void this.#locked(error);
    else if (error.code === 'link-conflict') this.#turn({of: 'conflict'}, true);
    else this.accepted(error, this.#recognition.form);
    return false;
  }

  async #accept(session: Session): Promise<void> {
    await this.flow.enterBy(async (own) => own.accept(session));
    this.error = undefined;
  }

  #locked({retryAt: until}: BackendError): Promise<void> {
    return this.gate.show('locked', {until, of: 'registration'});
  }

  #startAgain(franceConnect: FranceConnectSaid): Promise<void> {
    return this.gate.show('sign-in', {franceConnect});
  }

  /** Shows another state; where the focus was on the one before, or `moved` by a press, to its heading. */
  #turn(state: State, moved = false): void {
    this.#state = state;
    this.error = undefined;
    const {activeElement} = (this.host.renderRoot ?? {}) as {activeElement?: Element | null};
    if (moved || activeElement) void focusWhenShown(this.host);
    else this.host.requestUpdate();
  }
}
