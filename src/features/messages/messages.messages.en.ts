import {plural} from '../../element/plural.js';
import type {MessagesMessages} from './messages.messages.fr.js';

const en: MessagesMessages = {
  title: 'Messages',
  lead: 'What you write here stays confidential: no detail about health leaves by e-mail.',
  unread: (count) =>
    count === 0 ? 'No unread message' : plural('en', count, `${count} unread message`, `${count} unread messages`),
  write: 'New message',
  search: 'Search your messages',
  found: (count, more) => {
    if (count === 0) return 'No conversation found.';
    const words = plural('en', count, `${count} conversation`, `${count} conversations`);
    return `${more ? 'More than ' : ''}${words} found.`;
  },
  nothingFound: {
    title: 'No conversation has these words in it',
    text: 'Check the spelling, or look for one word only.',
    all: 'See all conversations',
  },
  list: 'Your conversations',
  states: {
    open: 'Sent, answer to come',
    answered: 'Answered',
    waitingForMember: 'Waiting for your answer',
    closed: 'Closed',
  },
  unreadIn: (count) => plural('en', count, 'Unread', `${count} unread`),
  older: 'Older conversations',
  choose: 'Choose a conversation to read it.',
  none: {
    title: 'No message so far',
    text: 'Ask your question here. In a medical emergency, call 15.',
    write: 'Write a message',
  },
  all: 'All my messages',
  said: {
    one: (from) => (from ? `A new message has arrived: ${from}.` : 'A new message has arrived.'),
    many: (count) => plural('en', count, `${count} new message has arrived.`, `${count} new messages have arrived.`),
    tooMany: 'Much has changed in your messages. They are shown anew.',
  },
  paused: 'New messages no longer arrive as they are sent.',
  refresh: 'Refresh',
};
export default en;
