import {property} from 'lit/decorators.js';
import {MemberElement} from '../../shell/member-element.js';
import {CoveragePanel} from './coverage.panel.js';

/**
 * @summary What the member is covered for, and what is left of it: ceilings, rights in words, examples, what ends soon
 *   (MEM-53, MEM-54, SUP-05).
 *
 * @attr person-id - Whose ceilings are shown first; by default the member's.
 * @attr locale - `fr` or `en`; by default the language of the page.
 * @property {Backend} backend - Backend of this widget alone.
 * @property {Partial<Settings>} settings - Settings that replace the server's.
 * @property {Record<string, object>} messages - Sentences that replace the built-in ones (`coverageOverview`, `care`,
 *   `memberWidget`, `common`).
 * @event mutuelle-coverage-loaded - What it shows has arrived.
 * @event mutuelle-document-opened - A document was opened. `detail.documentId`.
 * @event mutuelle-load-failed - It could not be read. `detail.code`.
 * @event mutuelle-session-expired - The member must sign in again.
 * @csspart frame - The whole widget inside its padding.
 * @csspart title - Title of the widget or step.
 * @csspart lead - Sentence under the title.
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart card - A ceiling.
 * @csspart table - The examples.
 * @csspart field - One question: label, hint, control, error.
 * @csspart label - Name of a question.
 * @csspart control - What is filled in.
 * @csspart button - Any button; also `primary`, `second`, `quiet` or `danger`.
 * @csspart alert - A message.
 */
export class CoverageOverview extends MemberElement<CoveragePanel> {
  static override readonly panel = CoveragePanel;

  @property({attribute: 'person-id'}) personId?: string;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('personId')) this.panel.personId = this.personId;
    super.willUpdate(changed);
  }
}
