import type {MemberEvents} from '../../shell/member.events.js';

/** Facts this element tells the page. Never who. */
export interface SignInEvents extends MemberEvents {
  /** Somebody has just left here. */
  'mutuelle-signed-out': CustomEvent<Record<string, never>>;
  /** A passkey was made on this device. */
  'mutuelle-passkey-added': CustomEvent<Record<string, never>>;
  /** The member is about to go to `return-to`; cancelable, for a host that leads there itself. */
  'mutuelle-return': CustomEvent<Record<string, never>>;
  /**
   * The browser is about to go to FranceConnect, or to leave it; cancelable, for a host that leads there itself. In a
   * frame it does not go by itself. `url` is for this browser alone: it belongs in no log.
   */
  'mutuelle-france-connect': CustomEvent<{url: string}>;
}
