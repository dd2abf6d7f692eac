import type {DocumentWishEvents} from '../../shell/document-wish.events.js';
import type {MemberFormEvents} from '../../shell/member.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';

/** Facts this element tells the page. Ids only: never who it is about, nor a word of the question. */
export interface HealthServicesEvents extends MemberFormEvents, DocumentWishEvents, SpaceLeadEvents {
  /** A second opinion was asked for. */
  'mutuelle-second-opinion-asked': CustomEvent<{requestId: string}>;
}
