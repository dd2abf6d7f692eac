import type {BankDetailsMessages} from './bank-details.messages.fr.js';

const en: BankDetailsMessages = {
  title: 'My bank details',
  lead: 'Have your bank details at hand. They are used to reimburse you.',
  leadDebit:
    'Have your bank details at hand. They are used to reimburse you. Your contributions are debited from this ' +
    'account, or from another one of your choice.',
  benefits: 'To receive your reimbursements',
  sameForDebit: 'Use this account to pay my contributions too',
  debit: 'To pay your contributions',
  debitText: 'Your employer pays its share separately. Only yours is debited.',
  purposes: {benefits: 'for reimbursements', debit: 'for contributions', of: (name) => `of ${name}`},
  accountOf: (name) => `Bank details of ${name}`,
  paidOn: (firstName) => `Where should ${firstName} be reimbursed?`,
  memberAccount: (ends) => (ends ? `On my account (${ends})` : 'On my account'),
  knownAccount: 'On an account given already',
  ownAccount: 'On another account',
  whose: 'Which account?',
  whoseFor: (name) => `Account for ${name}`,
  mine: (ends) => (ends ? `My account (${ends})` : 'My account'),
  theirs: (name, ends) => `The account of ${name}${ends ? ` (${ends})` : ''}`,
  chooseAccount: 'Choose the account.',
};

export default en;
