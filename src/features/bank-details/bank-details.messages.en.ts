import type {BankDetailsMessages} from './bank-details.messages.fr.js';

const en: BankDetailsMessages = {
  title: 'My bank details',
  lead: 'Have your bank details at hand. They are used to reimburse you.',
  leadDebit:
    'Have your bank details at hand. They are used to reimburse you. Your contributions are debited from this ' +
    'account, or from another one of your choice.',
  benefits: 'To receive your reimbursements',
  holder: 'Account holder',
  holderHint: 'First and last name, as on the bank details. Your bank compares the two.',
  holderMore: {
    open: 'Why the name matters',
    text: [
      'Before each transfer, banks compare the name of the holder and the IBAN. A shortened or different name ' +
        'may delay your reimbursements.',
      'For a joint account, copy both names, for example “Mme Hélène Vasseur ou M. Marc Vasseur”.',
    ],
  },
  iban: 'IBAN',
  ibanHint: '27 characters for an account in France. You can paste it.',
  bic: 'BIC',
  bicHint: 'The code of your bank: 8 or 11 characters, next to the IBAN',
  bicOptionalHint:
    'The code of your bank: 8 or 11 characters, next to the IBAN. Give it if your account is in the Pacific or ' +
    'outside the European Union.',
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
