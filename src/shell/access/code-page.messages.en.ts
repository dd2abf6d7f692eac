import type {CodePageMessages} from './code-page.messages.fr.js';

const en: CodePageMessages = {
  title: 'Let us check that it is you',
  lead: 'This is the first time you sign in on this device.',
  submit: 'Confirm',
  back: 'Back to sign-in',
  remember: (days) =>
    `Remember this device for ${days === 1 ? '1 day' : `${days} days`}. Better not on a shared computer.`,
};

export default en;
