import {MemberElement} from '../../shell/member-element.js';
import {HospitalPanel} from './hospital.panel.js';

/**
 * @summary A stay in hospital that the insurer pays for straight away: what to do in an emergency, a planned stay with
 *   what stays to pay, the agreement, and how far each request is.
 *
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart choice - One answer among a few: whom it is for, a room alone or not.
 * @csspart actions - Bar of buttons.
 * @csspart placed - What sends a paper, in the place of its button.
 * @csspart drop - In it: the box with the two ways to choose, on which files may be dropped.
 * @csspart dialog - The question before a request is cancelled; a PDF that is sent, read above the page.
 */
export class HospitalRequest extends MemberElement<HospitalPanel> {
  static override readonly panel = HospitalPanel;
}
