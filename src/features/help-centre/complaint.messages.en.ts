import type {ComplaintMessages} from './complaint.messages.fr.js';

const en: ComplaintMessages = {
  title: 'Make a complaint',
  subject: {label: 'Subject', errors: {required: 'Choose a subject.', '*': 'Choose another subject.'}},
  text: {
    label: 'What is wrong',
    errors: {
      required: 'Write what is wrong, in a few words.',
      format: 'Your text has more than 3,000 characters. Make it shorter.',
      '*': 'This text cannot be sent. Change it.',
    },
  },
  wish: {
    label: 'What you ask for',
    hint: 'For example: that it is calculated anew',
    errors: {
      format: 'Your text has more than 1,000 characters. Make it shorter.',
      '*': 'This text cannot be sent. Change it.',
    },
  },
  note:
    'You will get a receipt with a number to follow it by. Your complaint changes neither your rights nor your ' +
    'reimbursements.',
  send: 'Send my complaint',
  cancel: 'Cancel',
  done: {title: 'Your complaint is registered', back: 'Back to the help'},
  kept: 'What you wrote is kept on this page',
  mine: 'Your complaints',
  reference: 'Reference',
  steps: 'See the steps',
  statuses: {
    received: 'Received',
    inReview: 'Being looked at',
    moreInfo: 'To be completed',
    accepted: 'Closed',
    rejected: 'Refused',
    cancelled: 'Cancelled',
  },
};

export default en;
