import {MemberElement} from '../../shell/member-element.js';
import {TeleconsultationPanel} from './teleconsultation.panel.js';

/**
 * @summary A doctor by video or by phone: for whom, what it costs, a check of the devices, the waiting room, the way
 *   into the call and back, and what came of it. The call itself is a page of the service.
 *
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart choice - One radio with its words.
 * @csspart actions - Bar of buttons.
 * @csspart card - A paper that came of it.
 * @csspart dialog - A window above the page: the question before giving up.
 */
export class Teleconsultation extends MemberElement<TeleconsultationPanel> {
  static override readonly panel = TeleconsultationPanel;
}
