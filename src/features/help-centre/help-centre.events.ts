import type {DocumentWishEvents} from '../../shell/document-wish.events.js';
import type {MemberFormEvents} from '../../shell/member.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';

/** Facts this element tells the page. Never who. */
export interface HelpCentreEvents extends MemberFormEvents, DocumentWishEvents, SpaceLeadEvents {
  /** Somebody said whether an answer helped. */
  'mutuelle-answer-rated': CustomEvent<{questionId: string}>;
  /** Somebody is to be called back about what this line is for. */
  'mutuelle-callback-requested': CustomEvent<{lineId: string}>;
  /** A complaint was handed in: the request it became. */
  'mutuelle-complaint-sent': CustomEvent<{requestId: string}>;
}
