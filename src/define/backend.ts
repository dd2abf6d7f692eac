import {MutuelleBackend} from '../shell/backend/backend-element.js';
import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-backend': MutuelleBackend;
  }
}

// the only door to the made-up insurer; in a production build of a host, nobody stands behind it
MutuelleBackend.openSandbox = async (persona, show) => (await import('#sandbox')).openSandbox(persona, show);

define('mutuelle-backend', MutuelleBackend);
