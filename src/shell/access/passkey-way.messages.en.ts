import type {PasskeyWayMessages} from './passkey-way.messages.fr.js';

const en: PasskeyWayMessages = {
  use: 'Use a passkey',
  said: {
    unknown: {
      title: 'This passkey no longer opens your space',
      text: 'It was removed. Sign in with your password: you may then turn on another one.',
    },
    refused: {
      title: 'The passkey was not accepted',
      text: 'Try once more, or sign in with your password.',
    },
    impossible: {
      title: 'This device could not use a passkey',
      text: 'Sign in with your password: it still works.',
    },
  },
};

export default en;
