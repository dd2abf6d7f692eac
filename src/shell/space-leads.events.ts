import type {SpacePage} from '../contract/space-pages.js';

/** What an element that leads to another page of the space asks the page for. */
export interface SpaceLeadEvents {
  /**
   * The member wants another page of the space. Cancel it to show it; else the address of the page is followed where
   * the insurer gave one (`links.pages`), and the phone is shown where there is none. `requestId`, `subjectId`: what it
   * is about.
   */
  'mutuelle-page-requested': CustomEvent<{page: SpacePage; requestId?: string; subjectId?: string}>;
}
