import type {MailMessages} from './mail.messages.fr.js';

const en: MailMessages = {
  title: 'Look at your mailbox',
  notReceived: 'Nothing after 2 min? Look among unwanted mail.',
  resend: 'Send the link again',
  resendIn: 'You will be able to have the link sent again in',
  again: 'Done. Only the link of the last e-mail works.',
  lasts: {
    minutes: (count) => `${count}\u00a0min`,
    hours: (count) => `${count}\u00a0h`,
    days: (count) => `${count}\u00a0day${count > 1 ? 's' : ''}`,
  },
};

export default en;
