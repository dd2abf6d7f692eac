import type {AccountFieldsMessages} from './account-fields.messages.fr.js';

const en: AccountFieldsMessages = {
  holder: 'Account holder',
  holderHint: 'First and last name, as on the bank details. Your bank compares the two.',
  holderMore: {
    open: 'Why the name matters',
    text: [
      'Before each transfer, banks compare the name of the holder and the IBAN. A shortened or different name ' +
        'may delay your reimbursements.',
      'For a joint account, copy both names, for example “Mme Claire Morel ou M. Jean Morel”.',
    ],
  },
  iban: 'IBAN',
  ibanHint: '27 characters for an account in France. You can paste it.',
  bic: 'BIC',
  bicHint: 'The code of your bank: 8 or 11 characters, next to the IBAN',
  bicOptionalHint:
    'The code of your bank: 8 or 11 characters, next to the IBAN. Give it if your account is in the Pacific or ' +
    'outside the European Union.',
};

export default en;
