import {GuaranteesPanel} from './guarantees.panel.js';
import {EnrolmentElement} from '../../shell/enrolment-element.js';

/**
 * @summary The levels of guarantee the employer offers: choose, compare, examples, documents; and the right not to join
 *   (ENR-13, ENR-14, LAW-03, LAW-07).
 *
 * @attr enrolment-id - Which enrolment to work on; not needed in the sandbox or after signing in on the same page.
 * @attr locale - `fr` or `en`; by default the language of the page.
 * @property {Backend} backend - Backend of this widget alone.
 * @property {Partial<Settings>} settings - Settings that replace the server's.
 * @property {Record<string, object>} messages - Sentences that replace the built-in ones (`guarantees`, `waiver`,
 *   `common`, `form`).
 * @event mutuelle-guarantees-saved - The choice is saved. `detail.enrolmentId`.
 * @event mutuelle-waiver-requested - The member asked not to join (LAW-07). `detail.enrolmentId`.
 * @event mutuelle-waiver-withdrawn - The member takes the enrolment up again. `detail.enrolmentId`.
 * @event mutuelle-save-failed - A save failed for a reason other than an answer. `detail.code`.
 * @event mutuelle-session-expired - The member must sign in again; what was typed is still there.
 * @csspart frame - The whole widget inside its padding.
 * @csspart title - Title of the widget or step.
 * @csspart lead - Sentence under the title.
 * @csspart section - A part of a page.
 * @csspart heading - Title of a part of a page.
 * @csspart field - One question: label, hint, control, error.
 * @csspart label - Name of a question.
 * @csspart hint - Help of a question.
 * @csspart control - What is filled in.
 * @csspart error - What is wrong with an answer.
 * @csspart choice - One radio with its words.
 * @csspart button - Any button; also `primary`, `second`, `quiet` or `danger`.
 * @csspart summary - List of answers to correct.
 * @csspart alert - A message.
 * @csspart table - A comparison.
 */
export class GuaranteePicker extends EnrolmentElement<GuaranteesPanel> {
  static override readonly panel = GuaranteesPanel;

  protected override tellSaved(): void {
    this.tell('mutuelle-guarantees-saved', {enrolmentId: this.flow.id});
  }
}
