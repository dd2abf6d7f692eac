import type {MutuelleBackend} from './backend.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-backend': MutuelleBackend;
  }
}
