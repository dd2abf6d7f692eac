import type {ReactiveController} from 'lit';
import type {Backend, CallOptions} from '../backend/backend.js';
import {asBackendError, BackendError} from '../backend/error.js';
import {getEnrolment, saveDraft, type EnrolmentDraft} from '../contract/enrolment.js';
import type {AnyOperation, InputOf, OutputOf} from '../contract/operation.js';
import {getSettings, type Settings} from '../contract/settings.js';
import type {RawValues} from '../element/form.js';
import type {Widget} from '../element/widget.js';
import {Autosave} from './autosave.js';
import {sessionOf, type SessionFlow} from './session.js';

/**
 * Where an enrolment stands, seen from the page:
 * - `unconfigured`: no backend yet; `loading`;
 * - `invited`: a one-time link is there and waits for the member's gesture;
 * - `signedOut`: no link and no session; `expired`: the session ended while working;
 * - `refused`: the link cannot be used (`error.code` says why); `failed`: could not load, may be tried again;
 * - `open`: the draft is there.
 */
export type Phase = 'unconfigured' | 'loading' | 'invited' | 'signedOut' | 'refused' | 'failed' | 'open' | 'expired';

export interface EnrolmentFlowOptions {
  /** Secret of a one-time link, if the page was opened by one. */
  secret?: () => string | undefined;
  /** A secret the host gives by itself; when it changes, the flow starts again. */
  given?: () => string | undefined;
  /** Enrolment named by the host page. */
  enrolmentId?: () => string | undefined;
}

/** The process of an enrolment, without any view: getting in, reading the draft, changing it, saving what is typed. */
export class EnrolmentFlow implements ReactiveController {
  phase: Phase = 'unconfigured';
  draft: EnrolmentDraft | undefined;
  error: BackendError | undefined;
  /** A request of the member is on its way. */
  busy = false;
  /** The answer takes longer than 8 seconds. */
  slow = false;
  readonly autosave: Autosave;
  #backend: Backend | undefined;
  #session: SessionFlow | undefined;
  #settings: Settings | undefined;
  #secret: string | undefined;
  #abort = new AbortController();
  #asked = '';
  /** Whose answers the autosave holds. */
  #savesFor: string | undefined;

  constructor(readonly host: Widget, private readonly options: EnrolmentFlowOptions = {}) {
    host.addController(this);
    this.autosave = new Autosave({
      changed: () => host.requestUpdate(),
      send: (part, values, keepalive) => this.call(saveDraft, {params: {enrolmentId: this.id, part}, body: {values}}, {keepalive}),
    });
  }

  get settings(): Settings | undefined {
    return this.#settings && {...this.#settings, ...this.host.settings};
  }

  get id(): string {
    return this.draft?.id ?? this.#session?.enrolmentId ?? '';
  }

