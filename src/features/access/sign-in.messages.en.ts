import type {SignInElementMessages} from './sign-in.messages.fr.js';

const en: SignInElementMessages = {
  title: 'You are signed in',
  lead: (name) => `Account: ${name}`,
  goOn: 'Go on to my space',
  leave: 'Sign out',
  link: {
    title: 'You opened a link received by e-mail',
    text: 'It may be about another account. Nothing is done yet: choose.',
    open: 'Close this session and open the link',
    stay: 'Keep this session',
  },
};

export default en;
