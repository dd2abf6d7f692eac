import signIn from './sign-in.messages.en.js';
import type {ForgottenMessages} from './forgotten.messages.fr.js';

const en: ForgottenMessages = {
  title: 'Forgotten password',
  back: 'Sign in',
  email: 'E-mail address',
  emailHint: 'The one you sign in with',
  submit: 'Receive a link',
  lost: 'I no longer have this address',
  lostText: 'We will replace it with you, by phone. Call',
  sent: (email, lasts) =>
    `If we know ${email}, a link has just been sent there. It works once${lasts ? `, for ${lasts}` : ''}.`,
  other: 'Try another address',
  errors: signIn.errors.email,
};

export default en;
