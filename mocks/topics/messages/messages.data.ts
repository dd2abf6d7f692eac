import type {MessageChange} from '../../../src/contract/messages.js';

export interface DraftRecord {
  /** Of the message it becomes. */
  id: string;
  text: string;
  subjectId?: string;
  itemId?: string;
  depositId?: string;
}

/** The letters of a member: those of the first day, which are made up, and the changes since. */
export interface MailboxRecord {
  /** The first day, `YYYY-MM-DD`. */
  anchor: string;
  changes: MessageChange[];
  /** By thread; `new`: of one that is not begun. */
  drafts: Record<string, DraftRecord>;
}

export interface MessagesData {
  /** By member number; made when it is first asked for. */
  mailboxes: Record<string, MailboxRecord>;
}

export const messagesData = (): MessagesData => ({mailboxes: {}});
