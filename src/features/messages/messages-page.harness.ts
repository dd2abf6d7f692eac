/** The letters of a member, as a page has them, for their tests. */
import '../../define/messages.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import type {PersonaId} from '../../../mocks/people/personas.js';
import {members} from '../../../mocks/people/members.js';
import {journalChannel} from '../../../mocks/topics/member-changes/journal.js';
import {mailboxOf, recordOf} from '../../../mocks/topics/messages/mailbox.js';
import type {MessageDraft} from '../../contract/messages.js';
import {MessagesHarness} from './messages.harness.js';
import type {MemberMessages} from './messages.js';
import {elementOver, inPage, place} from '../../testing/page.harness.js';

const told = [
  'messages-unread',
  'thread-opened',
  'message-sent',
  'page-requested',
  'save-failed',
  'load-failed',
  'session-expired',
  'document-sent',
];

export class Page extends inPage(MessagesHarness, told) {
  constructor(
    element: MemberMessages,
    private readonly persona: PersonaId,
  ) {
    super(element);
  }

  get simulator() {
    return this.sandbox.simulator;
  }

  /** As the insurer has it. */
  get mailbox() {
    return mailboxOf(this.db, members[this.persona], this.simulator.today());
  }

  draft(threadId: string): Omit<MessageDraft, 'files'> | undefined {
    return recordOf(this.db, members[this.persona], this.simulator.today()).drafts[threadId];
  }

  /** The line is there: what happens is heard. */
  listening(): Promise<void> {
    return this.until(() => this.simulator.live.listening(journalChannel(this.persona)) > 0);
  }

  /** What waits to be saved goes now, as when the page does. */
  override saveTyped(): void {
    super.saveTyped();
    // somebody looks on: what a hidden page leaves undone is not what is tried here
    dispatchEvent(new PageTransitionEvent('pageshow'));
  }

  /** As everywhere, and which thread or page of the list. */
  override watch(): {id: string; params: unknown; body: unknown}[] {
    const sent: {id: string; params: unknown; body: unknown}[] = [];
    const {call} = this.sandbox;
    const watched = (...given: Parameters<typeof call>) => {
      const {params, body} = given[1] as {params?: unknown; body?: unknown};
      sent.push({id: given[0].id, params, body});
      return call(...given);
    };
    Object.assign(this.sandbox, {call: watched});
    return sent;
  }
}

interface Opening extends SandboxOptions {
  attributes?: Record<string, string>;
  /** Of the room it stands in. */
  width?: string;
  sandbox?: Sandbox;
}

export async function openUnread({attributes, width = '64rem', sandbox, ...options}: Opening = {}): Promise<Page> {
  const element = elementOver(sandbox ?? createSandbox(options), 'mutuelle-messages');
  return place(new Page(element, options.persona ?? 'family'), {...(attributes && {attributes}), width});
}

/** The widget, in the sandbox of somebody. */
export async function open(options: Opening = {}): Promise<Page> {
  const page = await openUnread(options);
  await page.ready();
  return page;
}
