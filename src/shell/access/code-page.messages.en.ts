import type {CodePageMessages} from './code-page.messages.fr.js';

const en: CodePageMessages = {
  title: 'Let us check that it is you',
  lead: 'This is the first time you sign in on this device.',
  submit: 'Confirm',
  back: 'Back to sign-in',
  remember: (days) =>
    `Remember this device for ${days === 1 ? '1 day' : `${days} days`}. Better not on a shared computer.`,
  changed: 'My number has changed',
  changedText: 'Ask for the code another way, if there is one above. Otherwise, we will correct it with you on',
};

export default en;
