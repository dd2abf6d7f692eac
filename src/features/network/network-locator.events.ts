import type {MemberEvents} from '../../shell/member.events.js';

/** Facts this widget tells the page: never where somebody is, nor what they typed. */
export interface NetworkLocatorEvents extends MemberEvents {
  /** The search can begin. */
  'mutuelle-network-loaded': CustomEvent<Record<string, never>>;
  /** A list came; `radius` in kilometres, null when nobody was found. Never where. */
  'mutuelle-partners-searched': CustomEvent<{kind: string; total: number; radius: number | null}>;
  /** A partner was opened, or chosen on the map. */
  'mutuelle-partner-selected': CustomEvent<{partnerId: string}>;
  /** The phone link was pressed. */
  'mutuelle-partner-called': CustomEvent<{partnerId: string}>;
  /** The link of the way was pressed. */
  'mutuelle-directions-opened': CustomEvent<{partnerId: string}>;
  /** The map was opened. */
  'mutuelle-map-opened': CustomEvent<Record<string, never>>;
}
