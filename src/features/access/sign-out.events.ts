import type {LeavingEvents} from '../../shell/leaving.events.js';
import type {SignOut} from './sign-out.js';

/** Facts this element tells the page. Never who. */
export interface SignOutEvents extends LeavingEvents {}

declare global {
  interface HTMLElementEventMap extends SignOutEvents {}
  interface HTMLElementTagNameMap {
    'mutuelle-sign-out': SignOut;
  }
}
