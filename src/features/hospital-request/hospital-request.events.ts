import type {DocumentWishEvents} from '../../shell/document-wish.events.js';
import type {MemberFormEvents} from '../../shell/member.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';

/** Facts this element tells the page. Never who, where or why. */
export interface HospitalRequestEvents extends MemberFormEvents, DocumentWishEvents, SpaceLeadEvents {
  /** A stay was asked for, and is looked at. */
  'mutuelle-stay-requested': CustomEvent<{requestId: string}>;
  /** A request was cancelled. */
  'mutuelle-stay-cancelled': CustomEvent<{requestId: string}>;
}
