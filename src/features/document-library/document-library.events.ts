import type {DocumentWishEvents} from '../../shell/document-wish.events.js';
import type {MemberEvents} from '../../shell/member.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';

/** Facts this widget tells the page, and intentions. Ids and counts only. */
export interface DocumentLibraryEvents extends MemberEvents, DocumentWishEvents, SpaceLeadEvents {
  /** The first page has arrived. */
  'mutuelle-documents-loaded': CustomEvent<{total: number}>;
  /** A document is read in the page. */
  'mutuelle-document-opened': CustomEvent<{documentId: string}>;
  /** The browser was led to a file, or another app was given one. */
  'mutuelle-documents-downloaded': CustomEvent<{documentIds: readonly string[]}>;
}
