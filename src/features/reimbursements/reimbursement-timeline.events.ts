import type {DocumentEvents} from '../../shell/document.events.js';
import type {DocumentWishEvents} from '../../shell/document-wish.events.js';
import type {MemberEvents} from '../../shell/member.events.js';

/** Facts this widget tells the page, and intentions. Ids and codes only. */
export interface ReimbursementTimelineEvents extends MemberEvents, DocumentEvents, DocumentWishEvents {
  /** The first page has arrived. */
  'mutuelle-reimbursements-loaded': CustomEvent<{total: number}>;
  /** New reimbursements came and wait to be shown. */
  'mutuelle-reimbursements-received': CustomEvent<{count: number}>;
  /** An act was opened. */
  'mutuelle-reimbursement-opened': CustomEvent<{reimbursementId: string}>;
  /** The parts of an act do not make up its price; it is shown as it came. */
  'mutuelle-data-inconsistent': CustomEvent<{reimbursementId: string}>;
  /** The member has a question about an act: cancel it to open your own way of asking. */
  'mutuelle-question-ask': CustomEvent<{reimbursementId: string}>;
}
