import type {CallbackMessages} from './callback.messages.fr.js';

const en: CallbackMessages = {
  title: 'Be called back',
  phone: {
    label: 'Your number',
    errors: {
      required: 'Enter the number to call you at.',
      length: 'Check the number of digits. A French number has 10, for example 06\u00a039\u00a098\u00a000\u00a000.',
      format: 'This is no phone number. For example: 06\u00a039\u00a098\u00a000\u00a000.',
      '*': 'We cannot call this number. Give another one.',
    },
  },
  send: 'Ask to be called back',
  cancel: 'Cancel',
  at: (when) => `We will call you back ${when}, more or less.`,
  by: (day) => `We will call you back by ${day}.`,
  soon: 'We will call you back as soon as possible.',
  limit: {
    title: 'A call to this number is planned already',
    text: 'You can also call us on',
  },
};

export default en;
