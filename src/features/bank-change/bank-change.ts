import {MemberElement} from '../../shell/member-element.js';
import {BankChangePanel} from './bank-change.panel.js';

/**
 * @summary Another bank account, for reimbursements and for contributions: what changes and when, the mandate, a
 *   security code, a receipt; and the way to block a change that somebody else made.
 *
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart choice - One answer among a few: what the account is for, whom it pays back.
 * @csspart card - The mandate, and the receipt.
 * @csspart placed - What sends the RIB, in the place of the page.
 * @csspart drop - In it: the box with the two ways to choose, on which files may be dropped.
 * @csspart dialog - The question before a change is blocked; a PDF that is sent, read above the page.
 */
export class BankChange extends MemberElement<BankChangePanel> {
  static override readonly panel = BankChangePanel;
}