  hostConnected(): void {
    this.#abort = new AbortController();
    this.autosave.connect();
    addEventListener('pageshow', this.#wake);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#wake);
    this.autosave.disconnect();
    this.#abort.abort();
  }

  /** What the host says of the enrolment (its id, the link's secret) may come late, or change. */
  hostUpdate(): void {
    if (this.phase === 'unconfigured' || this.#asked === this.#wanted()) return;
    this.draft = undefined;
    void this.start(this.#backend);
  }

  /** Starts, or starts again, with the backend in use. */
  async start(backend: Backend | undefined): Promise<void> {
    if (backend !== this.#backend) {
      // nothing of another backend may be shown, nor arrive late; what was typed for it goes to it
      void this.autosave.flush(true);
      this.autosave.clear();
      this.#abort.abort();
      this.#abort = new AbortController();
      this.#settings = undefined;
      this.draft = undefined;
    }
    this.#backend = backend;
    if (!backend) return this.#enter('unconfigured');
    this.#session = sessionOf(backend);
    this.#asked = this.#wanted();
    this.#secret = this.options.secret?.() ?? this.#secret;
    this.slow = false;
    this.#enter('loading');
    if (this.#secret || (backend.invitation && !this.#enrolmentId)) return this.#loadSettings('invited');
    if (!this.#enrolmentId) return this.#loadSettings('signedOut');
    return this.reload();
  }

  /** Reads the settings and the draft. */
  async reload(): Promise<void> {
    const enrolmentId = this.#enrolmentId;
    if (!enrolmentId) return this.#loadSettings('signedOut');
    if (!this.draft) this.#enter('loading');
    try {
      const [settings, draft] = await Promise.all([this.#settings ?? this.call(getSettings, {}), this.call(getEnrolment, {params: {enrolmentId}})]);
      this.#settings = settings;
      this.#open(draft);
    } catch (error) {
      this.#fail(asBackendError(error));
    }
  }

  /** The member's gesture on the one-time link. A link that cannot be used moves the flow to `refused`. */
  redeem(): Promise<BackendError | undefined> {
    const secret = this.#secret ?? this.#backend?.invitation;
    return this.attempt(async () => {
      const failure = await this.#session!.redeem(secret ?? '', this.#abort.signal).then(() => undefined, asBackendError);
      if (failure?.code.startsWith('link-')) {
        this.error = failure;
        return this.#enter('refused');
      }
      if (failure) throw failure;
      this.#secret = undefined;
      await this.reload();
    });
  }

  /** Back in by e-mail and password; `credentials` when they do not match. */
  logIn(credentials: {email: string; password: string}): Promise<BackendError | undefined> {
    return this.attempt(async () => {
      await this.#session!.logIn(credentials, this.#abort.signal);
      this.#secret = undefined;
      await this.reload();
    });
  }

  /** Leaves: the page forgets everything, the server keeps the draft. False, and nothing is left, while answers could not be saved. */
  async logOut(): Promise<boolean> {
    await this.autosave.flush();
    if (this.autosave.state === 'waiting') return false;
    await this.#session?.logOut();
    this.autosave.clear();
    this.draft = undefined;
    this.#enter('signedOut');
    return true;
  }

  /** One call in the name of the member, with the flow's session, abort and slowness notice. */
  async call<O extends AnyOperation>(operation: O, input: InputOf<O>, options: CallOptions = {}): Promise<OutputOf<O>> {
    if (!this.#backend || !this.#session) throw new BackendError('network');
    // a request that must outlive the page must not die with the widget
    const signal = options.keepalive ? {} : {signal: this.#abort.signal};
    return this.#backend.call(operation, input, {credentials: this.#session, onSlow: () => this.#slowDown(), ...signal, ...options});
  }

  /**
   * A change of the draft by one of its operations. Resolves to undefined when it is done, else to the error; a session
   * that ended moves the flow to `expired` with everything typed still there.
   */
  async change<O extends AnyOperation>(operation: O, input: Omit<InputOf<O>, 'params'> & {params?: object}, part?: string): Promise<BackendError | undefined> {
    return this.attempt(async () => {
      await this.autosave.flush();
      const draft = (await this.call(operation, {...input, params: {enrolmentId: this.id, ...input.params}} as unknown as InputOf<O>)) as EnrolmentDraft;
      if (part) this.autosave.drop(part);
      this.#open(draft);
    });
  }

  /** Runs something the member asked for; one at a time; returns the error instead of throwing it. */
  async attempt(action: () => Promise<void>): Promise<BackendError | undefined> {
    if (this.busy) return new BackendError('aborted');
    try {
      await this.#work(action);
      return undefined;
    } catch (error) {
      return this.noteFailure(asBackendError(error));
    }
  }

  /** A call of somebody failed: the flow knows what an ended session means for the page. */
  noteFailure(failure: BackendError): BackendError {
    if (failure.code === 'session-expired' || failure.code === 'unauthenticated') this.#expire();
    return failure;
  }

  /** Keeps what is being typed; no values forget the part. */
  keep(part: string, values: RawValues): void {
    // the draft in hand says the same as the server will, so that a panel opened again starts from it
    if (this.draft) this.draft = {...this.draft, partial: {...this.draft.partial, [part]: values}};
    this.autosave.keep(part, values);
  }

  #wanted(): string {
    return `${this.options.given?.() ?? ''} ${this.options.enrolmentId?.() ?? ''}`;
  }

  /** Shown again from the browser's memory of pages: somebody may have signed out since, at a shared computer. */
  readonly #wake = (event: PageTransitionEvent): void => {
    if (!event.persisted || !this.draft) return;
    if (this.#session?.lost) {
      this.draft = undefined;
      this.#signOut();
    } else void this.reload();
  };

  get #enrolmentId(): string | undefined {
    return this.options.enrolmentId?.() ?? this.#session?.enrolmentId;
  }

  async #loadSettings(next: Phase): Promise<void> {
    try {
      this.#settings ??= await this.call(getSettings, {});
      this.#enter(next);
    } catch (error) {
      this.#fail(asBackendError(error));
    }
  }

  async #work(action: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.slow = false;
    this.host.requestUpdate();
    try {
      await action();
    } finally {
      this.busy = false;
      this.slow = false;
      this.host.requestUpdate();
    }
  }

  #slowDown(): void {
    this.slow = true;
    this.host.requestUpdate();
  }

  #open(draft: EnrolmentDraft): void {
    // what one person typed is never saved in the name of another who signs in after them
    if (this.#savesFor !== draft.id) this.autosave.clear();
    this.#savesFor = draft.id;
    this.draft = draft;
    this.error = undefined;
    if (this.autosave.state === 'waiting') void this.autosave.flush();
    else this.autosave.saved(draft.savedAt);
    if (draft.signed) this.#session?.finish();
    this.#enter('open');
  }

  #fail(error: BackendError): void {
    if (error.code === 'aborted') return;
    if (error.code === 'session-expired' || error.code === 'unauthenticated') return this.draft ? this.#expire() : this.#signOut();
    this.error = error;
    this.#enter('failed');
  }

  #signOut(): void {
    this.#session?.forget();
    this.#enter(this.#backend?.invitation ? 'invited' : 'signedOut');
  }

  #expire(): void {
    this.#session?.forget();
    this.#enter('expired');
    this.host.tell('mutuelle-session-expired');
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    if (phase !== 'loading') this.slow = false;
    this.host.requestUpdate();
  }
}
