import type {DocumentEvents} from '../../shell/document.events.js';
import type {MemberEvents} from '../../shell/member.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';

/** Facts this widget tells the page. Ids and codes only. */
export interface CoverageOverviewEvents extends MemberEvents, DocumentEvents, SpaceLeadEvents {
  /** What it shows has arrived. */
  'mutuelle-coverage-loaded': CustomEvent<Record<string, never>>;
  /** A document was opened. */
  'mutuelle-document-opened': CustomEvent<{documentId: string}>;
}
