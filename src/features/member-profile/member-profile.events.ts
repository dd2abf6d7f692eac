import type {DocumentWishEvents} from '../../shell/document-wish.events.js';
import type {MemberFormEvents} from '../../shell/member.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';
import type {ProfileChange} from './edit.js';

/** Facts this element tells the page, and intentions. Ids and codes only. */
export interface MemberProfileEvents extends MemberFormEvents, DocumentWishEvents, SpaceLeadEvents {
  /** Something of the profile has changed; `what` says which part, never what it is now. */
  'mutuelle-member-profile-changed': CustomEvent<{what: ProfileChange}>;
  /** Contact preferences are saved. */
  'mutuelle-contact-preferences-saved': CustomEvent<Record<string, never>>;
}
