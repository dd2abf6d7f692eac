import {asBackendError, type BackendError} from '../../backend/error.js';
import {requestLink} from '../../contract/link.js';
import type {Widget} from '../../element/widget.js';
import {redeem} from '../../session/redeem.js';
import {EnrolmentFlow, type EnrolmentFlowOptions, type Phase} from '../../shell/enrolment-flow.js';

export interface LinkFlowOptions extends EnrolmentFlowOptions {
  /** Secret of a one-time link, if the page was opened by one. */
  secret: () => string | undefined;
  /** A secret the host gives by itself; when it changes, the flow starts again. */
  given: () => string | undefined;
}

/** The enrolment from its one-time link on: the welcome, the member's gesture, a link that cannot be used, leaving. */
export class LinkFlow extends EnrolmentFlow {
  /** On the welcome page the member asked to ask not to join: an account first, then the request. */
  wantsWaiver = false;
  #secret: string | undefined;
  /** A link that was redeemed here: good for nothing but asking for a new one. */
  #spent: string | undefined;

  constructor(
    host: Widget,
    private readonly link: LinkFlowOptions,
  ) {
    super(host, link);
  }

  /** The insurer sends new links by e-mail, and the old one that says to whom is still known here. */
  get canRequestLink(): boolean {
    return !!this.settings?.newLink && this.#link !== undefined;
  }

  /** The member's gesture on the one-time link. A link that cannot be used moves the flow to `refused`. */
  redeem(): Promise<BackendError | undefined> {
    const secret = this.#secret ?? this.backend?.invitation ?? '';
    return this.attempt(async () => {
      const failure = await redeem(this.session!, secret, this.aborter.signal).then(() => undefined, asBackendError);
      if (failure?.code.startsWith('link-')) {
        this.error = failure;
        return this.enter('refused');
      }
      if (failure) throw failure;
      await this.entered();
    });
  }

  /** A new link by e-mail, to the person of the old one. */
  requestLink(): Promise<BackendError | undefined> {
    return this.attempt(async () => void (await this.call(requestLink, {body: {secret: this.#link ?? ''}})));
  }

  /** Leaves the link aside and goes on with the enrolment that is open here. */
  stay(): Promise<BackendError | undefined> {
    return this.attempt(() => this.entered());
  }

  /** Closes the enrolment that is open here, then opens the one of the link. */
  async switchPerson(): Promise<BackendError | undefined> {
    await this.session?.logOut();
    return this.redeem();
  }

  /**
   * Leaves: the page forgets everything, the server keeps the draft. False, and nothing is left, while answers could
   * not be saved.
   */
  async logOut(): Promise<boolean> {
    await this.autosave.flush();
    if (this.autosave.state === 'waiting') return false;
    await this.session?.logOut();
    this.forget();
    return true;
  }

  protected override async entered(): Promise<void> {
    this.#spent = this.#link;
    this.#secret = undefined;
    await super.entered();
  }

  protected override get wanted(): string {
    return `${this.link.given() ?? ''} ${super.wanted}`;
  }

  protected override get entrance(): Phase | undefined {
    const secret = this.link.secret();
    // one that was redeemed here opened this enrolment: what failed since is asked again, without the welcome
    if (secret !== this.#spent) this.#secret = secret ?? this.#secret;
    return this.#secret || (this.backend?.invitation && !this.enrolmentId) ? 'invited' : undefined;
  }

  protected override get exit(): Phase {
    return this.backend?.invitation ? 'invited' : 'signedOut';
  }

  protected override forget(): void {
    this.#spent = undefined;
    this.wantsWaiver = false;
    super.forget();
  }

  get #link(): string | undefined {
    return this.#secret ?? this.#spent ?? this.backend?.invitation;
  }
}
