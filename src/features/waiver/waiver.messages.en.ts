import type {WaiverMessages} from './waiver.messages.fr.js';

const en: WaiverMessages = {
  title: 'Not joining',
  lead:
    'Your company’s contract is compulsory, except in the cases below. Nothing is decided until you send the ' +
    'request.',
  loading: 'Loading the cases…',
  cases: 'Your situation',
  endsOn: 'End of your other cover or of your contract',
  endsOnHint: 'The day written on your proof, for example 31/12/2027',
  documents: 'The proofs asked',
  noDocuments: 'No proof is asked for this case.',
  consequences: 'What you lose',
  dated: 'Your request will be dated the day you send it. You can change your mind until you sign.',
  askBy: 'You can make this request until',
  send: 'Send my request',
  backToSteps: 'Back to my enrolment',
  back: 'Back to the guarantees',
  asked: 'Your request not to join',
  statuses: {
    requested: {title: 'Your request is sent', text: 'Your enrolment is on hold. Your answers are kept.'},
    accepted: {title: 'Your request is accepted', text: 'You do not join your company’s contract.'},
    refused: {
      title: 'Your request is not accepted',
      text: 'Take up your enrolment again, or call us to talk about it.',
    },
  },
  date: 'Date of the request',
  at: 'at',
  reason: 'Reason',
  until: 'Until',
  renewBy: 'To be renewed before',
  handIn: 'The proofs to hand in',
  takeUp: 'Take up my enrolment again',
  takenUp: 'Your request is cancelled. You take up your enrolment where you left it.',
  errors: {
    caseId: {required: 'Choose your situation.', unknown: 'This case is no longer offered. Choose another.'},
    endsOn: {
      required: 'Enter the end date.',
      format: 'Write the day, the month and the year, for example 31/12/2027.',
      short_year: 'Write the year with 4 digits, for example 2027.',
      nonexistent: 'This date does not exist. Check the day and the month.',
      past: 'This date is past. If your cover has ended, this case no longer applies.',
    },
    statement: {
      required: 'Tick this sentence to send the request.',
      outdated: 'This sentence has changed. Read it again, then tick it again.',
    },
  },
};

export default en;
