import type {ContractCancellationMessages} from './contract-cancellation.messages.fr.js';

const en: ContractCancellationMessages = {
  title: 'Cancel your contract',
  lead: 'Free of charge, online, without making an account.',
  contract: 'Contract',
  since: 'Since',
  earliest: ', can end from',
  begin: 'Begin',
  option: (name) => `Cancel: ${name}`,
  byMessage: 'You may also write to us, with your reason.',
  write: 'Write a message',
  backToStart: 'Before you begin',
  back: 'Back to my requests',
  backToTerms: 'Back to the start',
  received: 'Your request is received',
  request: 'Your cancellation request',
  takenBack: 'Your request is taken back',
  paper: 'Acknowledgement of receipt',
  papers: 'What proves your reason',
  takeBack: 'Take my request back',
  takeBackByPhone: 'To take your request back, call',
  question: {
    title: 'Take your request back?',
    text: 'Your contract goes on. You may ask to cancel it again.',
    yes: 'Take my request back',
    no: 'Cancel',
  },
};

export default en;
