import type {EndingMessages} from './ending.messages.fr.js';

const en: EndingMessages = {
  firstName: 'First name',
  lastName: 'Surname',
  email: 'E-mail address for the proof',
  contract: 'Contract',
  number: 'Contract number',
  numberHint: 'It is on your card and on our letters.',
  errors: {
    firstName: {required: 'Enter the first name.', '*': 'This first name is too long. Shorten it.'},
    lastName: {required: 'Enter the surname.', '*': 'This surname is too long. Shorten it.'},
    email: {
      required: 'Enter the e-mail address that will receive the proof.',
      '*': 'A part of the address is missing. Example: name@example.org',
    },
    contract: {
      required: 'Choose the contract.',
      unknown: 'This contract is no longer in your space. Choose another one.',
      '*': 'Choose another contract.',
    },
    number: {required: 'Enter the contract number.', '*': 'This number is too long. Check it.'},
  },
  before: 'Your requests',
  open: 'See the proof',
  of: (reference) => ` ${reference}`,
  statuses: {
    received: 'Received',
    inReview: 'Under way',
    moreInfo: 'To complete',
    accepted: 'Confirmed',
    rejected: 'Refused',
    cancelled: 'Taken back',
  },
  receivedAt: 'Received on',
  moment: (day, time) => `${day} at ${time}`,
  endsOn: 'End of the contract',
  midnight: 'at midnight',
  sentTo: 'Sent to',
  refund: 'Money back',
  refundBy: (amount, day) => (amount && day ? `${amount}, before ${day}` : amount || `before ${day}`),
  download: 'Download the proof',
  downloading: 'Preparing the proof',
  signedOut: {
    title: 'Your session has ended',
    text: 'Check your answers, then go on: you do not need to sign in again.',
  },
  alreadyOpen: {
    title: 'This was asked for already, for this contract',
    text: 'It goes on. Nothing was sent a second time.',
    show: 'See my requests',
  },
};

export default en;
