import type {DocumentWishEvents} from '../../shell/document-wish.events.js';
import type {MemberFormEvents} from '../../shell/member.events.js';

/** Facts this element tells the page. Ids only, never an account. */
export interface BankChangeEvents extends MemberFormEvents, DocumentWishEvents {
  /** Another account was taken. */
  'mutuelle-bank-account-changed': CustomEvent<{changeId: string}>;
  /** No account is changed here before a call; `changeId` where a change was undone. */
  'mutuelle-bank-change-blocked': CustomEvent<{changeId?: string}>;
  /** « Annuler »: what was typed is forgotten. */
  'mutuelle-bank-change-left': CustomEvent<Record<string, never>>;
}
