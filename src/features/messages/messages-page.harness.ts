/** The letters of a member, as a page has them, for their tests. */
import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/messages.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import type {PersonaId} from '../../../mocks/people/personas.js';
import {members} from '../../../mocks/people/members.js';
import {journalChannel} from '../../../mocks/topics/member-changes/journal.js';
import {mailboxOf, recordOf} from '../../../mocks/topics/messages/mailbox.js';
import type {MessageDraft} from '../../contract/messages.js';
import {MessagesHarness} from './messages.harness.js';
import type {MemberMessages} from './messages.js';

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

export class Page extends MessagesHarness {
  readonly told: string[] = [];

  constructor(
    element: MemberMessages,
    readonly sandbox: Sandbox,
    private readonly persona: PersonaId,
  ) {
    super(element);
    for (const type of told)
      element.addEventListener(`mutuelle-${type}`, (event) =>
        this.told.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`),
      );
  }

  get simulator() {
    return this.sandbox.simulator;
  }

  get db() {
    return this.simulator.db;
  }

  /** All the words shown, with ordinary spaces. */
  get words(): string {
    return this.text.replace(/[\u00a0\u202f]/g, ' ');
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

  /** It is read again, as when the page comes back from the browser's memory of pages. */
  readAgain(): void {
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
  }

  /** What waits to be saved goes now, as when the page does. */
  saveTyped(): void {
    dispatchEvent(new PageTransitionEvent('pagehide'));
    // somebody looks on: what a hidden page leaves undone is not what is tried here
    dispatchEvent(new PageTransitionEvent('pageshow'));
  }

  /** What was sent to the server from now on. */
  watch(): {id: string; params: unknown; body: unknown}[] {
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

export async function openUnread({attributes = {}, width = '64rem', sandbox, ...options}: Opening = {}): Promise<Page> {
  const insurer = sandbox ?? createSandbox(options);
  const element = document.createElement('mutuelle-messages');
  for (const [name, value] of Object.entries({locale: 'fr', ...attributes})) element.setAttribute(name, value);
  element.backend = insurer;
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = width;
  box.append(element);
  return new Page(element, insurer, options.persona ?? 'family');
}

/** The widget, in the sandbox of somebody. */
export async function open(options: Opening = {}): Promise<Page> {
  const page = await openUnread(options);
  await page.ready();
  return page;
}
