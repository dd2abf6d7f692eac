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
 */
export class CoverageOverview extends MemberElement<CoveragePanel> {
  static override readonly panel = CoveragePanel;

  @property({attribute: 'person-id'}) personId?: string;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('personId')) this.panel.personId = this.personId;
    super.willUpdate(changed);
  }
}
