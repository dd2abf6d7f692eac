import type {WayBackMessages} from './way-back.messages.fr.js';

const en: WayBackMessages = {
  where: 'Where to come back',
  until: 'Your answers are kept until',
  send: 'Receive this address by e-mail',
  sent: {
    title: 'The e-mail is on its way',
    text: 'It holds the address to come back to, none of your answers, and goes to the address your employer gave us.',
  },
  failed: {
    title: 'The e-mail was not sent',
    text:
      'Your answers are saved all the same. Try again in a moment, or write down the address above: it is enough to ' +
      'come back.',
  },
};

export default en;
