import type {SignOut} from './sign-out.js';

/** Facts this element tells the page. Never who. */
export interface SignOutEvents {
  /** Somebody has just left here. */
  'mutuelle-signed-out': CustomEvent<Record<string, never>>;
  /** The browser is about to leave FranceConnect too; cancelable, for a host that leads there itself. */
  'mutuelle-france-connect': CustomEvent<{url: string}>;
}

declare global {
  interface HTMLElementEventMap extends SignOutEvents {}
  interface HTMLElementTagNameMap {
    'mutuelle-sign-out': SignOut;
  }
}
