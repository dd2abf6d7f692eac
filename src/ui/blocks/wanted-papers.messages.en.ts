import type {WantedPaperMessages} from './wanted-papers.messages.fr.js';

const en: WantedPaperMessages = {
  states: {
    toSend: 'To send',
    received: 'Received',
    accepted: 'Accepted',
    refused: 'To send again',
    notNeeded: 'Not needed',
  },
  by: 'To send before',
  later: 'You can send it later.',
  add: 'Add',
  what: (label) => `: ${label}`,
};

export default en;
