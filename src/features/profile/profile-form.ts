import {ProfilePanel} from './profile.panel.js';
import {EnrolmentElement} from '../../shell/enrolment-element.js';

/**
 * @summary Who the member is, where they live, télétransmission.
 *
 * @csspart dialog - A window above the page: the attestation guide.
 */
export class ProfileForm extends EnrolmentElement<ProfilePanel> {
  static override readonly panel = ProfilePanel;

  protected override tellSaved(): void {
    this.tell('mutuelle-profile-saved', {enrolmentId: this.flow.id});
  }
}
