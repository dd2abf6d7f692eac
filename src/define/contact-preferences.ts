// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {ContactPreferences} from '../features/contact-preferences/contact-preferences.js';
import type {ContactPreferencesEvents} from '../features/contact-preferences/contact-preferences.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-contact-preferences': ContactPreferences;
  }
  interface GlobalEventHandlersEventMap extends ContactPreferencesEvents {}
}
declare module '../features/contact-preferences/contact-preferences.js' {
  interface ContactPreferences {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'code'
        | 'codePage'
        | 'common'
        | 'contactPreferences'
        | 'forgotten'
        | 'franceConnect'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'memberWidget'
        | 'newPassword'
        | 'passkeyWay'
        | 'registration'
        | 'session'
        | 'signIn'
      >
    >;
  }
}

define('mutuelle-contact-preferences', ContactPreferences);
