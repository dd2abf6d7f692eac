import type {FranceConnectMessages} from './france-connect.messages.fr.js';

const en: FranceConnectMessages = {
  or: 'OR',
  explained:
    'FranceConnect is the French State’s solution to make signing in to your online services safer and simpler.',
  button: 'Sign in with',
  what: 'What is FranceConnect?',
  newWindow: '(new window)',
  framed: {
    title: 'FranceConnect does not open in this frame',
    text: 'Open this page by itself: FranceConnect works there.',
    open: 'Open this page by itself',
  },
  forgetful: {
    title: 'Your browser keeps nothing for this site',
    text: 'Coming back from FranceConnect would not work. Sign in with your password.',
  },
  said: {
    cancelled: {
      title: 'You left FranceConnect',
      text: 'Nothing has changed. Start again with FranceConnect, or sign in with your password.',
    },
    failed: {
      title: 'FranceConnect could not identify you',
      text: 'Start again in a moment, or sign in with your password.',
    },
    again: {
      title: 'This return from FranceConnect can no longer be used',
      text: 'For your security, it works once, and for a short while. Start again with the FranceConnect button.',
    },
    open: {
      title: 'Your FranceConnect session may still be open',
      text: 'To close it, close your browser.',
    },
  },
  entering: 'Signing in with FranceConnect',
  down: {
    title: 'FranceConnect does not answer',
    text: 'Try again in a moment, or sign in with your password.',
  },
  password: 'Sign in with my password',
  link: {
    title: 'Open your space',
    lead: (firstName) =>
      `${firstName ? `Hello ${firstName}. ` : ''}FranceConnect told us who you are. ` +
      'Tell us which space is yours: we will ask it only once.',
    several: {
      title: 'Several members have your name and your date of birth',
      text: 'Your member number tells us which one you are.',
    },
    submit: 'Open my space',
    check: 'Check the number.',
    lost: 'You do not have your number?',
    lostText: 'It is on our letters too. Otherwise, call',
  },
  conflict: {
    title: 'Your space has its own way in already',
    text: 'We changed nothing in it. Sign in with your e-mail address and your password.',
    call: 'It does not work? Call',
  },
};
export default en;
