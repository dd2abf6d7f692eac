import {property} from 'lit/decorators.js';
import {MemberElement} from '../../shell/member-element.js';
import {ReimbursementsPanel} from './reimbursements.panel.js';

/**
 * @summary What was paid back, act by act, as it happens: who paid what, what is left and why (MEM-10, MEM-12).
 *
 * @attr filters-in-url - Keeps person, period and status in the page's address; never the kind of care nor the words
 *   looked for.
 * @attr locale - `fr` or `en`; by default the language of the page.
 * @property {Backend} backend - Backend of this widget alone.
 * @property {Partial<Settings>} settings - Settings that replace the server's.
 * @property {Record<string, object>} messages - Sentences that replace the built-in ones (`reimbursementTimeline`,
 *   `care`, `memberWidget`, `common`).
 * @event mutuelle-reimbursements-loaded - The first page has arrived. `detail.total`.
 * @event mutuelle-reimbursements-received - New reimbursements wait to be shown. `detail.count`.
 * @event mutuelle-reimbursement-opened - An act was opened. `detail.reimbursementId`.
 * @event mutuelle-data-inconsistent - The parts of an act do not make up its price; it is shown as it came.
 *   `detail.reimbursementId`.
 * @event mutuelle-document-send - The member wants to send a missing paper; cancelable: cancel it to open your own way.
 *   `detail.reimbursementId`, `detail.requestId`.
 * @event mutuelle-load-failed - The list could not be read. `detail.code`.
 * @event mutuelle-session-expired - The member must sign in again.
 * @csspart frame - The whole widget inside its padding.
 * @csspart title - Title of the widget or step.
 * @csspart heading - Heading of a month or a section.
 * @csspart lead - Sentence under the title.
 * @csspart section - A part under a heading.
 * @csspart act - The line of an act.
 * @csspart table - The year in figures.
 * @csspart field - One question: label, hint, control, error.
 * @csspart label - Name of a question.
 * @csspart control - What is filled in.
 * @csspart button - Any button; also `primary`, `second`, `quiet` or `danger`.
 * @csspart alert - A message.
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
