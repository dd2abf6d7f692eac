import {plural} from '../../element/plural.js';
import type {NotificationsMessages} from './notifications.messages.fr.js';

const en: NotificationsMessages = {
  title: 'Notifications',
  unread: (count) =>
    count === 0
      ? 'Everything is read'
      : plural('en', count, `${count} unread notification`, `${count} unread notifications`),
  readAll: 'Mark everything as read',
  read: 'Mark as read',
  readOf: (title) => `Mark as read: ${title}`,
  older: 'Older notifications',
  none: {
    title: 'No notifications for now',
    text: 'A reimbursement, a document, an answer: we tell you here.',
  },
  said: {
    arrived: (count) => plural('en', count, `${count} new notification`, `${count} new notifications`),
    allRead: 'Everything is read.',
    older: (count) => plural('en', count, `${count} more notification.`, `${count} more notifications.`),
    tooMany: 'Your notifications have changed a lot. They are shown again.',
  },
  choose: 'Choose my notifications',
  paused: 'New notifications no longer arrive live.',
  refresh: 'Refresh',
};
export default en;
