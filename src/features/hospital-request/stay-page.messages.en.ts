import cost from './stay-cost.messages.en.js';
import type {StayPageMessages} from './stay-page.messages.fr.js';

const en: StayPageMessages = {
  cost,
  titles: {
    sent: 'Your request is sent',
    received: 'Stay asked for',
    accepted: 'The stay is agreed to',
    rejected: 'The stay is refused',
    cancelled: 'Request cancelled',
  },
  reference: 'Reference',
  valid: 'Agreement valid',
  validFrom: 'from',
  validTo: 'to',
  sentAt: 'Sent to the hospital',
  at: (day, time) => `on ${day} at ${time}`,
  room: 'Private room',
  asked: 'Asked for by you',
  notAsked: 'Not asked for',
  call: 'Phone of the hospital',
  papers: 'Papers to send',
  paying: 'What you will pay',
  steps: 'The steps',
  download: 'Download the agreement',
  downloading: 'Downloading',
  question: 'Ask a question',
  missing: 'Your request waits for you',
  refused: 'Why we refused',
  next: {
    title: 'What you can do',
    paper: 'Send the paper below, if you have it.',
    read: 'Ask an adviser to read it again',
    complaint: 'Make a complaint',
    call: 'Call us on',
  },
  cancelled: 'You can make another request whenever you like.',
  cancel: {
    ask: 'Cancel my request',
    title: 'Cancel this request?',
    text: 'We will no longer pay the hospital directly for this stay. The stay itself is not cancelled.',
    yes: 'Cancel the request',
    no: 'Keep the request',
    done: 'The request is cancelled',
    over: 'This request can no longer be cancelled',
    overText: 'It was answered, or the stay has begun. This is how far it is.',
  },
};

export default en;
