import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../backend/error.js';
import type {FailureWords} from '../element/failure-words.js';
import {focusWhenShown} from '../element/focus.js';
import {Lazy} from '../element/lazy.js';
import {Messages} from '../element/locale.js';
import {alert} from '../ui/blocks/alert.js';
import {sayFailure} from '../ui/blocks/failure.js';
import {retryButton} from '../ui/page.js';
import {AbsentPage} from './absent-page.js';
import type {HelpLine} from './help-line.js';
import {MemberFlow} from './member-flow.js';
import fr from './member-element.messages.fr.js';
import {PanelElement, type GateOwner} from './panel-element.js';
import type {Panel} from './panel.js';

/**
 * A part of the member's space: it reads something and shows it, or it is a form, or both. Everything around that is
 * here: no backend yet, loading, nobody signed in (the login stands in its place, and serves the whole page), a failure
 * with a way out, the end of the session; and, once on a page, the phone.
 *
 * @csspart help - Phone and hours, under the last of these widgets on the page.
 */
export abstract class MemberElement<P extends Panel<any, any>> extends PanelElement<P> {
  protected readonly flow: MemberFlow = new MemberFlow(this, {
    load: (isLast) => this.#read(isLast),
    clear: (typed) => this.panel.clear(typed),
    // who may be anybody is said by the operation
    anyone: () => ['public', 'optional'].includes(this.panel.read?.access ?? 'member'),
    knowsHelp: () => this.panel.help !== undefined,
  });
  protected panel: P = this.createPanel();
  readonly #messages = new Messages(this, 'memberWidget', fr, {en: () => import('./member-element.messages.en.js')});
  /** After the first view: it stands below, and moves nothing. */
  readonly #helpFile = new Lazy(
    this,
    () => import('./help-line.js'),
    ({HelpLine: Line}) => {
      // one that is absent leaves it to the others
      this.#help = new Line(
        this,
        () =>
          this.#absence.isAbsent || this.panel.showsHelp ? undefined : (this.panel.help ?? this.flow.settings?.help),
        () => this.panel.supportCode,
      );
    },
  );
  #help: HelpLine | undefined;
  #told: BackendError | undefined;
  readonly #absence = new AbsentPage(this, this.flow, () => (this.constructor as typeof PanelElement).panel.page);

  constructor() {
    super();
    this.watch(false);
  }

  protected override gateOwner(): GateOwner {
    return {
      pageTitle: () => this.panel.title,
      loginShown: () => this.isSignedOut && !this.flow.veiled && this.panel.standIn?.() === undefined,
    };
  }

  /** Where nothing is typed, or nothing yet, nothing can be said of answers. @internal */
  override get failureWords(): FailureWords {
    const {common, language, panel} = this;
    const help = this.flow.settings?.help ?? this.settings?.help;
    if ('submit' in panel && this.flow.phase === 'open') return {common, language, help};
    const {failures, maintenance} = this.#messages.t;
    return {language, help, common: {...common, maintenance, failures: {...common.failures, ...failures}}};
  }

  /** The form the focus was in is gone: the reader goes to what came instead. */
  protected override signedIn(): void {
    void focusWhenShown(this, undefined, {preventScroll: true});
  }

  protected override get formWords(): {save: string; saved: string} {
    return this.#messages.t;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    super.willUpdate(changed);
    const {error} = this.flow;
    if (error && error !== this.#told) this.tell('mutuelle-load-failed', {code: error.code});
    this.#told = error;
    this.#absence.look();
    if (this.isSignedOut && !this.#absence.isAbsent) this.openLogin();
  }

  protected override render(): TemplateResult {
    if (this.#absence.isAbsent) return html``;
    if (!this.panel.showsHelp && (this.panel.help ?? this.flow.settings)) this.#helpFile.want();
    return html`${super.render()}${this.flow.veiled ? nothing : this.#help?.view()}`;
  }

  protected override state(): TemplateResult {
    const {notice} = this.panel;
    if (this.flow.phase === 'open') return this.page([this.#staleNotice(), notice]);
    // the same page before and after the answer: what is open on it (a dialog, the focus) stays
    const standIn = this.panel.standIn?.();
    if (standIn) return this.page(standIn);
    return notice
      ? html`<div class="frame measure">${notice}</div>
          ${this.#unread()}`
      : this.#unread();
  }

  /** There is nothing to show yet. */
  #unread(): TemplateResult {
    if (this.isSignedOut) return this.loginView() ?? this.waiting();
    return this.flow.phase === 'failed' ? this.failed() : this.waiting(this.slowNotice);
  }

  /** Above what was read, when it could not be read anew. */
  #staleNotice(): TemplateResult | typeof nothing {
    const {error} = this.flow;
    if (!error) return nothing;
    return alert({
      tone: 'warning',
      live: 'status',
      title: this.#messages.t.stale,
      text: sayFailure(this.failureWords, error).text,
      actions: retryButton(this.common, () => this.flow.reload(), {primary: true}),
    });
  }

  /** The gate stands in its place. */
  protected get isSignedOut(): boolean {
    return this.flow.phase === 'signedOut' || this.flow.phase === 'expired';
  }

  async #read(isLast: () => boolean): Promise<void> {
    const {panel} = this;
    const answer = panel.read ? await panel.ask() : undefined;
    if (isLast()) await panel.load(answer);
  }
}
