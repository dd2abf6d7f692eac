import type {EnrolmentElementMessages} from './enrolment-element.messages.fr.js';

const en: EnrolmentElementMessages = {
  save: 'Save',
  saved: 'Your answers are saved.',
  signedOut: {
    title: 'Sign in to continue',
    text: 'This page needs to know who you are. Sign in to your member space, then try again.',
  },
};

export default en;
