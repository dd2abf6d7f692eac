/** The letters of a member: made up on the first day, and what was written and read since. */
import type {Message, MessageChange, Thread, UnreadMessages} from '../../../src/contract/messages.js';
import {Problem} from '../../../src/contract/problem.js';
import {foldedWords} from '../../../src/domain/index.js';
import type {Database} from '../../database.js';
import type {Member} from '../../people/members.js';
import type {MailboxRecord} from './messages.data.js';
import {sampleThreads, type FullThread} from './sample-threads.js';

/** Version of what is unread, while nothing has happened. */
const firstVersion = 100;
export const pageSizes = {threads: 10, messages: 20};

export class Mailbox {
  #threads: Map<string, FullThread> | undefined;

  constructor(
    private readonly record: MailboxRecord,
    private readonly member: Member,
  ) {}

  get unread(): UnreadMessages {
    const count = [...this.#all.values()].reduce((sum, {thread}) => sum + thread.unread, 0);
    return {count, version: firstVersion + this.record.changes.length};
  }

  /** Newest first. */
  get threads(): FullThread[] {
    return [...this.#all.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1));
  }

  /** @throws Problem where the member has no such thread. */
  thread(id: string): FullThread {
    const found = this.#all.get(id);
    if (!found) throw new Problem('not-found');
    return found;
  }

  /** The thread a message is in. */
  withMessage(id: string): FullThread | undefined {
    return [...this.#all.values()].find(({messages}) => messages.some((each) => each.id === id));
  }

  page(search = '', cursor?: string): {threads: Thread[]; next: string | null} {
    const words = foldedWords(search).split(' ');
    const found = this.threads.filter((each) => words.every((word) => textOf(each).includes(word)));
    const start = cursor === undefined ? 0 : found.findIndex((each) => keyOf(each) < cursor);
    const shown = start < 0 ? [] : found.slice(start, start + pageSizes.threads);
    const isEnd = start < 0 || start + shown.length >= found.length;
    return {threads: shown.map(({thread}) => thread), next: isEnd ? null : keyOf(shown.at(-1)!)};
  }

  /** Records what happened to a thread. */
  append(thread: Thread, messages: Message[]): MessageChange {
    const change: MessageChange = {thread, messages, unread: {count: 0, version: 0}};
    this.#apply(this.#all, change);
    this.record.changes.push(change);
    change.unread = this.unread;
    return change;
  }

  get #all(): Map<string, FullThread> {
    if (!this.#threads) {
      const {persona, joined} = this.member;
      const samples = joined ? [] : sampleThreads(persona, this.record.anchor);
      this.#threads = new Map(samples.map((each) => [each.thread.id, each]));
      for (const change of this.record.changes) this.#apply(this.#threads, change);
    }
    return this.#threads;
  }

  #apply(threads: Map<string, FullThread>, {thread, messages}: MessageChange): void {
    const known = threads.get(thread.id)?.messages ?? [];
    const changed = new Map(messages.map((each) => [each.id, each]));
    const kept = known.map((each) => changed.get(each.id) ?? each);
    const added = messages.filter(({id}) => !known.some((each) => each.id === id));
    threads.set(thread.id, {thread, messages: [...kept, ...added]});
  }
}

const keyOf = ({thread: {updatedAt, id}}: FullThread): string => `${updatedAt}_${id}`;

const textOf = ({thread, messages}: FullThread): string =>
  foldedWords([thread.subject, thread.about ?? '', ...messages.map(({text}) => text)].join(' '));

const mailboxes = new WeakMap<MailboxRecord, Mailbox>();

export function recordOf({mailboxes: records}: Pick<Database, 'mailboxes'>, {number}: Member, today: string) {
  return (records[number] ??= {anchor: today, changes: [], drafts: {}});
}

export function mailboxOf(db: Pick<Database, 'mailboxes'>, member: Member, today: string): Mailbox {
  const record = recordOf(db, member, today);
  let mailbox = mailboxes.get(record);
  if (!mailbox) mailboxes.set(record, (mailbox = new Mailbox(record, member)));
  return mailbox;
}
