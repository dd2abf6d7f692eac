// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {NetworkLocator} from '../features/network/network-locator.js';
import type {NetworkLocatorEvents} from '../features/network/network-locator.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-network-locator': NetworkLocator;
  }
  interface GlobalEventHandlersEventMap extends NetworkLocatorEvents {}
}
declare module '../features/network/network-locator.js' {
  interface NetworkLocator {
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
        | 'networkLocator'
        | 'newPassword'
        | 'passkeyWay'
        | 'registration'
        | 'session'
        | 'signIn'
      >
    >;
  }
}

define('mutuelle-network-locator', NetworkLocator);
