// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {SignOut} from '../features/access/sign-out.js';
import type {SignOutEvents} from '../features/access/sign-out.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-sign-out': SignOut;
  }
  interface GlobalEventHandlersEventMap extends SignOutEvents {}
}
declare module '../features/access/sign-out.js' {
  interface SignOut {
    messages?: Partial<Pick<Dictionaries, 'common' | 'signOut'>>;
  }
}

define('mutuelle-sign-out', SignOut);
