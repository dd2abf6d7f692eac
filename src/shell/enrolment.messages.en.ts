import type {EnrolmentMessages} from './enrolment.messages.fr.js';

const en: EnrolmentMessages = {
  failures: {
    stale: {title: 'This enrolment has changed in another tab'},
    signed: {
      title: 'This enrolment is already signed',
      text: 'It can no longer be changed here.',
    },
    incomplete: {
      title: 'Some answers are missing',
      text: 'A step is not finished. Go back to it from the list of steps.',
    },
    missing: {title: 'We cannot find this enrolment'},
  },
};

export default en;
