import type {Notification} from '../../../src/contract/notifications.js';

export interface NotificationRecord {
  /** Newest first. */
  all: Notification[];
  version: number;
  /** Kinds that the member wants to hear nothing of. */
  off: string[];
  /** What was told, by its own id: never twice. */
  told: string[];
  /** What happened before the first look is in it. */
  begun: boolean;
}

export interface NotificationsData {
  /** By member number; made when it is first asked for. */
  notifications: Record<string, NotificationRecord>;
}

export const notificationsData = (): NotificationsData => ({notifications: {}});
