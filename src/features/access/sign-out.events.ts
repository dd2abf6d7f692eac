import type {SignOut} from './sign-out.js';

/** Facts this element tells the page. Never who. */
export interface SignOutEvents {
  /** Somebody has just left here. */
  'mutuelle-signed-out': CustomEvent<Record<string, never>>;
  /**
   * The browser is about to go to FranceConnect, or to leave it; cancelable, for a host that leads there itself. In a
   * frame it does not go by itself. `url` is for this browser alone: it belongs in no log.
   */
  'mutuelle-france-connect': CustomEvent<{url: string}>;
}

declare global {
  interface HTMLElementEventMap extends SignOutEvents {}
  interface HTMLElementTagNameMap {
    'mutuelle-sign-out': SignOut;
  }
}
