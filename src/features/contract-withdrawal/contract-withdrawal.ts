import {MemberElement} from '../../shell/member-element.js';
import {ContractWithdrawalPanel} from './contract-withdrawal.panel.js';

/**
 * @summary « Renoncer au contrat ici »: the statement, the button that confirms it, the proof; and what else can be
 *   done once the period is over.
 *
 * It asks for no account. Somebody who is signed in finds what they may withdraw from, and what they declared before.
 *
 * @event mutuelle-session-expired - Never told here: without a session, the withdrawal goes on.
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart card - The statement, and the proof.
 * @csspart actions - Bar of buttons.
 */
export class ContractWithdrawal extends MemberElement<ContractWithdrawalPanel> {
  static override readonly panel = ContractWithdrawalPanel;
}
