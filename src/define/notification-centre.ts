// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {NotificationCentre} from '../features/notifications/notification-centre.js';
import type {NotificationCentreEvents} from '../features/notifications/notification-centre.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-notification-centre': NotificationCentre;
  }
  interface GlobalEventHandlersEventMap extends NotificationCentreEvents {}
}
declare module '../features/notifications/notification-centre.js' {
  interface NotificationCentre {
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
        | 'newPassword'
        | 'notice'
        | 'notificationChoices'
        | 'notifications'
        | 'passkeyWay'
        | 'registration'
        | 'session'
        | 'signIn'
        | 'spaceLeads'
      >
    >;
  }
}

define('mutuelle-notification-centre', NotificationCentre);
