import type {MemberFormEvents} from '../../shell/member.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';

/** Facts this element tells the page. Never what was written, nor about whom. */
export interface MemberMessagesEvents extends MemberFormEvents, SpaceLeadEvents {
  /** How many messages are not read, of all threads; each time that it is another number. */
  'mutuelle-messages-unread': CustomEvent<{count: number}>;
  /** A thread is shown. */
  'mutuelle-thread-opened': CustomEvent<{threadId: string}>;
  /** A message was sent, in a thread that was there or that it begins. */
  'mutuelle-message-sent': CustomEvent<{threadId: string}>;
}
