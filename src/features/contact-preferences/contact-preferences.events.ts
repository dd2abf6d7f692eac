import type {MemberFormEvents} from '../../shell/member.events.js';

/** Facts this element tells the page, and one intention. Never what was chosen. */
export interface ContactPreferencesEvents extends MemberFormEvents {
  /** What the member chose is saved. */
  'mutuelle-contact-preferences-saved': CustomEvent<Record<string, never>>;
  /** The member wants to correct their e-mail: cancel it to lead there; else the phone is shown. */
  'mutuelle-email-change-requested': CustomEvent<Record<string, never>>;
}
