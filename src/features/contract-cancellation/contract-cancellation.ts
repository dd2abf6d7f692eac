import {MemberElement} from '../../shell/member-element.js';
import {ContractCancellationPanel} from './contract-cancellation.panel.js';

/**
 * @summary « Résilier votre contrat »: the three steps of the law, with or without an account; the receipt, how far it
 *   is, and the way to take it back; what can be done about a contract that only the employer ends.
 *
 * It asks for no account. Somebody who is signed in finds their contracts and what they asked for before.
 *
 * @event mutuelle-session-expired - Never told here: without a session, the request goes on.
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart card - The receipt.
 * @csspart actions - Bar of buttons.
 * @csspart placed - What sends a paper, in the place of the button that led to it.
 * @csspart drop - In it: the box with the two ways to choose, on which files may be dropped.
 * @csspart dialog - The question before a request is taken back; a PDF that is sent, read above the page.
 */
export class ContractCancellation extends MemberElement<ContractCancellationPanel> {
  static override readonly panel = ContractCancellationPanel;
}
