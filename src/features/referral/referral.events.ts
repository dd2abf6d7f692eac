import type {MemberFormEvents} from '../../shell/member.events.js';

/** Facts this element tells the page. Never who was invited. */
export interface ReferralEvents extends MemberFormEvents {
  /** The invitation of a friend left. */
  'mutuelle-friend-invited': CustomEvent<{referralId: string}>;
}
