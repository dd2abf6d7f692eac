import {plural} from '../../element/plural.js';
import type {BellMessages} from './bell.messages.fr.js';

const en: BellMessages = {
  title: 'Notifications',
  name: (count, shown) => (count === 0 ? 'Notifications, everything is read' : `Notifications, ${shown} unread`),
  arrived: (count) => plural('en', count, `${count} new notification`, `${count} new notifications`),
  all: 'All notifications',
};
export default en;
