import {MemberElement} from '../../shell/member-element.js';
import {BeneficiaryRequestPanel} from './beneficiary-request.panel.js';

/**
 * @summary Who is covered with the member: somebody joins or leaves, certificates to send, and how far each request is.
 *
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart steps - The steps of adding somebody.
 * @csspart choice - One radio with its words.
 * @csspart actions - Bar of buttons.
 * @csspart dialog - A window above the page: the question before giving up, the attestation guide.
 */
export class BeneficiaryRequest extends MemberElement<BeneficiaryRequestPanel> {
  static override readonly panel = BeneficiaryRequestPanel;
}
