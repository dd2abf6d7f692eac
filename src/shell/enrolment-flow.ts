import type {Backend} from '../backend/backend.js';
import {asBackendError, BackendError} from '../backend/error.js';
import {getEnrolment, saveDraft, type EnrolmentDraft, type EnrolmentStep} from '../contract/enrolment.js';
import type {AnyOperation, InputOf, OutputOf} from '../contract/operation.js';
import {requestLink} from '../contract/session.js';
import type {RawValues} from '../element/form.js';
import type {Widget} from '../element/widget.js';
import {Autosave} from './autosave.js';
import {Flow, type SaveInput} from '../session/flow.js';
import {changedSteps, standsApart} from './overlap.js';

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
  /** Stands for the enrolment where nobody named one and nobody is signed in: the sandbox knows whose it is. */
  anybody?: () => string | undefined;
}

/** The process of an enrolment, without any view: getting in, reading the draft, changing it, saving what is typed. */
export class EnrolmentFlow extends Flow<Phase> {
  phase: Phase = 'unconfigured';
  readonly purpose = 'enrolment';
  draft: EnrolmentDraft | undefined;
  readonly autosave: Autosave;
  /** Another tab or device saved these steps since this page read them. A new list each time. */
  elsewhere: readonly EnrolmentStep[] = [];
  /** Where a loading flow will stand, when that is known already: what its page needs can be loaded meanwhile. */
  coming: Phase | undefined;
  #secret: string | undefined;
  /** A link that was redeemed here: good for nothing but asking for a new one. */
  #spent: string | undefined;
  #stop: (() => void) | undefined;
  #asked = '';
  /** Whose answers the autosave holds. */
  #savesFor: string | undefined;

  constructor(
    host: Widget,
    private readonly options: EnrolmentFlowOptions = {},
  ) {
    super(host);
    this.autosave = new Autosave({
      changed: () => host.requestUpdate(),
      send: (part, values, keepalive) =>
        this.call(saveDraft, {params: {enrolmentId: this.id, part}, body: {values}}, {keepalive}).catch(
          (error: unknown) => {
            throw this.noteFailure(asBackendError(error));
          },
        ),
    });
  }

  get id(): string {
    return this.draft?.id ?? this.session?.enrolmentId ?? '';
  }

  override hostConnected(): void {
    super.hostConnected();
    this.autosave.connect();
    this.#listen();
  }

  override hostDisconnected(): void {
    this.autosave.disconnect();
    this.#stop?.();
    super.hostDisconnected();
  }

