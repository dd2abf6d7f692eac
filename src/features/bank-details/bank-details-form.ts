import {BankDetailsPanel} from './bank-details.panel.js';
import {EnrolmentElement} from '../../shell/enrolment-element.js';

/**
 * @summary Accounts for benefits and contributions, and one per beneficiary; the SEPA mandate (ENR-10 to ENR-12,
 *   LAW-04).
 *
 * @attr enrolment-id - Which enrolment to work on; not needed in the sandbox or after signing in on the same page.
 * @attr locale - `fr` or `en`; by default the language of the page.
 * @property {Backend} backend - Backend of this widget alone.
 * @property {Partial<Settings>} settings - Settings that replace the server's.
 * @property {Record<string, object>} messages - Sentences that replace the built-in ones (`bankDetails`, `common`,
 *   `form`).
 * @event mutuelle-bank-details-saved - The accounts are saved. `detail.enrolmentId`.
 * @event mutuelle-save-failed - A save failed for a reason other than an answer. `detail.code`.
 * @event mutuelle-session-expired - The member must sign in again; what was typed is still there.
 * @csspart frame - The whole widget inside its padding.
 * @csspart title - Title of the widget or step.
 * @csspart lead - Sentence under the title.
 * @csspart field - One question: label, hint, control, error.
 * @csspart label - Name of a question.
 * @csspart hint - Help of a question.
 * @csspart control - What is filled in.
 * @csspart error - What is wrong with an answer.
 * @csspart choice - One radio with its words.
 * @csspart button - Any button; also `primary`, `second`, `quiet` or `danger`.
 * @csspart summary - List of answers to correct.
 * @csspart alert - A message.
 * @csspart card - The SEPA mandate, as a document.
 */
export class BankDetailsForm extends EnrolmentElement<BankDetailsPanel> {
  static override readonly panel = BankDetailsPanel;

  protected override tellSaved(): void {
    this.tell('mutuelle-bank-details-saved', {enrolmentId: this.flow.id});
  }
}
