import type {ReactiveController} from 'lit';
import {asBackendError} from '../../backend/error.js';
import {saveMessageDraft, type MessageDraft} from '../../contract/messages.js';
import {Autosave} from '../../shell/autosave.js';
import type {MemberFlow} from '../../shell/member-flow.js';

/** Under which id the server keeps what is typed in a thread that is not begun. */
export const newThread = 'new';

/** What is typed, by thread, on its way to the server. */
export class Drafts implements ReactiveController {
  readonly autosave: Autosave;

  constructor(flow: MemberFlow) {
    this.autosave = new Autosave({
      clock: flow.clock,
      changed: () => flow.host.requestUpdate(),
      send: (threadId, values, keepalive) =>
        flow
          .call(saveMessageDraft, {params: {threadId}, body: values as never}, {keepalive})
          .catch((error: unknown) => {
            throw flow.noteFailure(asBackendError(error));
          }),
    });
    flow.unsaved = () => this.autosave.leave();
    flow.host.addController(this);
  }

  hostConnected(): void {
    this.autosave.connect();
  }

  hostDisconnected(): void {
    this.autosave.disconnect();
  }

  keep(threadId: string, {id, text, ...more}: Omit<MessageDraft, 'files'>): void {
    const chosen = Object.entries(more).filter((entry): entry is [string, string] => Boolean(entry[1]));
    this.autosave.keep(threadId, {id, text, ...Object.fromEntries(chosen)});
  }

  /** It was sent: there is no draft of it any more. */
  drop(threadId: string): void {
    this.autosave.drop(threadId);
  }
}
