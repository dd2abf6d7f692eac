import relations from '../identity/relations.messages.en.js';
import type {BeneficiaryRequestMessages} from './beneficiary-request.messages.fr.js';

const en: BeneficiaryRequestMessages = {
  title: 'My beneficiaries',
  lead: 'These people are covered with you.',
  relations,
  covered: 'Person covered',
  coveredUntil: 'Covered until',
  nobody: 'Nobody else but you is covered by your contract.',
  add: 'Add a person',
  noAdd: 'Your contract lets nobody be added from this page. Call us on',
  change: 'Tell us about a change',
  changeOf: (name) => `for ${name}`,
  noneRemovable: 'None of these people can leave the contract from this page. Call us on',
  certificate: {
    send: 'Send the certificate',
    of: (name) => `of ${name}`,
    by: 'To send before',
    toGoOn: 'so that the cover goes on.',
  },
  open: {
    title: 'You had begun to add somebody',
    titleOf: (name) => `You had begun to add ${name}`,
    resume: 'Go on',
    giveUp: 'Give up',
    question: 'Give up adding this person?',
    effect: 'What you typed will be erased.',
    yes: 'Give up adding',
    no: 'Keep it',
    givenUp: 'It is given up',
  },
  requests: {
    title: 'My requests',
    reference: 'Reference',
    steps: 'Show the steps',
    papers: 'Papers to send',
    statuses: {
      received: 'Received',
      inReview: 'Being looked at',
      moreInfo: 'To complete',
      accepted: 'Accepted',
      rejected: 'Refused',
      cancelled: 'Cancelled',
    },
  },
  back: 'Back to my beneficiaries',
  done: {title: 'Your request is saved'},
};

export default en;
