import type {HospitalMessages} from './hospital-request.messages.fr.js';

const en: HospitalMessages = {
  title: 'A stay in hospital',
  lead: (days) =>
    `To be done ${days === undefined ? '' : `${days === 1 ? '1 day' : `${days} days`} `}before a planned stay. ` +
    'The hospital sends us the bill: you advance nothing of what is covered.',
  emergency: {
    title: 'An emergency? Nothing to ask for: go to hospital and show your card.',
    text: 'The request is made afterwards, by the hospital.',
    card: 'Show my card',
  },
  ask: 'Ask for a stay to be paid',
  back: 'Back to my stays',
  stays: {
    title: 'My requests',
    see: 'See',
    which: (establishment) => `the request for ${establishment}`,
    statuses: {
      received: 'Received',
      inReview: 'Being looked at',
      moreInfo: 'To complete',
      accepted: 'Agreed',
      rejected: 'Refused',
      cancelled: 'Cancelled',
    },
  },
  entry: 'From',
  nights: (count) => (count === 0 ? 'for the day' : count === 1 ? '1\u00a0night' : `${count}\u00a0nights`),
  already: {
    title: 'There is a request for these days already',
    text: 'Nothing was sent a second time. This is how far the first one is.',
    elsewhere: 'Nothing was sent a second time. You find it among your requests.',
  },
};

export default en;
