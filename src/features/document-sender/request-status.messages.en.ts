import type fr from './request-status.messages.fr.js';

const en: typeof fr = {
  states: {
    received: 'Received',
    inReview: 'Being read',
    moreInfo: 'Something is missing',
    accepted: 'Accepted',
    rejected: 'Refused',
    cancelled: 'Cancelled',
  },
  other: 'In progress',
  state: 'Where it stands',
  moreInfo: {title: 'We need you', text: 'Something is missing before we can go on.'},
  rejected: {title: 'What you sent was not accepted', text: 'We cannot go any further.'},
  call: 'A question? Call',
  reference: 'Reference',
  files: 'What you sent',
  file: {accepted: 'Accepted', refused: 'Refused', received: 'Received'},
  papers: 'What we wait for',
  by: (day) => `By ${day}`,
  replace: 'Replace',
  send: 'Send',
  of: (name) => `: ${name}`,
  refresh: 'Refresh',
  refreshed: (time) => `Updated at ${time}.`,
  back: 'Back',
};

export default en;
