import type {MemberFormEvents} from '../../shell/member.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';

/** Facts this element tells the page. Never who, nor from which contract. */
export interface ContractWithdrawalEvents extends MemberFormEvents, SpaceLeadEvents {
  /** The withdrawal was received; without an id where the insurer follows it by other means. */
  'mutuelle-withdrawal-declared': CustomEvent<{requestId?: string}>;
}
