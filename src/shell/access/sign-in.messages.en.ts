import type {SignInMessages} from './sign-in.messages.fr.js';

const en: SignInMessages = {
  title: 'Sign in',
  lead: (insurer) => (insurer ? `Member space: ${insurer}` : 'Member space'),
  enrolment: {
    title: 'Resume my enrolment',
    lead: 'The link received by e-mail works only once. Sign in to continue where you were.',
    expiredLead: 'We closed it for your security. Your answers are kept: sign in to continue.',
  },
  member: {
    title: 'My space',
    lead: 'Sign in with the e-mail address and the password of your space.',
    expiredLead: 'We closed it for your security. Sign in to find your space again.',
  },
  expired: 'Your session has ended',
  submit: 'Sign in',
  submitFor: (title) => `Sign in: ${title}`,
  elsewhere: 'Sign in once, and everything on this page is shown.',
  email: 'E-mail address',
  password: 'Password',
  forgotten: 'Forgotten your password?',
  firstVisit: 'First visit?',
  register: 'Create my space with my member number',
  said: {
    confirmed: {
      title: 'Your space is open',
      text: 'Your address is confirmed. Sign in with this address and your password.',
    },
    'password-changed': {
      title: 'Your new password is saved',
      text: 'Sign in with it. An e-mail tells you about this change.',
    },
    'start-again': {
      title: 'The code is no longer valid',
      text: 'Sign in again: we will send you another one.',
    },
  },
  refused: 'The address or the password is not right',
  refusedText: 'Check both, or choose a new password.',
  errors: {
    email: {
      required: 'Enter your e-mail address.',
      format: 'An address is written with an @, for example first.last@example.com.',
    },
    password: {required: 'Enter your password.'},
  },
};

export default en;
