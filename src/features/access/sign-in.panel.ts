import {html, nothing, type TemplateResult} from 'lit';
import {BackendError} from '../../backend/error.js';
import {getAccount, type Account} from '../../contract/member-account.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PanelOwner} from '../../shell/panel.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {buttonLink} from '../../ui/blocks/button-link.js';
import type {PasskeyOffer} from './passkey-offer.js';
import fr from './sign-in.messages.fr.js';

/** Milliseconds after a sign-in: what comes later is not offered this time. */
const offerWithin = 3_000;

/** Who is signed in: to go on, or to leave. The gate stands in its place while nobody is. */
export class SignInPanel extends Panel<Account> {
  override readonly read = getAccount;
  readonly #messages: Messages<typeof fr>;
  #account: Account | undefined;
  #offer: PasskeyOffer | undefined;
  /** A passkey was made. */
  #made: {title: string; text: string} | undefined;
  /** Where to go on; the member's space where nothing is said. */
  returnTo: string | undefined;
  /** Leads there: the host may do it in its own way. */
  goOn: ((event: Event) => void) | undefined;
  /** The link of an e-mail was opened while somebody is signed in, and nothing was asked of it. */
  linkWaits: (() => boolean) | undefined;
  /** Leaves the link aside. */
  dropLink: (() => void) | undefined;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'signedIn', fr, {en: () => import('./sign-in.messages.en.js')});
  }

  override get title(): string {
    return this.#offer?.title ?? this.#messages.t.title;
  }

  override get lead(): unknown {
    if (this.#offer) return this.#offer.lead;
    const name = this.#name;
    return name && html`<span data-private>${this.#messages.t.lead(name)}</span>`;
  }

  /**
   * Offers a passkey to who has just signed in, where the server says so and this device can hold one; false where
   * there is nothing to offer. A line that is slow offers nothing: whoever came for something is not made to wait.
   */
  async offer(answered: () => void): Promise<boolean> {
    if (!this.flow.offersPasskey) return false;
    const late = this.flow.clock.sleep(offerWithin, new AbortController().signal);
    const offer = await Promise.race([this.#prepareOffer(answered), late]);
    if (!offer || !this.flow.offersPasskey) return false;
    this.#offer = offer;
    await focusWhenShown(this.host);
    return true;
  }

  async #prepareOffer(answered: () => void): Promise<PasskeyOffer | undefined> {
    const file = await import('./passkey-offer.js').catch(() => undefined);
    const offer = file && new file.PasskeyOffer(this.flow, (made) => this.#answered(made, answered));
    return (await offer?.prepare()) ? offer : undefined;
  }

  #answered(made: {title: string; text: string} | undefined, then: () => void): void {
    this.#offer = undefined;
    this.#made = made;
    void focusWhenShown(this.host);
    then();
  }

  /** Most often nobody is signed in, and the form is there one request earlier. */
  override async ask(): Promise<Account> {
    if (await this.flow.isNobody()) throw new BackendError('unauthenticated', {operationId: getAccount.id});
    return super.ask();
  }

  override load(account: Account): void {
    this.#account = account;
  }

  override clear(): void {
    this.#account = undefined;
    this.#offer = undefined;
    this.#made = undefined;
  }

  override view(): TemplateResult {
    if (this.#offer) return this.#offer.view();
    return html`${this.#made ? alert({tone: 'success', live: 'status', ...this.#made}) : nothing}
      ${this.linkWaits?.() ? this.#linkView() : nothing}
      <div class="row">${this.#goOnView()}${this.#leaveView()}</div>`;
  }

  #goOnView(): TemplateResult | typeof nothing {
    const href = this.returnTo ?? safeUrl(this.flow.settings?.links.memberSpace);
    if (!href) return nothing;
    const {goOn} = this.#messages.t;
    return buttonLink({label: goOn, kind: 'primary', href, ...(this.goOn && {onClick: this.goOn})});
  }

  /** A session that the host holds is the host's to end. */
  #leaveView(): TemplateResult | typeof nothing {
    const label = this.#messages.t.leave;
    return this.flow.signedIn ? button({label, kind: 'quiet', onClick: () => this.#leave()}) : nothing;
  }

  #linkView(): TemplateResult {
    const {open, stay, ...words} = this.#messages.t.link;
    return alert({
      tone: 'warning',
      live: 'status',
      ...words,
      actions: html`${button({label: open, small: true, onClick: () => this.#leave()})}
      ${button({label: stay, small: true, kind: 'quiet', onClick: () => this.dropLink?.()})}`,
    });
  }

  #leave(): void {
    this.flow.logOut((url) => this.host.tell('mutuelle-france-connect', {url}, {cancelable: true}));
    this.host.tell('mutuelle-signed-out');
  }

  get #name(): string | undefined {
    return this.#account?.name ?? this.#account?.email;
  }
}
