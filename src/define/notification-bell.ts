// Made from src/elements.ts: npm run generate.
import {NotificationBell} from '../features/notifications/notification-bell.js';
import {define} from './define.js';

define('mutuelle-notification-bell', NotificationBell);
