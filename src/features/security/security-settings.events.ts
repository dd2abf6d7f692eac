import type {MemberEvents} from '../../shell/member.events.js';

/** Facts this element tells the page. Never who. */
export interface SecuritySettingsEvents extends MemberEvents {
  /** A device is no longer known, nor signed in there: another one, all others, or this one, which stays signed in. */
  'mutuelle-device-forgotten': CustomEvent<{which: 'this' | 'another' | 'others'}>;
  /** A passkey was made on this device. */
  'mutuelle-passkey-added': CustomEvent<Record<string, never>>;
  /** A passkey no longer opens the space. */
  'mutuelle-passkey-removed': CustomEvent<Record<string, never>>;
  /** Somebody has just left here. */
  'mutuelle-signed-out': CustomEvent<Record<string, never>>;
}
