import type {BeneficiaryMessages} from './beneficiary.messages.fr.js';

const en: BeneficiaryMessages = {
  title: 'Beneficiary',
  save: 'Save',
  identity: 'Personal information',
  type: 'Relation to you',
  types: {spouse: 'Husband or wife', civilPartner: 'Civil partner', cohabitant: 'Partner living with you', child: 'Child', partnerChild: 'Child of your spouse or partner', ascendant: 'Dependent parent', otherDependant: 'Other dependent person'},
  civility: 'Title',
  madam: 'Mrs, Ms',
  sir: 'Mr',
  lastName: 'Last name',
  firstName: 'First name',
  birthDate: 'Date of birth',
  birthDateHint: 'Day, month, year. Example: 14/03/2010',
  birthRank: 'Birth rank',
  birthRankHint: 'The digit printed to the right of the date of birth. It is 1 in most cases.',
  contact: 'Contact details',
  contactKind: 'Where does this person live?',
  same: 'At an address given already',
  own: 'At another address',
  sameAs: 'Same contact details as',
  member: 'Me',
  phone: 'Phone',
  errors: {
    choice: {required: 'Choose an answer.', one_partner: 'You have already declared a spouse or partner.', not_allowed: 'Your contract does not cover this relation. Choose another.', limit: 'Your contract does not allow one more person.', '*': 'Choose an answer.'},
    lastName: {required: 'Enter the last name.', format: 'A name is written with letters, without digits.', too_long: 'The name holds 60 characters at most.'},
    firstName: {required: 'Enter the first name.', format: 'A first name is written with letters, without digits.', too_long: 'The first name holds 60 characters at most.'},
    birthDate: {required: 'Enter the date of birth.', format: 'Write day, month and year, for example 14/03/2010.', nonexistent: 'This date does not exist. Check the day and the month.', future: 'This date is in the future. Check the year.', too_old: 'Check the year of birth.'},
    birthRank: {required: 'Enter the rank, a digit from 1 to 9.', format: 'The rank is a single digit, from 1 to 9.', duplicate_rank: 'Another person already has this number, date and rank. Check the rank on the certificate.'},
    phone: {length: 'A French number has 10 digits, for example 06 39 98 00 00.', format: 'This number cannot be read. Example: 06 39 98 00 00.'},
  },
};

export default en;