  /** What the host says of the enrolment (its id, the link's secret) may come late, or change. */
  hostUpdate(): void {
    if (this.phase === 'unconfigured' || this.#asked === this.#wanted()) return;
    this.draft = undefined;
    void this.start(this.backend);
  }

  /** Starts, or starts again, with the backend in use. */
  async start(backend: Backend | undefined): Promise<void> {
    if (backend !== this.backend) {
      // what was typed for the one before goes to it
      void this.autosave.flush(true);
      this.autosave.clear();
      this.draft = undefined;
    }
    this.connect(backend);
    this.#listen();
    if (!backend) return this.enter('unconfigured');
    this.#asked = this.#wanted();
    const secret = this.options.secret?.();
    // one that was redeemed here opened this enrolment: what failed since is asked again, without the welcome
    if (secret !== this.#spent) this.#secret = secret ?? this.#secret;
    this.enter('loading');
    if (this.#secret || (backend.invitation && !this.#enrolmentId)) return this.#loadSettings('invited');
    if (!this.#enrolmentId) return this.#loadSettings('signedOut');
    return this.reload();
  }

  /** Reads the settings and the draft. */
  async reload(): Promise<void> {
    const enrolmentId = this.#enrolmentId;
    if (!enrolmentId) return this.#loadSettings('signedOut');
    if (!this.draft) this.enter('loading');
    try {
      const [, draft] = await Promise.all([this.readSettings(), this.call(getEnrolment, {params: {enrolmentId}})]);
      this.#read(draft);
    } catch (error) {
      this.#fail(asBackendError(error));
    }
  }

  /** The member's gesture on the one-time link. A link that cannot be used moves the flow to `refused`. */
  redeem(): Promise<BackendError | undefined> {
    const secret = this.#secret ?? this.backend?.invitation;
    return this.attempt(async () => {
      const failure = await this.session!.redeem(secret ?? '', this.aborter.signal).then(
        () => undefined,
        asBackendError,
      );
      if (failure?.code.startsWith('link-')) {
        this.error = failure;
        return this.enter('refused');
      }
      if (failure) throw failure;
      await this.entered();
    });
  }

  /** The insurer sends new links by e-mail, and the old one that says to whom is still known here. */
  get canRequestLink(): boolean {
    return !!this.settings?.newLink && this.#link !== undefined;
  }

  /** Somebody is signed in on this page, who is not the person of the link. */
  get signedIn(): boolean {
    return this.session?.token() !== undefined;
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

  protected override async entered(): Promise<void> {
    this.#spent = this.#link;
    this.#secret = undefined;
    await this.reload();
  }

  get #link(): string | undefined {
    return this.#secret ?? this.#spent ?? this.backend?.invitation;
  }

  /**
   * Leaves: the page forgets everything, the server keeps the draft. False, and nothing is left, while answers could
   * not be saved.
   */
  async logOut(): Promise<boolean> {
    await this.autosave.flush();
    if (this.autosave.state === 'waiting') return false;
    await this.session?.logOut();
    this.#forget();
    return true;
  }

  protected override async timeUp(): Promise<void> {
    await this.autosave.flush();
    await super.timeUp();
  }

  /**
   * A change of the draft by one of its operations. Resolves to undefined when it is done, else to the error; a session
   * that ended moves the flow to `expired` with everything typed still there. Where another tab saved something else
   * since this page read it, both stand; where it saved the same part, the error is `stale` and `elsewhere` says what
   * changed.
   */
  async save<O extends AnyOperation>(
    operation: O,
    input: SaveInput<O>,
    part?: string,
    answered?: (answer: OutputOf<O>) => void,
  ): Promise<BackendError | undefined> {
    return this.attempt(async () => {
      await this.autosave.flush();
      if (this.phase === 'expired') throw new BackendError('session-expired', {operationId: operation.id});
      const asked = {...input, params: {enrolmentId: this.id, ...input.params}} as unknown as InputOf<O>;
      const send = () => this.callOnce(operation, asked, {version: this.draft?.version}) as Promise<EnrolmentDraft>;
      const draft = await send().catch(async (error: unknown) => {
        if (!(await this.#catchUp(asBackendError(error), part))) throw error;
        return send();
      });
      if (part) this.autosave.drop(part);
      this.#open(draft);
      answered?.(draft as OutputOf<O>);
    });
  }

  /** Keeps what is being typed; no values forget the part. */
  override keepTyped(part: string, values: RawValues): void {
    // the draft in hand says the same as the server will, so that a panel opened again starts from it
    if (this.draft) this.draft = {...this.draft, partial: {...this.draft.partial, [part]: values}};
    this.autosave.keep(part, values);
  }

  /** Refused because the enrolment moved on: reads where it stands. True when the change may simply be sent again. */
  async #catchUp({code}: BackendError, part: string | undefined): Promise<boolean> {
    const before = this.draft;
    if (!before || (code !== 'stale' && code !== 'already-signed')) return false;
    this.#read(await this.call(getEnrolment, {params: {enrolmentId: before.id}}));
    return code === 'stale' && this.draft!.version !== before.version && standsApart(before, this.draft!, part);
  }

  /** What the server holds may be the work of another tab; what is being typed here is this one's. */
  #read(draft: EnrolmentDraft): void {
    const before = this.draft;
    this.#open(draft);
    if (before?.id === draft.id && before.version !== draft.version) this.elsewhere = changedSteps(before, draft);
  }

  #wanted(): string {
    return `${this.options.given?.() ?? ''} ${this.options.enrolmentId?.() ?? ''}`;
  }

  protected override async woken(): Promise<void> {
    if (!this.draft) return;
    if (!this.session?.lost) return this.reload();
    this.draft = undefined;
    this.#signOut();
  }

  get #enrolmentId(): string | undefined {
    return this.options.enrolmentId?.() ?? this.session?.enrolmentId ?? this.options.anybody?.();
  }

  async #loadSettings(next: Phase): Promise<void> {
    this.coming = next;
    try {
      await this.readSettings();
      this.enter(next);
    } catch (error) {
      this.#fail(asBackendError(error));
    } finally {
      this.coming = undefined;
    }
  }

  #open(draft: EnrolmentDraft): void {
    // what one person typed is never saved in the name of another who signs in after them
    if (this.#savesFor !== draft.id) this.autosave.clear();
    this.#savesFor = draft.id;
    this.draft = draft;
    this.error = undefined;
    if (this.autosave.state === 'waiting') void this.autosave.flush();
    else this.autosave.saved(draft.savedAt);
    if (draft.signed) this.session?.finish();
    this.enter('open');
  }

  /** Nothing of the member stays on the page. */
  #forget(): void {
    this.autosave.clear();
    this.draft = undefined;
    this.#spent = undefined;
    this.enter('signedOut');
  }

  /** Another widget of the page signed the member in or out, or met the end of the session. */
  #listen(): void {
    this.#stop?.();
    this.#stop = this.session?.onChange(() => {
      if (this.signedIn) {
        if ((this.phase === 'signedOut' || this.phase === 'expired') && !this.busy) void this.reload();
      } else if (this.phase === 'open') {
        if (this.session!.left) this.#forget();
        else this.expire();
      }
    });
  }

  #fail(error: BackendError): void {
    if (error.code === 'aborted') return;
    if (error.code === 'session-expired' || error.code === 'unauthenticated')
      return this.draft ? this.expire() : this.#signOut();
    this.error = error;
    this.enter('failed');
  }

  #signOut(): void {
    this.session?.forget();
    this.enter(this.backend?.invitation ? 'invited' : 'signedOut');
  }

  protected override expire(): void {
    if (this.phase === 'expired') return;
    this.enter('expired');
    this.session?.forget();
    this.host.tell('mutuelle-session-expired');
  }
}
