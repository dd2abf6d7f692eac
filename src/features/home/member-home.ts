import {MemberElement} from '../../shell/member-element.js';
import {HomePanel} from './home.panel.js';

/**
 * @summary The first page of the member's space: what needs the member now, the card, the last reimbursements, what is
 *   left to use, notifications, télétransmission, and the way to every other page. One call; each part stands alone.
 *
 * @csspart pass - The way to the card, a band in the colour of the card.
 * @csspart task - What waits for the member: a title, why, one button.
 * @csspart section - A part under its heading.
 * @csspart heading - Heading of a part.
 * @csspart notice - One notification, with when it was.
 * @csspart menu - The ways to all pages of the space, in four groups.
 */
export class MemberHome extends MemberElement<HomePanel> {
  static override readonly panel = HomePanel;
}
