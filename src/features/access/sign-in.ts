import {property} from 'lit/decorators.js';
import {takeFranceConnectReturn} from '../../session/france-connect-return.js';
import {takeLinkSecret} from '../../session/one-time-link.js';
import {MemberElement} from '../../shell/member-element.js';
import type {GateOwner} from '../../shell/panel-element.js';
import {allowedReturn} from './return-to.js';
import {SignInPanel} from './sign-in.panel.js';

/**
 * @summary Signs a member in: e-mail and password, a code on a device that is not known, a forgotten password, a first
 *   visit. Where somebody is signed in, says who, and offers to go on or to leave.
 *
 * @slot france-connect - The official visual of FranceConnect, of a host that may show it: it stands in the button,
 *   where `settings.access.franceConnect` is on.
 *
 * @attr {'sign-in' | 'register' | 'forgotten'} page - Where it begins; `sign-in` by default.
 * @attr link-name - Name of the secret of an e-mail's link in the address fragment; `acces` by default (`#acces=…`).
 * @attr return-to - Where to go once signed in: an address of this origin, or of one in `return-origins`; any other is
 *   refused.
 * @attr return-origins - Other origins that `return-to` may name, with spaces between them.
 * @property {string} linkSecret - Secret of an e-mail's link, for a host with its own routing; wins over the fragment.
 */
export class SignIn extends MemberElement<SignInPanel> {
  static override readonly panel = SignInPanel;

  @property({attribute: 'page'}) startPage: 'sign-in' | 'register' | 'forgotten' = 'sign-in';
  @property({attribute: 'link-name'}) linkName = 'acces';
  @property({attribute: 'return-to'}) returnTo?: string;
  @property({attribute: 'return-origins'}) returnOrigins?: string;
  @property({attribute: false}) linkSecret?: string;

  /** Of a link that nothing was asked of yet. */
  #secret: string | undefined;
  /** What FranceConnect came back with, and nothing was asked of yet. */
  #returned: string | undefined;
  /** An address that was refused, and said to be. */
  #refused: string | undefined;

  constructor() {
    super();
    Object.assign(this.panel, {
      goOn: (event: Event) => this.#goOn(event),
      linkWaits: () => this.#secret !== undefined,
      dropLink: () => this.#dropLink(),
    });
  }

  /** What opens anything leaves the address before anybody is asked; a link may also be opened in this very tab. */
  override connectedCallback(): void {
    this.#returned = takeFranceConnectReturn() ?? this.#returned;
    this.#takeLink();
    addEventListener('hashchange', this.#takeLink);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.#takeLink);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('linkSecret') && this.linkSecret) this.#secret = this.linkSecret;
    this.panel.returnTo = this.#return;
    super.willUpdate(changed);
    // somebody is in already: they go on
    if (this.flow.phase === 'open') this.#returned = undefined;
    if (!this.gate || !this.isSignedOut) return;
    const {secret, returned} = this.#handOver();
    if (secret) void this.gate.show('link', {secret});
    else if (returned) void this.gate.show('france-connect', {returned});
    else if (changed.has('startPage') && this.hasUpdated) void this.gate.show(this.#page, {});
  }

  protected override gateOwner(): GateOwner {
    return {...super.gateOwner(), access: {page: this.#page, ...this.#handOver()}};
  }

  protected override signedIn(): void {
    super.signedIn();
    void this.#afterSignIn();
  }

  /** First what may be offered to whoever came in, then where they were going. */
  async #afterSignIn(): Promise<void> {
    if (await this.panel.offer(() => this.#goThere())) return;
    this.#goThere();
  }

  #goThere(): void {
    const there = this.#return;
    if (there && this.tell('mutuelle-return', undefined, {cancelable: true})) location.assign(there);
  }

  get #page(): 'sign-in' | 'forgotten' | 'registration' {
    const named = {register: 'registration', forgotten: 'forgotten'} as const;
    return Object.hasOwn(named, this.startPage) ? named[this.startPage as keyof typeof named] : 'sign-in';
  }

  /** Read again at each use: the host may have changed it. */
  get #return(): string | undefined {
    if (!this.returnTo) return undefined;
    const allowed = allowedReturn(this.returnTo, this.returnOrigins?.split(/\s+/));
    if (!allowed && this.#refused !== this.returnTo) {
      this.#refused = this.returnTo;
      console.warn(
        `<${this.localName}> does not go where return-to says: that is no address of this origin. ` +
          'Name its origin in return-origins, if it is yours.',
      );
    }
    return allowed;
  }

  readonly #takeLink = (): void => {
    this.#secret = takeLinkSecret(this.linkName) ?? this.#secret;
    this.requestUpdate();
  };

  /** To the gate, which asks what it is for: once. */
  #handOver(): {secret: string | undefined; returned: string | undefined} {
    const given = {secret: this.#secret, returned: this.#returned};
    this.#secret = this.#returned = undefined;
    return given;
  }

  /** « Continuer » is a link; a host that leads there itself hears of it first. */
  #goOn(event: Event): void {
    if (this.returnTo && !this.tell('mutuelle-return', undefined, {cancelable: true})) event.preventDefault();
  }

  #dropLink(): void {
    this.#secret = undefined;
    this.requestUpdate();
  }
}
