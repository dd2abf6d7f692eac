import type {Notification} from '../../../src/contract/notifications.js';

export interface NotificationsData {
  /** By member number: newest first, and what they chose, by kind. */
  notifications: Record<string, {all: Notification[]; version: number; off: string[]}>;
}

export const notificationsData = (): NotificationsData => ({notifications: {}});
