import type {NoticeMessages} from './notice.messages.fr.js';

const messages: NoticeMessages = {
  unread: 'Unread',
  today: (time) => `today at ${time}`,
  yesterday: (time) => `yesterday at ${time}`,
};
export default messages;
