import type {Backend} from '../backend/backend.js';
import {asBackendError, type BackendError} from '../backend/error.js';
import type {AnyOperation, InputOf, OutputOf} from '../contract/operation.js';
import {Latest} from '../element/latest.js';
import type {Widget} from '../element/widget.js';
import {eraseVault} from '../engines/vault/erase.js';
import {Flow, type SaveInput} from '../session/flow.js';
import type {TellHost} from '../session/france-connect.js';
import {eraseOnLeaving} from '../session/leaving.js';

/**
 * Where a part of the member's space stands: `unconfigured` (no backend yet), `loading`, `signedOut`, `failed` (may be
 * tried again), `open`, `expired` (the session ended while the member was looking).
 */
export type MemberPhase = 'unconfigured' | 'loading' | 'signedOut' | 'failed' | 'open' | 'expired';

export interface MemberFlowOptions {
  /**
   * Reads what the widget shows first, with `flow.call`. `isLast`: nothing else was asked since, and nobody left; an
   * answer that comes later than that is not for this page.
   */
  load: (isLast: () => boolean) => Promise<void>;
  /**
   * Forgets what was read; and, with `typed`, what was typed too: nobody is signed in any more, or somebody else is.
   * What somebody was typing when their session ended waits for them.
   */
  clear: (typed: boolean) => void;
  /** Nobody needs to be signed in: somebody who is sees more. Settings are not waited for: only the phone is used. */
  anyone: () => boolean;
  /** What was read says whom to call. */
  knowsHelp: () => boolean;
}

/** A part of the member's space, without any view: who is signed in, what is read for them, and what they change. */
export class MemberFlow extends Flow<MemberPhase> {
  phase: MemberPhase = 'unconfigured';
  readonly purpose = 'member';
  #stop: (() => void) | undefined;
  readonly #latest = new Latest();
  #present = false;
  /** Sends what was typed and is not saved yet, where nobody answers any more; undefined where there is nothing. */
  unsaved: (() => Promise<void> | undefined) | undefined;
  /** Whose answers are in the widget. */
  #shownFor: string | undefined;

  constructor(
    host: Widget,
    private readonly options: MemberFlowOptions,
  ) {
    super(host);
    // a copy of the card, kept on this device by this page or another
    eraseOnLeaving(eraseVault);
  }

  /** Somebody is signed in here; false where a host holds the token itself. */
  get signedIn(): boolean {
    return this.session?.token() !== undefined;
  }

  get offersPasskey(): boolean {
    return this.session?.offersPasskey === true;
  }

  /** Waits for the settings; true where nobody is signed in for sure, and the server need not be asked. */
  async isNobody(): Promise<boolean> {
    await this.readSettings();
    return !this.signedIn && this.backend?.ownTokens === true;
  }

  override hostConnected(): void {
    super.hostConnected();
    this.#listen();
  }

