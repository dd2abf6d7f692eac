import {BankDetailsPanel} from './bank-details.panel.js';
import {EnrolmentElement} from '../../shell/enrolment-element.js';

/**
 * @summary Accounts for benefits and contributions, one per beneficiary where needed; the SEPA mandate.
 *
 * @csspart card - The SEPA mandate, as a document.
 */
export class BankDetailsForm extends EnrolmentElement<BankDetailsPanel> {
  static override readonly panel = BankDetailsPanel;

  protected override tellSaved(): void {
    this.tell('mutuelle-bank-details-saved', {enrolmentId: this.flow.id});
  }
}
