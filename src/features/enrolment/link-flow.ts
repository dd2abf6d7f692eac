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

/** Nobody waits longer to leave. */
const longestSave = 5_000;

/** The enrolment from its one-time link on: the welcome, the member's gesture, a link that cannot be used, leaving. */
export class LinkFlow extends EnrolmentFlow {
  /** On the welcome page the member asked to ask not to join: an account first, then the request. */
  wantsWaiver = false;
  #secret: string | undefined;
  /** A link that was redeemed here: good for nothing but asking for a new one. */
  #spent: string | undefined;
  /** The member leaves, and what they typed is being saved; or it could not be. */
  leaving: 'saving' | 'unsaved' | undefined;
  /** Stands in for the page's timer. */
  wait = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

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
  switchPerson(): Promise<BackendError | undefined> {
    this.leaveNow();
    return this.redeem();
  }

  /**
   * Leaves: the page forgets everything, the server keeps the draft. Answers that are not saved yet are saved first:
   * meanwhile nothing of the member is shown, a reload is nobody's, and they may leave at once. False where they are
   * asked what becomes of answers that cannot be saved (`unsaved`), or left meanwhile.
   */
  async logOut(): Promise<boolean> {
    if (this.autosave.waits) {
      this.#enterLeaving('saving');
      this.session?.finish();
      const tooLong = this.wait(longestSave);
      await Promise.race([this.autosave.flush(), tooLong]);
      if (!this.leaving) return false;
      if (this.autosave.waits) {
        this.#enterLeaving('unsaved');
        return false;
      }
    }
    this.leaveNow();
    return true;
  }

  /** Leaves without waiting: what is not saved yet is sent once more, behind the page that is no longer there. */
  leaveNow(): void {
    this.leaving = undefined;
    this.wantsWaiver = false;
    this.session?.logOut(this.autosave.leave());
    this.forget();
  }

  /** Stays after all, with what could not be saved. */
  comeBack(): void {
    this.session?.goOn();
    this.#enterLeaving(undefined);
  }

  #enterLeaving(leaving: typeof this.leaving): void {
    this.leaving = leaving;
    this.host.requestUpdate();
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
    this.leaving = undefined;
    this.#spent = undefined;
    super.forget();
  }

  get #link(): string | undefined {
    return this.#secret ?? this.#spent ?? this.backend?.invitation;
  }
}
