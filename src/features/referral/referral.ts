import {MemberElement} from '../../shell/member-element.js';
import {ReferralPanel} from './referral.panel.js';

/**
 * @summary The member invites a friend: one e-mail, read before it leaves and sent once; what became of each
 *   invitation, and the reward.
 *
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 */
export class Referral extends MemberElement<ReferralPanel> {
  static override readonly panel = ReferralPanel;
}
