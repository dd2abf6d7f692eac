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
 * @csspart placed - What sends a paper, in the place of the button that led to it.
 * @csspart drop - In it: the box with the two ways to choose, on which files may be dropped.
 * @csspart dialog - A window above the page: the question before giving up, the attestation guide, a PDF that is read.
 */
export class BeneficiaryRequest extends MemberElement<BeneficiaryRequestPanel> {
  static override readonly panel = BeneficiaryRequestPanel;
}
