import type {NewPasskeyMessages} from './new-passkey.messages.fr.js';

const en: NewPasskeyMessages = {
  make: 'Turn on',
  said: {
    known: {
      title: 'This device has a passkey already',
      text: 'It opens your space. There is nothing else to do.',
    },
    refused: {
      title: 'The passkey was not accepted',
      text: 'Try once more. Your password goes on working.',
    },
    impossible: {
      title: 'This device could not make a passkey',
      text: 'Nothing has changed: your password goes on working.',
    },
  },
};

export default en;
