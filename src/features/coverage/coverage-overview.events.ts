import type {MemberEvents} from '../../shell/member.events.js';
import type {CoverageOverview} from './coverage-overview.js';

/** Facts this widget tells the page. Ids and codes only. */
export interface CoverageOverviewEvents extends MemberEvents {
  'mutuelle-coverage-loaded': CustomEvent<Record<string, never>>;
  'mutuelle-document-opened': CustomEvent<{documentId: string}>;
}

declare global {
  interface HTMLElementEventMap extends CoverageOverviewEvents {}
  interface HTMLElementTagNameMap {
    'mutuelle-coverage-overview': CoverageOverview;
  }
}
