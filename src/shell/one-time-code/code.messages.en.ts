import type {CodeMessages} from './code.messages.fr.js';

const en: CodeMessages = {
  label: {
    sms: (target) => `Code sent by text message to ${target}`,
    voice: (target) => `Code read out by a call to ${target}`,
    email: (target) => `Code sent by e-mail to ${target}`,
    other: (target) => `Code sent to ${target}`,
  },
  hint: (sent, until) =>
    `6 digits${sent ? `, sent at ${sent}` : ''}${until ? `, valid until ${until}` : ''}. ` +
    'You can paste the whole message.',
  begins: (words) => `The message begins with “${words}”.`,
  attempts: (count) => (count > 1 ? `You have ${count} tries left.` : 'You have 1 try left.'),
  resendIn: 'Not received? You can ask for a new code in',
  notReceived: 'Not received?',
  resend: 'Get a new code',
  by: {
    sms: (target) => `Get the code by text message to ${target}`,
    voice: (target) => `Get the code by a call to ${target}`,
    email: (target) => `Get the code by e-mail to ${target}`,
  },
  several: {title: 'This message contains several numbers', text: 'Which one is your code?'},
  changed: 'My number has changed',
  changedText: 'Ask for the code another way, if there is one above. Otherwise, we will correct it with you on',
  errors: {
    required: 'Enter the code you received.',
    format: 'The code has 6 digits.',
    'code-wrong': 'This code is not the right one.',
    'code-expired': 'This code is no longer valid. Ask for a new one.',
    'code-superseded': 'This code comes from an older message. Enter the one of the last message.',
  },
};

export default en;
