import type {ContactKind} from '../../contract/member-profile.js';
import type {DocumentWishEvents} from '../../shell/document-wish.events.js';
import type {MemberFormEvents} from '../../shell/member.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';

/** What of a profile has changed. A phone or an e-mail that waits for its proof has not. */
export type ProfileChange = ContactKind | 'address' | 'move-cancelled' | 'situation' | 'teletransmission' | 'language';

/** Facts this element tells the page, and intentions. Ids and codes only. */
export interface MemberProfileEvents extends MemberFormEvents, DocumentWishEvents, SpaceLeadEvents {
  /** Something of the profile has changed; `what` says which part, never what it is now. */
  'mutuelle-member-profile-changed': CustomEvent<{what: ProfileChange}>;
  /** Contact preferences are saved. */
  'mutuelle-contact-preferences-saved': CustomEvent<Record<string, never>>;
}
