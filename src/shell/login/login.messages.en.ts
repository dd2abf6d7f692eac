import type {LoginMessages} from './login.messages.fr.js';

const en: LoginMessages = {
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
  forgotten: 'Forgotten password',
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
