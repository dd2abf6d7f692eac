import type {Backend} from '../backend/backend.js';
import {asBackendError, BackendError} from '../backend/error.js';
import type {EnrolmentDraft, EnrolmentStep} from '../contract/enrolment.js';
import type {AnyOperation, InputOf, OutputOf} from '../contract/operation.js';
import type {RawValues} from '../element/form.js';
import {Latest} from '../element/latest.js';
import type {Widget} from '../element/widget.js';
import {eraseVault} from '../engines/vault/erase.js';
import {Flow, type SaveInput} from '../session/flow.js';
import {eraseOnLeaving} from '../session/leaving.js';
import type {Autosave} from './autosave.js';
import {DraftStore} from './draft-store.js';

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
  /** Enrolment named by the host page. */
  enrolmentId?: () => string | undefined;
  /** Stands for the enrolment where nobody named one and nobody is signed in: the sandbox knows whose it is. */
  anybody?: () => string | undefined;
}

/** The process of an enrolment, without any view: getting in, reading the draft, changing it, saving what is typed. */
export class EnrolmentFlow extends Flow<Phase> {
  phase: Phase = 'unconfigured';
  readonly purpose = 'enrolment';
  readonly #store: DraftStore;
  /** Where a loading flow will stand, when that is known already: what its page needs can be loaded meanwhile. */
  coming: Phase | undefined;
  #stop: (() => void) | undefined;
  #asked = '';
  readonly #latest = new Latest();

  constructor(
    host: Widget,
    private readonly options: EnrolmentFlowOptions = {},
  ) {
    super(host);
    // a copy of the card, kept on this device by another page
    eraseOnLeaving(eraseVault);
    this.#store = new DraftStore({flow: this, id: () => this.id, taken: (draft) => this.#open(draft)});
  }

  /** What the server holds, with what is being typed. */
  get draft(): EnrolmentDraft | undefined {
    return this.#store.draft;
  }

  get autosave(): Autosave {
    return this.#store.autosave;
  }

  /** Another tab or device saved these steps since this page read them. A new list each time. */
  get elsewhere(): readonly EnrolmentStep[] {
    return this.#store.elsewhere;
  }

  get id(): string {
    return this.draft?.id ?? this.session?.enrolmentId ?? '';
  }

  override hostConnected(): void {
    super.hostConnected();
    this.autosave.connect();
    this.#listen();
    // what the host said while the element was away
    this.host.requestUpdate();
  }

  override hostDisconnected(): void {
    this.autosave.disconnect();
    this.#stop?.();
    super.hostDisconnected();
  }

  /** What the host says of the enrolment (its id, the link's secret) may come late, or change. */
  override hostUpdate(): void {
    super.hostUpdate();
    if (!this.host.isConnected) return;
    if (this.phase === 'unconfigured' || this.#asked === this.wanted) return;
    // the enrolment that is open is named late: it stays, with what was asked about it
    if (this.phase === 'open' && this.draft?.id === this.wanted) {
      this.#asked = this.wanted;
      return;
    }
    this.#store.draft = undefined;
    void this.start(this.backend);
  }

  /** Starts, or starts again, with the backend in use. */
  async start(backend: Backend | undefined): Promise<void> {
    if (backend !== this.backend) {
      // what was typed for the one before goes to it
      void this.autosave.flush(true);
      this.#store.forget();
    }
    this.connect(backend);
    this.#listen();
    // what was asked of the one before is no longer waited for
    this.#latest.drop();
    if (!backend) return this.enter('unconfigured');
    this.#asked = this.wanted;
    this.enter('loading');
    const {entrance} = this;
    return entrance ? this.#loadSettings(entrance) : this.reload();
  }

  protected override resume(): void {
    void this.start(this.backend);
  }

  protected override replaced(): void {
    if (!this.signedIn && !this.session?.left) return this.expire();
    this.forget();
    if (this.signedIn) void this.start(this.backend);
  }

  protected override reread(): void {
    if (this.phase === 'open') void this.reload();
    else if (this.phase === 'loading' || this.phase === 'signedOut' || this.phase === 'invited')
      void this.start(this.backend);
  }

  /** Reads the settings and the draft. */
  async reload(): Promise<void> {
    const {enrolmentId} = this;
    if (!enrolmentId) return this.#loadSettings('signedOut');
    const isLast = this.#latest.ask();
    if (!this.draft) this.enter('loading');
    try {
      const [, draft] = await Promise.all([this.readSettings(), this.#store.read(enrolmentId)]);
      if (isLast()) this.#store.take(draft);
    } catch (error) {
      if (isLast()) this.#fail(asBackendError(error));
    }
  }

  /** Somebody is signed in on this page, who is not the person of the link. */
  get signedIn(): boolean {
    return this.session?.token() !== undefined;
  }

  protected override async entered(): Promise<void> {
    await this.reload();
  }

  /** What waits is sent behind the page that is no longer there; what fails waits for the same person. */
  protected override timeUp(): void {
    this.session?.end(this.autosave.leave());
    this.expire();
  }

  /** What sends facts; each resolves to why they have not arrived, or to undefined. */
  readonly sentFirst = new Set<() => Promise<BackendError | undefined>>();

  /**
   * Changes the draft by one of its operations. Resolves to undefined when it is done, else to the error; a session
   * that ended moves the flow to `expired` with everything typed still there.
   */
  async save<O extends AnyOperation>(
    operation: O,
    input: SaveInput<O>,
    part?: string,
    answered?: (answer: OutputOf<O>) => void,
  ): Promise<BackendError | undefined> {
    return this.attempt(async () => {
      const late = await this.#sendFirst();
      if (this.phase === 'expired') throw new BackendError('session-expired', {operationId: operation.id});
      const asked = {...input, params: {enrolmentId: this.id, ...input.params}} as unknown as InputOf<O>;
      const draft = await this.#store.save(operation, asked, part).catch((error: unknown) => {
        throw late && missesDocuments(error) ? late : error;
      });
      answered?.(draft as OutputOf<O>);
    });
  }

  /**
   * What was typed, and facts that the server counts, go before what was pressed, and leave it half of the time of the
   * press. Resolves to why a fact has not arrived.
   */
  async #sendFirst(): Promise<BackendError | undefined> {
    const sent = new AbortController();
    const facts = Promise.all([...this.sentFirst].map((send) => send()));
    const all = Promise.all([facts, this.autosave.flush()]).then(([failures]) => failures.find(Boolean));
    const tooLate = this.clock.sleep(10_000, sent.signal).then(() => new BackendError('timeout'));
    const late = await Promise.race([all, tooLate]);
    sent.abort();
    return late;
  }

