import {property} from 'lit/decorators.js';
import {MemberElement} from '../../shell/member-element.js';
import {CoveragePanel} from './coverage.panel.js';

/**
 * @summary What the member is covered for, and what is left of it: ceilings, rights in words, what ends soon.
 *
 * @attr person-id - Whose ceilings are shown first; by default the member's.
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart card - A ceiling.
 * @csspart table - The examples.
 * @csspart placed - What sends a paper, in the place of the button that led to it.
 * @csspart drop - In it: the box with the two ways to choose, on which files may be dropped.
 * @csspart dialog - A question, or a PDF that is read, above the page.
 */
export class CoverageOverview extends MemberElement<CoveragePanel> {
  static override readonly panel = CoveragePanel;

  @property({attribute: 'person-id'}) personId?: string;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('personId')) this.panel.personId = this.personId;
    super.willUpdate(changed);
  }
}
