import opening from '../../ui/blocks/opening.messages.en.js';
import type {ResultsMessages} from './results.messages.fr.js';

const en: ResultsMessages = {
  counted: {
    optician: (count) => (count === 1 ? '1 optician' : `${count} opticians`),
    audiologist: (count) => (count === 1 ? '1 hearing-aid centre' : `${count} hearing-aid centres`),
    dentist: (count) => (count === 1 ? '1 dentist' : `${count} dentists`),
    other: (count) => (count === 1 ? '1 professional' : `${count} professionals`),
  },
  none: {
    optician: 'No optician',
    audiologist: 'No hearing-aid centre',
    dentist: 'No dentist',
    other: 'No professional',
  },
  refine: 'Refine the search',
  openNow: 'Open now',
  services: {
    hundredPercentSante: '100% Santé',
    thirdPartyPayment: 'Third-party payment',
    home: 'Home visits',
    accessible: 'Wheelchair access',
  },
  tags: {
    hundredPercentSante: '100% Santé',
    thirdPartyPayment: 'Third-party payment',
    home: 'Home visits',
    accessible: 'Wheelchair access',
  },
  sort: 'Sort by',
  sorts: {distance: 'Distance', saving: 'Estimated saving'},
  within: (radius) => `within ${radius} km`,
  widened: (radius) => `Nobody within ${radius} km: the search was widened.`,
  widenedFiltered: (radius) => `None of this sort within ${radius} km: the search was widened.`,
  openCount: (count) => (count ? `${count} open` : 'none open at the moment'),
  openOnly: () => 'open at the moment',
  allClosed: 'All of them are closed at the moment',
  noneOpen: 'None is known to be open at the moment',
  firstToOpen: (name, when) => `First to open in this list: ${name}, ${when}.`,
  someUnconfirmed: 'The hours of some are to be confirmed: please call them.',
  othersUnconfirmed: (count) =>
    count > 1
      ? `${count} others have hours to be confirmed: they are not in this list.`
      : '1 other has hours to be confirmed: it is not in this list.',
  dropOpenNow: 'Remove the filter “Open now”',
  showAll: 'Also show those that are not open',
  nobody: (none, radius) => `${none} of the network within ${radius} km`,
  nobodyFiltered: (none, radius) => `${none} of this sort within ${radius} km`,
  nobodyText: 'Search around another place.',
  nobodyFilteredText: 'Without these filters there may be some closer.',
  otherPlace: 'Change the place',
  clearFilters: 'Remove the filters',
  start: {
    title: 'Search around',
    find: 'For each of them you will see',
    facts: {
      hours: 'whether it is open, its hours and its phone number',
      prices: 'negotiated prices and the estimated saving',
      services: 'third-party payment, 100% Santé, wheelchair access',
    },
  },
  glossary: {
    title: 'What do these words mean?',
    terms: [
      {
        services: ['hundredPercentSante'],
        term: '100% Santé',
        meaning:
          'glasses, dental prostheses and hearing aids chosen by law that are fully refunded: there is nothing left ' +
          'to pay (class A for glasses, class I for hearing aids).',
      },
      {
        services: ['hundredPercentSante'],
        term: 'Class B, class II',
        meaning: 'all other equipment, freely priced: your contract refunds part of it.',
      },
      {
        services: ['thirdPartyPayment'],
        term: 'Third-party payment',
        meaning: 'you do not advance what the Sécurité sociale and the insurer refund.',
      },
    ],
  },
  more: (count) => (count > 1 ? `See the next ${count}` : 'See the next one'),
  moreAdded: (count) => `${count} added to the list.`,
  km: (kilometres) => `${kilometres} km`,
  veryNear: 'less than 100 m',
  call: 'Call',
  directions: 'Directions',
  directionsTo: (name) => ` to ${name}`,
  newTab: '(new tab)',
  book: 'Book online',
  bookAt: (name) => ` at ${name}`,
  details: 'Details',
  hours: 'Opening hours',
  hoursAndPrices: 'Opening hours and prices',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  closedDay: 'Closed',
  allDay: 'around the clock',
  midnight: opening.midnight,
  toConfirm: 'to be confirmed',
  exception: 'Special days',
  opening: {
    ...opening.opening,
    holiday: 'Public holiday: hours to be confirmed',
    byAppointment: 'By appointment',
    unconfirmed: 'Hours to be confirmed',
    unknown: 'Opening hours not given',
    call: ', please call',
  },
  saving: (amount, product) => `Estimated saving: ${amount}, ${product}`,
  savings: 'Negotiated prices',
  savingsNote: 'Estimates of the network, not a quote: always ask for one.',
  product: 'Product',
  averagePrice: 'Average price',
  networkPrice: 'Network price',
  estimated: 'Estimated saving',
  source: (source) => `Source: ${source},`,
  showOnMap: 'Show on the map',
};

export default en;
