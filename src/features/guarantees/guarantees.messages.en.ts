import type {GuaranteesMessages} from './guarantees.messages.fr.js';

const en: GuaranteesMessages = {
  title: 'My guarantees',
  lead: 'Choose the level that suits your needs.',
  covered: 'Your cover started on',
  willBeCovered: 'Your cover starts on',
  loading: 'Loading your company’s offer…',
  plan: 'Your level of cover',
  forWhom: (people, tier) =>
    `Price for ${people} ${people === 1 ? 'person' : 'people'}${tier ? `, ${tier} rate` : ''}.`,
  samePrice: 'The price is the same however many people are covered.',
  forYou: 'per month for you',
  perMonth: 'per month',
  employerPays: 'Your employer pays',
  outOf: 'out of',
  addTopUp: (name) => `Add the cover ${name}`,
  contribution: 'Your contribution',
  chooseFirst: 'Choose a level to know it.',
  frequency: 'How often you pay',
  frequencyHint: 'Your contribution is debited from your account.',
  frequencies: {
    monthly: 'Every month',
    quarterly: 'Every quarter',
    halfYearly: 'Every six months',
    yearly: 'Every year',
  },
  otherFrequency: 'Other',
  loadingMore: 'Loading the comparison…',
  documents: 'The documents of your offer',
  handedOn: 'Received',
  mustOpen: 'To open before going on',
  mark: 'Mark as received',
  waiver: {
    question: 'Are you covered already?',
    text: 'In some cases, you have the right not to join.',
    open: 'See these cases',
    failed: 'These cases do not show. Check your network, then try again.',
  },
  newTab: '(new tab)',
  version: (version) => `version ${version}`,
  errors: {
    plan: {required: 'Choose a level of cover.'},
    frequency: {required: 'Choose how often.'},
    document: {unread: 'Open this document, or mark it as received.'},
  },
};

export default en;
