import type {CompletionMessages} from './completion.messages.fr.js';

const numbers = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function covered(beneficiaries: number): string {
  if (!beneficiaries) return 'Your cover';
  return beneficiaries === 1
    ? 'Your cover and that of your beneficiary'
    : `Your cover and that of your ${numbers[beneficiaries] ?? beneficiaries} beneficiaries`;
}

const en: CompletionMessages = {
  title: 'Your enrolment is complete',
  welcome: (firstName) => (firstName ? `Welcome, ${firstName}.` : 'Welcome.'),
  started: (beneficiaries) => `${covered(beneficiaries)} started on`,
  starts: (beneficiaries) => `${covered(beneficiaries)} ${beneficiaries ? 'start' : 'starts'} on`,
  memberNumber: 'Your member number',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Copying does not work here. Select the number, then copy it.',
  download: 'Download my file',
  downloading: 'Preparing your file',
  downloadText: 'PDF: signed form, all your documents, mandate and proof',
  downloadProof: 'Download the proof of signature',
  downloadingProof: 'Preparing the proof',
  proofText: 'PDF: who signed what, when and how',
  noCopy: 'There is no need to send us a copy of the enrolment form.',
  next: 'What happens now?',
  today: (time) => `Today, ${time}`,
  signedOn: (day, time) => `${day}, ${time}`,
  signed: (email) => `You have signed. A confirmation e\u2011mail is on its way to ${email}.`,
  by: 'By',
  from: 'From',
  nextDays: 'In the next few days',
  received: 'We have received your file and will check it. An e\u2011mail tells you when it is done.',
  checking: 'We check your file. An e\u2011mail tells you when it is done.',
  documentNeeded: 'We check your file. A document is missing: we will write to tell you which one.',
  checkedWhen: 'Done',
  checked: 'Your file has been checked.',
  after: 'Then',
  card: 'Your third-party payment card arrives in your member space. An e\u2011mail tells you.',
  dueDate: 'At the first due date',
  debit: 'First debit of',
  debitLater: 'First debit of your contribution.',
  remind: 'Add to my calendar',
  remindSummary: (insurer, amount) => `First debit by ${insurer}: ${amount}`,
  remindFile: 'first-debit',
  afterwards: {
    monthly: ', then every month',
    quarterly: ', then every three months',
    halfYearly: ', then every six months',
    yearly: ', then every year',
  },
  missing: (count) =>
    count > 1 ? 'We check your file. Documents are missing:' : 'We check your file. A document is missing:',
  payerWhen: 'In the coming days',
  payer: (name, sentTo) =>
    `${name} receives the direct debit mandate${sentTo ? ` (${sentTo})` : ''}, to accept and return. Nothing is ` +
    'debited before.',
  withdrawal: {
    byPhone: 'By phone, on',
    byPost: 'By letter, to',
    say: 'Give your name, your member number and what you withdraw from. You receive an acknowledgement.',
  },
  refresh: 'Update the status',
  refreshing: 'Updating',
  refreshed: (time) => `Up to date at ${time}`,
  space: 'Your space',
  spaceText:
    'Your reimbursements, your card and your requests in one place. Log in with the e\u2011mail and password ' +
    'of your enrolment.',
  viewCard: 'View my card',
  apps: 'The app, free of charge',
  appStore: 'For iPhone and iPad (App Store)',
  playStore: 'For Android (Google Play)',
  memberSpace: 'Go to my member space',
};

export default en;
