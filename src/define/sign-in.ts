// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {SignIn} from '../features/access/sign-in.js';
import type {SignInEvents} from '../features/access/sign-in.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-sign-in': SignIn;
  }
  interface GlobalEventHandlersEventMap extends SignInEvents {}
}
declare module '../features/access/sign-in.js' {
  interface SignIn {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'code'
        | 'codePage'
        | 'common'
        | 'forgotten'
        | 'franceConnect'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'memberWidget'
        | 'newPasskey'
        | 'newPassword'
        | 'passkeyOffer'
        | 'passkeyWay'
        | 'registration'
        | 'session'
        | 'signIn'
        | 'signedIn'
      >
    >;
  }
}

define('mutuelle-sign-in', SignIn);
