import {MemberElement} from '../../shell/member-element.js';
import {HealthServicesPanel} from './health-services.panel.js';

/**
 * @summary Services beside reimbursements: what the contract has and how to have it, and a second medical opinion, from
 *   the question to the answer.
 *
 * @csspart section - A service, or a list under a heading.
 * @csspart heading - Heading of a section.
 * @csspart choice - One radio with its words.
 * @csspart actions - Bar of buttons.
 * @csspart placed - What sends a paper, in the place of the button that led to it.
 * @csspart drop - In it: the box with the two ways to choose, on which files may be dropped.
 * @csspart dialog - A window above the page: a PDF that is read before it is sent.
 */
export class HealthServices extends MemberElement<HealthServicesPanel> {
  static override readonly panel = HealthServicesPanel;
}