  override keepTyped(part: string, values: RawValues): void {
    this.#store.keepTyped(part, values);
  }

  /** Reads where the enrolment stands, without a word where that fails. */
  async catchUp(): Promise<void> {
    const draft = await this.#store.read(this.id).catch(() => undefined);
    if (draft) this.#store.draft = draft;
  }

  /** What the host says of the enrolment: another answer is another enrolment. */
  protected get wanted(): string {
    return this.options.enrolmentId?.() ?? '';
  }

  /** A page that must be passed before the enrolment is read. */
  protected get entrance(): Phase | undefined {
    return undefined;
  }

  /** Where nobody is signed in any more. */
  protected get exit(): Phase {
    return 'signedOut';
  }

  protected override async woken(): Promise<void> {
    if (!this.draft) return;
    if (!this.session?.lost) return this.reload();
    this.#store.draft = undefined;
    this.#signOut();
  }

  protected get enrolmentId(): string | undefined {
    return this.options.enrolmentId?.() ?? this.session?.enrolmentId ?? this.options.anybody?.();
  }

  async #loadSettings(next: Phase): Promise<void> {
    const isLast = this.#latest.ask();
    this.coming = next;
    try {
      await this.readSettings();
      if (isLast()) this.enter(next);
    } catch (error) {
      if (isLast()) this.#fail(asBackendError(error));
    } finally {
      if (isLast()) this.coming = undefined;
    }
  }

  #open({signed}: EnrolmentDraft): void {
    this.error = undefined;
    if (signed) this.session?.finish();
    this.enter('open');
  }

  /** Who has signed goes on to another page of this site, as who they are. */
  takeAlong(): void {
    this.session?.goOn();
  }

  /** Nothing of the member stays on the page. */
  protected forget(): void {
    this.#latest.drop();
    this.drop();
    this.#store.forget();
    this.enter('signedOut');
  }

  /** Another widget of the page signed the member in or out, or met the end of the session. */
  #listen(): void {
    this.#stop?.();
    this.#stop = this.session?.onChange(() => {
      if (this.signedIn) {
        if ((this.phase === 'signedOut' || this.phase === 'expired') && !this.busy) void this.reload();
      } else if (this.draft || this.phase === 'open') {
        // also where the draft is being read anew
        if (this.session!.left) this.forget();
        else this.expire();
      }
    });
  }

  #fail(error: BackendError): void {
    if (error.code === 'aborted') return this.interrupted();
    this.giveUpReading();
    if (error.code === 'session-expired' || error.code === 'unauthenticated')
      return this.draft ? this.expire() : this.#signOut();
    this.error = error;
    this.enter('failed');
  }

  #signOut(): void {
    this.session?.forget();
    this.enter(this.exit);
  }

  protected override expire(): void {
    if (this.phase === 'expired' || this.phase === 'signedOut') return;
    this.#latest.drop();
    this.drop();
    this.enter('expired');
    this.session?.forget();
    this.host.tell('mutuelle-session-expired');
  }
}

/** The server has no proof that a document was handed over: when the proof is late, the same press is right later. */
const missesDocuments = (error: unknown): boolean =>
  error instanceof BackendError && error.issues.some(({pointer}) => pointer.startsWith('/documents/'));
