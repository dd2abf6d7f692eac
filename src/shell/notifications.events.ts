/** What every element that counts notifications tells the page. */
export interface NotificationCountEvents {
  /** How many notifications are not read; each time that it is another number. */
  'mutuelle-notifications-unread': CustomEvent<{count: number}>;
}
