import type {PasswordChangeMessages} from './password-change.messages.fr.js';

const en: PasswordChangeMessages = {
  title: 'New password',
  email: 'E-mail address',
  current: 'Present password',
  currentErrors: {
    required: 'Type your present password.',
    wrong: 'This password is not the right one. You can also get a code.',
  },
  byCode: 'Get a code instead',
  byPassword: 'Use my present password',
  codeText: 'A code will be sent to you, to check that it is you.',
  password: 'New password',
  effect: 'Your other devices will be signed out. An e-mail tells you of this change.',
  save: 'Save',
  send: 'Get a code',
  cancel: 'Cancel',
  locked: {
    title: (time) => `Your present password cannot be tried ${time ? `before ${time}` : 'for now'}`,
    text: 'After several tries that were refused, we wait a while. You can get a code instead.',
  },
  lockedCode: {
    title: (time) => `No code can be asked for ${time ? `before ${time}` : 'for now'}`,
    text: 'After several codes that were refused, we wait a while. Your present password still works.',
  },
};

export default en;
