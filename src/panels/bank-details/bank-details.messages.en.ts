import type {BankDetailsMessages} from './bank-details.messages.fr.js';

const checksum = 'A character of the IBAN is not right. Copy it from your bank details.';

const en: BankDetailsMessages = {
  title: 'My bank details',
  lead: 'Have your bank details at hand. They are used to reimburse you.',
  leadDebit: 'Have your bank details at hand. They are used to reimburse you and, if you like, to pay your contributions.',
  benefits: 'To receive your reimbursements',
  holder: 'Account holder',
  holderHint: 'First and last name, as on the bank details. Your bank compares the two.',
  iban: 'IBAN',
  ibanHint: '27 characters for an account in France. You can paste it.',
  ibanFound: 'Valid IBAN',
  bic: 'BIC',
  bicHint: '8 or 11 characters, next to the IBAN',
  sameForDebit: 'Use this account to pay my contributions too',
  debit: 'To pay your contributions',
  debitText: 'Your employer pays its share separately. Only yours is debited.',
  debitAccount: 'Account to debit',
  mandateLater: 'You will accept the debit mandate at the last step, when you sign. Nothing is debited before.',
  accountOf: (name) => `Bank details of ${name}`,
  paidOn: (firstName) => `Where should ${firstName} be reimbursed?`,
  memberAccount: 'On an account given already',
  ownAccount: 'On another account',
  whose: 'Which account?',
  mine: 'My account',
  chooseAccount: 'Choose the account.',
  errors: {
    holder: {required: 'Enter the name of the holder, as on the bank details.', too_long: 'The name holds 70 characters at most.'},
    iban: {
      required: 'Enter the IBAN.',
      format: 'An IBAN begins with two letters and two digits, for example FR76. Check that an O does not stand for a zero.',
      country: 'The first two letters are not those of a country that uses the IBAN.',
      not_sepa: 'This account is outside the SEPA area. Give an account in France or in a country of the area.',
      length: 'The IBAN does not have the right number of characters. It has 27 for an account in France.',
      checksum,
      rib_key: checksum,
    },
    bic: {
      required: 'Enter the BIC. It is next to the IBAN.',
      format: 'A BIC has 8 or 11 letters and digits, for example ABCDFRPP.',
      length: 'A BIC has 8 or 11 letters and digits, for example ABCDFRPP.',
      test: 'This BIC is a test code. Copy the one of your bank details.',
      bic_country_mismatch: 'The BIC and the IBAN are not of the same country. Check both.',
    },
  },
  warnings: {
    pacific_account: {title: 'This account is in the Pacific', text: 'It is outside the SEPA area: the transfer may take longer. If all is right, keep it.'},
    monaco_french_bic: {title: 'The IBAN is from Monaco and the BIC from France', text: 'Check both on your bank details. If all is right, keep them.'},
  },
};

export default en;
