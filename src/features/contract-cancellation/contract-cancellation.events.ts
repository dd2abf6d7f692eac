import type {DocumentWishEvents} from '../../shell/document-wish.events.js';
import type {MemberFormEvents} from '../../shell/member.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';

/** Facts this element tells the page. Never who, which contract, nor why. */
export interface ContractCancellationEvents extends MemberFormEvents, DocumentWishEvents, SpaceLeadEvents {
  /** The end of a contract was asked for; without an id where the insurer follows it by other means. */
  'mutuelle-cancellation-requested': CustomEvent<{requestId?: string}>;
  /** A request was taken back: the contract goes on. */
  'mutuelle-cancellation-taken-back': CustomEvent<{requestId: string}>;
}
