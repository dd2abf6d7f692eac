import {SignaturePanel} from './signature.panel.js';
import {EnrolmentElement} from '../../shell/enrolment-element.js';

/**
 * @summary Signature with a code received by SMS, once the bulletin was accepted.
 */
export class OtpSignaturePad extends EnrolmentElement<SignaturePanel> {
  static override readonly panel = SignaturePanel;

  protected override tellSaved(): void {
    this.tell('mutuelle-enrolment-completed', {
      enrolmentId: this.flow.id,
      memberNumber: this.flow.draft?.signed?.memberNumber ?? '',
    });
  }
}
