import type {BankChangeMessages} from './bank-change.messages.fr.js';

const en: BankChangeMessages = {
  title: 'Change bank account',
  current: 'Present account',
  reimbursementsOf: (people) => (people ? `Reimbursements (${people})` : 'Reimbursements'),
  bothOf: (people) => (people ? `Reimbursements (${people}) and contribution` : 'Reimbursements and contribution'),
  contributions: 'Contribution',
  last: {
    title: (day) => (day ? `You changed account on ${day}` : 'You changed account'),
    show: 'See the receipt',
  },
  newAccount: 'The new account',
  uses: {
    label: 'What will this account be for?',
    both: 'My reimbursements and my contribution',
    reimbursements: 'My reimbursements only',
    contributions: 'My contribution only',
    errors: {required: 'Choose what this account will be for.', '*': 'This choice is not possible. Make another one.'},
  },
  people: {
    label: 'Who will be reimbursed on this account?',
    errors: {
      required: 'Tick at least one person.',
      '*': 'The account of one of these people cannot be changed here. Untick them.',
    },
  },
  changes: {
    title: 'What changes',
    reimbursements: 'Your reimbursements',
    contributions: 'Your contribution',
    from: 'from',
    payer: (name) => `on the present account, until ${name} has signed the mandate`,
    still: (day) => `The debit of ${day} still goes to the present account.`,
    kept: 'People and debits that you do not choose keep their account.',
  },
  moment: (day, time) => `${day} at ${time}`,
  next: 'Continue',
  cancel: 'Cancel',
  locked: {
    title: (time) => `No code can be asked for ${time ? `before ${time}` : 'for now'}`,
    text: 'After several codes that were refused, we wait a moment. Your account has not changed.',
  },
  held: {
    from: (moment) => `Change possible from ${moment}`,
    later: 'Change possible a little later',
    reasons: {
      phone: (day) => `Your phone number was changed${day ? ` on ${day}` : ''}.`,
      email: (day) => `Your e-mail address was changed${day ? ` on ${day}` : ''}.`,
      other: () => 'Your contact details were changed a short while ago.',
    },
    wait: (hours) => {
      const time = hours ? `${hours} hour${hours === 1 ? '' : 's'}` : 'a while';
      return `To protect you, we wait ${time} before we send a code about your bank account.`;
    },
    notMine: 'This change is not mine',
    urgent: 'Is it urgent? Call us: an adviser makes the change with you.',
    blocked: {
      title: 'Changes of account are blocked',
      text: (day) =>
        `You asked for it${day ? ` on ${day}` : ''}. Call us: an adviser checks with you, then allows them again.`,
    },
  },
};

export default en;
