import {property} from 'lit/decorators.js';
import {BeneficiaryPanel} from './beneficiary.panel.js';
import {EnrolmentElement} from '../../shell/enrolment-element.js';

/**
 * @summary One person covered through the member: add or change (ENR-07, ENR-08).
 *
 * @attr enrolment-id - Which enrolment to work on; not needed in the sandbox or after signing in on the same page.
 * @attr locale - `fr` or `en`; by default the language of the page.
 * @attr beneficiary-id - Person to change; without it, a new person is added.
 * @property {Backend} backend - Backend of this widget alone.
 * @property {Partial<Settings>} settings - Settings that replace the server's.
 * @property {Record<string, object>} messages - Sentences that replace the built-in ones (`beneficiary`, `address`,
 *   `teletransmission`, `attestation`, `common`, `form`).
 * @event mutuelle-beneficiary-saved - The person is saved. `detail.enrolmentId`, `beneficiaryId`.
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
 * @csspart dialog - A window above the page: the attestation guide.
 */
export class BeneficiaryForm extends EnrolmentElement<BeneficiaryPanel> {
  static override readonly panel = BeneficiaryPanel;

  /** Person to change; without it, a new person is added. */
  @property({attribute: 'beneficiary-id'}) beneficiaryId?: string;

  protected override willUpdate(changed: Map<string, unknown>): void {
    const known = this.flow.draft;
    if (changed.has('beneficiaryId') && !known && this.beneficiaryId) this.panel.personId = this.beneficiaryId;
    super.willUpdate(changed);
    if (changed.has('beneficiaryId') && known) this.panel.open(known, this.beneficiaryId || undefined);
  }

  protected override createPanel(): BeneficiaryPanel {
    const panel = super.createPanel();
    if (this.beneficiaryId) panel.personId = this.beneficiaryId;
    return panel;
  }

  protected override tellSaved(): void {
    this.tell('mutuelle-beneficiary-saved', {enrolmentId: this.flow.id, beneficiaryId: this.panel.personId});
  }
}
