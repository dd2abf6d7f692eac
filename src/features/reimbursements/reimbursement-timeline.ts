import {property} from 'lit/decorators.js';
import {MemberElement} from '../../shell/member-element.js';
import {ReimbursementsPanel} from './reimbursements.panel.js';

/**
 * @summary What was paid back, act by act, as it happens: who paid what, what is left and why.
 *
 * @attr filters-in-url - Keeps person, period and status in the page's address; never the kind of care nor the words
 *   looked for.
 * @csspart heading - Heading of a month or a section.
 * @csspart section - A part under a heading.
 * @csspart act - The line of an act.
 * @csspart table - The year in figures.
 * @csspart placed - What sends a paper, in the place of the button that led to it.
 * @csspart drop - In it: the box with the two ways to choose, on which files may be dropped.
 * @csspart card - One page that is sent.
 * @csspart dialog - A question, or a PDF that is read, above the page.
 */
export class ReimbursementTimeline extends MemberElement<ReimbursementsPanel> {
  static override readonly panel = ReimbursementsPanel;

  @property({type: Boolean, attribute: 'filters-in-url'}) filtersInUrl = false;

  override connectedCallback(): void {
    // the list is read as soon as the element is in the page
    this.panel.filtersInUrl = this.filtersInUrl;
    super.connectedCallback();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    this.panel.filtersInUrl = this.filtersInUrl;
    super.willUpdate(changed);
  }
}
