import {MemberElement} from '../../shell/member-element.js';
import {CoachingPanel} from './coaching.panel.js';

/**
 * @summary Programmes for one's health, apart from reimbursements: begun with consent, module by module, with answers
 *   that are kept as they are given and erased on leaving.
 *
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart choice - One radio with its words.
 * @csspart actions - Bar of buttons.
 * @csspart dialog - The question before a programme is left.
 */
export class Coaching extends MemberElement<CoachingPanel> {
  static override readonly panel = CoachingPanel;
}
