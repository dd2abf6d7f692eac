import {ContextRoot, createContext} from '@lit/context';
import type {Backend} from '../backend/backend.js';

/**
 * The nearest `<mutuelle-backend>` provides it; a symbol of the global registry, so that two copies of the library
 * understand each other.
 */
export const backendContext = createContext<Backend | undefined>(Symbol.for('mutuelle-backend'));

let root: ContextRoot | undefined;

/**
 * Remembers requests that nobody answered yet, so that a provider defined after its consumers is still found.
 * Attached once per page, by the first widget or backend that connects.
 */
export function attachContextRoot(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