  override hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    super.hostDisconnected();
  }

  /** Starts, or starts again, with the backend in use. */
  async start(backend: Backend | undefined): Promise<void> {
    if (backend !== this.backend) this.#empty(true);
    this.connect(backend);
    this.#present = this.signedIn;
    this.#listen();
    // what was asked of the one before is no longer waited for
    this.#latest.drop();
    if (!backend) return this.enter('unconfigured');
    return this.reload();
  }

  protected override resume(): void {
    void this.reload();
  }

  protected override replaced(): void {
    this.#present = this.signedIn;
    if (this.options.anyone() || this.signedIn) {
      this.#empty(true);
      void this.reload();
    } else this.#leave(this.session?.left ? 'signedOut' : 'expired');
  }

  protected override reread(): void {
    if (this.phase === 'open' || this.phase === 'loading') void this.reload();
  }

  /** Reads again; what is shown stays meanwhile. */
  async reload(): Promise<void> {
    const isLast = this.#latest.ask();
    this.#recognise();
    if (this.phase !== 'open') this.enter('loading');
    try {
      await Promise.all([!this.options.anyone() && this.readSettings(), this.options.load(isLast)]);
      if (!isLast()) return;
      this.error = undefined;
      this.enter('open');
      if (this.options.anyone() && !this.options.knowsHelp()) void this.#readPhone();
    } catch (error) {
      const failure = asBackendError(error);
      // the gate has doors that only the settings know: a refusal may come before them
      if (isRefusal(failure) && !this.options.anyone()) await this.readSettings().catch(() => undefined);
      if (isLast()) this.#fail(failure);
    }
  }

  /** After what is shown; without it the page only has no phone. */
  async #readPhone(): Promise<void> {
    await this.readSettings().catch(() => undefined);
    this.host.requestUpdate();
  }

  /** Sends it once, however often it is pressed; then what is shown is read anew. */
  save<O extends AnyOperation>(
    operation: O,
    input: SaveInput<O>,
    _part?: string,
    answered?: (answer: OutputOf<O>) => void,
  ): Promise<BackendError | undefined> {
    return this.attempt(async () => {
      const answer = await this.callOnce(operation, input as InputOf<O>);
      answered?.(answer);
      await this.reload();
    });
  }

  /** At once, whatever the server answers. `tell`: as of the session. */
  logOut(tell?: TellHost): void {
    this.session?.logOut(undefined, tell);
    this.#leave('signedOut');
  }

  protected override entered(): Promise<void> {
    return this.reload();
  }

  protected override async woken(): Promise<void> {
    if (this.session?.lost) {
      if (this.options.anyone()) return this.#goOnAlone();
      this.session.forget();
      this.#leave('signedOut');
    } else if (this.backend) await this.reload();
  }

  /** What waits is sent behind the page that is no longer there. */
  protected override timeUp(): void {
    this.session?.end(this.unsaved?.());
    this.expire();
  }

  protected override expire(): void {
    // somebody who left was not signed out by the server
    if (this.phase === 'signedOut' || this.phase === 'expired') return;
    if (this.options.anyone()) return this.signedIn ? this.#goOnAlone() : undefined;
    this.#end();
    this.session?.forget();
  }

  #end(): void {
    this.#leave('expired');
    this.host.tell('mutuelle-session-expired');
  }

  #fail(error: BackendError): void {
    if (error.code === 'aborted') return this.interrupted();
    this.giveUpReading();
    const refused = isRefusal(error);
    const anyone = this.options.anyone();
    if (refused && anyone && this.signedIn) return this.#goOnAlone();
    if (refused && !anyone) return this.phase === 'open' ? this.expire() : this.#signOut();
    this.error = error;
    // what was read before is still true enough to be read: the widget says that it could not be refreshed
    if (this.phase !== 'open') this.enter('failed');
    else this.host.requestUpdate();
  }

  /** Nothing of one person may be seen by the next. */
  #recognise(): void {
    const present = this.session?.memberNumber;
    if (this.#shownFor !== undefined && present !== undefined && present !== this.#shownFor) this.#empty(true);
    this.#shownFor = present ?? this.#shownFor;
  }

  /**
   * The session of somebody is over where nobody is needed: what was theirs is forgotten, the rest goes on. What they
   * were typing waits for them.
   */
  #goOnAlone(): void {
    this.#present = false;
    this.session?.forget();
    this.#empty(false);
    void this.reload();
  }

  #signOut(): void {
    this.session?.forget();
    // a session that ended before: the same person may go on where they were
    this.#leave(this.phase === 'expired' ? 'expired' : 'signedOut');
  }

  /** Nothing that was read is there any more: there is nothing to show until the next answer. */
  #empty(typed: boolean): void {
    this.drop();
    if (typed) this.#shownFor = undefined;
    this.options.clear(typed);
    if (this.phase === 'open') this.enter('loading');
  }

  /** Somebody signed in or out elsewhere in the page; a renewed token changes nothing. */
  #changeFor(present: boolean): void {
    if (present === this.#present) return;
    this.#present = present;
    if (!present) this.#empty(this.session?.left === true);
    if (this.backend) void this.reload();
  }

  #leave(phase: 'signedOut' | 'expired'): void {
    this.#latest.drop();
    this.drop();
    if (phase === 'signedOut') this.#shownFor = undefined;
    this.options.clear(phase === 'signedOut');
    this.error = undefined;
    this.enter(phase);
  }

  /** Another widget of the page signed the member in or out. */
  #listen(): void {
    this.#stop?.();
    this.#stop = this.session?.onChange(() => {
      const present = this.signedIn;
      if (this.options.anyone()) return void this.#changeFor(present);
      const before = this.#present;
      this.#present = present;
      // what the gate says of who left may have changed
      this.host.requestUpdate();
      if (present && (this.phase === 'signedOut' || this.phase === 'expired') && !this.busy) void this.reload();
      // also what is still being read for who was here
      if (present || !(this.phase === 'open' || (before && this.phase !== 'expired'))) return;
      if (this.session!.left) this.#leave('signedOut');
      else this.#end();
    });
  }
}

const isRefusal = ({code}: BackendError): boolean => code === 'session-expired' || code === 'unauthenticated';
