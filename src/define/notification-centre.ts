// Made from src/elements.ts: npm run generate.
import {NotificationCentre} from '../features/notifications/notification-centre.js';
import {define} from './define.js';

define('mutuelle-notification-centre', NotificationCentre);
