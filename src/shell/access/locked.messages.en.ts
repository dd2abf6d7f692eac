import type {LockedMessages} from './locked.messages.fr.js';

const en: LockedMessages = {
  title: (time) => (time ? `Your space opens again at ${time}` : 'Your space is closed for a while'),
  text: {
    password:
      'After several refused passwords, we close access for a while. Your data are safe and nothing is lost. A new ' +
      'password opens your space again at once.',
    code: 'After several refused codes, we close access for a while. Your data are safe and nothing is lost.',
    registration:
      'After several tries, we close this page for a while. Meanwhile, check your member number: it is on your ' +
      'third-party payment card.',
  },
  again: 'You can try again',
  againText: 'Check the address and the password before you sign in.',
  newPassword: 'Choose a new password',
  signIn: 'Sign in',
  other: 'Sign in with another address',
  notYou: 'Were these tries not yours? Call',
};

export default en;
