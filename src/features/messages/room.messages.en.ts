import {plural} from '../../element/plural.js';
import type {RoomMessages} from './room.messages.fr.js';

const files = (count: number) => plural('en', count, `${count} file`, `${count} files`);
const characters = (count: number) =>
  plural('en', count, `${count.toLocaleString('en')} character`, `${count.toLocaleString('en')} characters`);

const en: RoomMessages = {
  thread: {
    messages: 'Messages exchanged',
    older: 'Older messages',
    shown: (count) => plural('en', count, `${count} message shown.`, `${count} messages shown.`),
    toEnd: 'Go to the last message',
    you: 'You',
    insurer: 'Your insurer',
    at: (day, time) => `${day} at ${time}`,
    today: (time) => `today at ${time}`,
    read: (moment) => `Read on ${moment}`,
    readToday: (moment) => `Read ${moment}`,
    received: 'Received, not read yet',
    files: 'Files attached',
    closed: {
      title: 'This conversation is closed',
      text: 'You can still read it. For anything else, write a new message.',
      write: 'Write a new message',
    },
  },
  reply: {
    label: 'Your answer',
    hint: (longest) => `${characters(longest)} at most.`,
    errors: {
      required: 'Write your message, then send it.',
      '*': 'This message is too long. Shorten it, or send it in two parts.',
    },
  },
  left: (count) => `${characters(count)} left.`,
  over: (count) => `${characters(count)} too many.`,
  draft: {
    saved: (time) => `Draft kept at ${time}.`,
    waiting: 'Your draft is not kept yet. We are trying again.',
  },
  send: 'Send',
  attach: 'Attach a file',
  limit: (most, size) => `${files(most)} at most, each up to ${size}.`,
  attached: 'File attached',
  ready: (size) => `${size}, ready to go`,
  remove: (count) => plural('en', count, 'Remove the file', 'Remove the files'),
  fileGone: {
    title: 'The files are no longer there',
    text: 'They were removed, or kept too long. Attach them again.',
  },
  sent: {
    title: 'Your message is sent',
    before: 'Your message had left already. This is what we received: the rest is kept in your draft.',
    by: (day, time) => `We answer before ${day} at ${time}.`,
    mail: 'An e-mail tells you, without what the answer says.',
  },
  write: {
    title: 'New message',
    subject: {
      label: 'Subject',
      hint: 'It sends your message to the right department.',
      errors: {required: 'Choose a subject.', '*': 'This subject no longer exists. Choose another one.'},
    },
    item: {
      label: 'More precisely',
      errors: {'*': 'This choice no longer exists. Choose another one.'},
    },
    text: {
      label: 'Your message',
      hint: (longest) => `Simply write what is happening. ${characters(longest)} at most.`,
    },
    lead: {
      title: 'There is a more direct way',
      orWrite: 'You can also write to us below.',
    },
    cancel: 'Cancel',
  },
};
export default en;
