import type {BackendError} from '../backend/error.js';
import {asBackendError} from '../backend/error.js';
import {getEnrolment, saveDraft, type EnrolmentDraft, type EnrolmentStep} from '../contract/enrolment.js';
import type {AnyOperation, InputOf} from '../contract/operation.js';
import type {RawValues} from '../element/form.js';
import type {Flow} from '../session/flow.js';
import {Autosave} from './autosave.js';
import {changedSteps, standsApart} from './concurrent-changes.js';

export interface DraftStoreOptions {
  flow: Flow;
  /** Which enrolment, also before its draft is there. */
  id: () => string;
  /** Another draft is there, or the same one, further on. */
  taken: (draft: EnrolmentDraft) => void;
}

/**
 * The draft of an enrolment: what the server holds, what is being typed on top of it, and what another tab or device
 * changed meanwhile.
 */
export class DraftStore {
  draft: EnrolmentDraft | undefined;
  readonly autosave: Autosave;
  /** Another tab or device saved these steps since this page read them. A new list each time. */
  elsewhere: readonly EnrolmentStep[] = [];
  /** Whose answers the autosave holds. */
  #savesFor: string | undefined;

  constructor(private readonly options: DraftStoreOptions) {
    const {flow, id} = options;
    this.autosave = new Autosave({
      changed: () => flow.host.requestUpdate(),
      send: (part, values, keepalive) =>
        flow
          .call(saveDraft, {params: {enrolmentId: id(), part}, body: {values}}, {keepalive})
          .catch((error: unknown) => {
            throw flow.noteFailure(asBackendError(error));
          }),
    });
  }

  /** What the server holds now. */
  read(enrolmentId: string): Promise<EnrolmentDraft> {
    return this.options.flow.call(getEnrolment, {params: {enrolmentId}});
  }

  /** Takes what was read: it may be the work of another tab; what is being typed here is this one's. */
  take(draft: EnrolmentDraft): void {
    const before = this.draft;
    this.#open(draft);
    if (before?.id === draft.id && before.version !== draft.version) this.elsewhere = changedSteps(before, draft);
  }

  /**
   * Sends a change. Where another tab saved something else since this page read the draft, both stand; where it saved
   * the same part, the error is `stale` and `elsewhere` says what changed.
   */
  async save<O extends AnyOperation>(
    operation: O,
    input: InputOf<O>,
    part: string | undefined,
  ): Promise<EnrolmentDraft> {
    const {flow} = this.options;
    const send = () => flow.callOnce(operation, input, {version: this.draft?.version}) as Promise<EnrolmentDraft>;
    const draft = await send().catch(async (error: unknown) => {
      if (!(await this.#catchUp(asBackendError(error), part))) throw error;
      return send();
    });
    if (part) this.autosave.drop(part);
    this.#open(draft);
    return draft;
  }

  /** Keeps what is being typed; no values forget the part. */
  keepTyped(part: string, values: RawValues): void {
    // the draft in hand says the same as the server will, so that a panel opened again starts from it
    if (this.draft) this.draft = {...this.draft, partial: {...this.draft.partial, [part]: values}};
    this.autosave.keep(part, values);
  }

  /** Nothing of the member stays on the page. */
  forget(): void {
    this.autosave.clear();
    this.draft = undefined;
  }

  /** Refused because the enrolment moved on: reads where it stands. True when the change may simply be sent again. */
  async #catchUp({code}: BackendError, part: string | undefined): Promise<boolean> {
    const before = this.draft;
    if (!before || (code !== 'stale' && code !== 'already-signed')) return false;
    this.take(await this.read(before.id));
    return code === 'stale' && this.draft!.version !== before.version && standsApart(before, this.draft!, part);
  }

  #open(draft: EnrolmentDraft): void {
    // what one person typed is never saved in the name of another who signs in after them
    if (this.#savesFor !== draft.id) this.autosave.clear();
    this.#savesFor = draft.id;
    this.draft = draft;
    if (this.autosave.state === 'waiting') void this.autosave.flush();
    else this.autosave.saved(draft.savedAt);
    this.options.taken(draft);
  }
}
