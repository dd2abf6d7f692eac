// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {SecuritySettings} from '../features/security/security-settings.js';
import type {SecuritySettingsEvents} from '../features/security/security-settings.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-security-settings': SecuritySettings;
  }
  interface GlobalEventHandlersEventMap extends SecuritySettingsEvents {}
}
declare module '../features/security/security-settings.js' {
  interface SecuritySettings {
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
        | 'passkeyWay'
        | 'registration'
        | 'security'
        | 'session'
        | 'signIn'
        | 'stepUp'
      >
    >;
  }
}

define('mutuelle-security-settings', SecuritySettings);
