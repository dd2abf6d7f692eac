// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {NotificationBell} from '../features/notifications/notification-bell.js';
import type {NotificationBellEvents} from '../features/notifications/notification-bell.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-notification-bell': NotificationBell;
  }
  interface GlobalEventHandlersEventMap extends NotificationBellEvents {}
}
declare module '../features/notifications/notification-bell.js' {
  interface NotificationBell {
    messages?: Partial<
      Pick<Dictionaries, 'common' | 'memberWidget' | 'notice' | 'notificationBell' | 'notifications' | 'spaceLeads'>
    >;
  }
}

define('mutuelle-notification-bell', NotificationBell);
