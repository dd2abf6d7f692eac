import type {MutuelleBackend} from './backend-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-backend': MutuelleBackend;
  }
}
