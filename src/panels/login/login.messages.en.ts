import type {LoginMessages} from './login.messages.fr.js';

const en: LoginMessages = {
  title: 'Resume my enrolment',
  lead: 'The link received by e-mail works only once. Sign in to continue where you were.',
  expired: 'Your session has ended',
  expiredLead: 'We closed it for your security. Your answers are kept: sign in to continue.',
  submit: 'Sign in',
  email: 'E-mail address',
  password: 'Password',
  forgotten: 'Forgotten password',
  refused: 'The address or the password is not right',
  refusedText: 'Check both, or choose a new password.',
  errors: {
    email: {required: 'Enter your e-mail address.', format: 'An address is written with an @, for example first.last@example.com.'},
    password: {required: 'Enter your password.'},
  },
};

export default en;
