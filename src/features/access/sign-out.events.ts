import type {SignOut} from './sign-out.js';

/** Facts this element tells the page. Never who. */
export interface SignOutEvents {
  /** Somebody has just left here. */
  'mutuelle-signed-out': CustomEvent<Record<string, never>>;
}

declare global {
  interface HTMLElementEventMap extends SignOutEvents {}
  interface HTMLElementTagNameMap {
    'mutuelle-sign-out': SignOut;
  }
}
