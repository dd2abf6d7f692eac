import type {DocumentWishEvents} from '../../shell/document-wish.events.js';
import type {MemberFormEvents} from '../../shell/member.events.js';
import type {BeneficiaryRequest} from './beneficiary-request.js';

/** Facts this element tells the page. Never who. */
export interface BeneficiaryRequestEvents extends MemberFormEvents, DocumentWishEvents {
  /** Somebody joins: it was confirmed, and is looked at. */
  'mutuelle-beneficiary-addition-confirmed': CustomEvent<{requestId: string}>;
  /** Somebody leaves: it was asked for, and is looked at. */
  'mutuelle-beneficiary-removal-requested': CustomEvent<{requestId: string}>;
}

declare global {
  interface HTMLElementEventMap extends BeneficiaryRequestEvents {}
  interface HTMLElementTagNameMap {
    'mutuelle-beneficiary-request': BeneficiaryRequest;
  }
}
