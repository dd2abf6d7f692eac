import {property} from 'lit/decorators.js';
import {BeneficiaryPanel} from './beneficiary.panel.js';
import {EnrolmentElement} from '../../shell/enrolment-element.js';

/**
 * @summary One person covered through the member: add or change.
 *
 * @attr beneficiary-id - Person to change; without it, a new person is added.
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
