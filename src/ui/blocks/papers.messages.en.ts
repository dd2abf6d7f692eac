import type {PaperMessages} from './papers.messages.fr.js';

const en: PaperMessages = {
  complete: 'Nothing left to send',
  toSend: (count) => (count === 1 ? '1 document to send' : `${count} documents to send`),
  received: (count) => (count === 1 ? '1 document received' : `${count} documents received`),
  states: {
    toSend: 'To send:',
    received: 'Received, we are checking it:',
    accepted: 'Accepted:',
    refused: 'To send again:',
  },
  by: 'by',
  reason: 'Why:',
  send: 'Send',
  sendName: (label) => `Send: ${label}`,
};

export default en;
