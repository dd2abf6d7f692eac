import type {DocumentWishEvents} from '../../shell/document-wish.events.js';
import type {MemberFormEvents} from '../../shell/member.events.js';

/** Facts this element tells the page. Never who. */
export interface BeneficiaryRequestEvents extends MemberFormEvents, DocumentWishEvents {
  /** Somebody joins: it was confirmed, and is looked at. */
  'mutuelle-beneficiary-addition-confirmed': CustomEvent<{requestId: string}>;
  /** Somebody leaves: it was asked for, and is looked at. */
  'mutuelle-beneficiary-removal-requested': CustomEvent<{requestId: string}>;
}
