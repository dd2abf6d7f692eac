import type {MemberEvents} from '../../shell/member.events.js';
import type {NetworkLocator} from './network-locator.js';

/** Facts this widget tells the page: never where somebody is, nor what they typed. */
export interface NetworkLocatorEvents extends MemberEvents {
  'mutuelle-network-loaded': CustomEvent<Record<string, never>>;
  /** A list came; `radius` in kilometres, null when nobody was found. */
  'mutuelle-partners-searched': CustomEvent<{kind: string; total: number; radius: number | null}>;
  'mutuelle-partner-selected': CustomEvent<{partnerId: string}>;
  'mutuelle-partner-called': CustomEvent<{partnerId: string}>;
  'mutuelle-directions-opened': CustomEvent<{partnerId: string}>;
  'mutuelle-map-opened': CustomEvent<Record<string, never>>;
}

declare global {
  interface HTMLElementEventMap extends NetworkLocatorEvents {}
  interface HTMLElementTagNameMap {
    'mutuelle-network-locator': NetworkLocator;
  }
}
