import person from '../identity/person.messages.en.js';
import type {QuestionMessages} from './questions.messages.fr.js';

const en: QuestionMessages = {
  way: 'How?',
  wait: (minutes) => `Wait: about ${minutes}\u00a0min`,
  who: 'For whom?',
  whoHint: 'The person is beside you. The prescription of an adult arrives in a space of their own.',
  minor: 'Minor: with a parent',
  withParent: 'A parent stays beside the child during the whole consultation.',
  phone: 'The doctor calls you at',
  otherNumber: 'Give another number',
  phoneLabel: 'Number to call',
  phoneHint: 'The doctor calls you at this number.',
  price: {
    total: 'Price of the teleconsultation',
    toPay: 'You pay',
    toAdvance: 'To pay in advance',
  },
  consent: 'Your agreement',
  provider: 'Service provided by',
  errors: {
    way: {
      required: 'Choose video or phone.',
      closed: 'This way has just closed. Choose the other one, or come back later.',
    },
    who: {required: 'Choose for whom.', not_allowed: 'This person is no longer covered. Choose another one.'},
    phone: {...person.phone, not_allowed: 'The service does not call this number. Give another one.'},
    consent: {
      required: 'Tick this box so that the doctor can listen to you.',
      changed: 'This text has just changed. Read it, then tick the box.',
    },
  },
};
export default en;
