import relations from './relations.messages.en.js';
import person from './person.messages.en.js';
import type {BeneficiaryMessages} from './beneficiary.messages.fr.js';

const en: BeneficiaryMessages = {
  title: 'Beneficiary',
  save: 'Save',
  identity: 'Personal information',
  type: 'Relation to you',
  types: relations,
  onePartner: (name) => `You have already declared ${name}: husband, wife and partners are no longer offered.`,
  typeFull: (types, max) => `${types}: ${max} at most, already on your list.`,
  alreadyCovered: 'This person is covered already: same names and date of birth.',
  civility: 'Title',
  madam: 'Mrs, Ms',
  sir: 'Mr',
  lastName: 'Last name',
  firstName: 'First name',
  birthName: 'Birth name',
  birthNameHint: 'If different: the one on the certificate',
  shortened: 'The card may shorten it.',
  birthDate: 'Date of birth',
  birthDateHint: 'Day, month, year. Example: 14/03/2010',
  birthRank: 'Birth rank',
  birthRankHint: 'The digit printed to the right of the date of birth, which tells twins apart. It is 1 in most cases.',
  contact: 'Contact details',
  contactKind: 'Where does this person live?',
  same: 'At an address given already',
  own: 'At another address',
  sameAs: 'Same contact details as',
  member: 'Me',
  phone: 'Phone',
  warnings: {
    incomplete_date: person.incompleteDate,
    under_16: {
      title: 'This date makes less than 16 years',
      text: 'Check the year and the relation. If all is right, keep it: it stops nothing.',
    },
    over_110: {
      title: 'This date makes more than 110 years',
      text: 'Check the year. If it is right, keep it: it stops nothing.',
    },
    child_age_gap: {
      title: 'This date seems too close to yours for a child',
      text: 'Check the year and the relation. If all is right, keep it: it stops nothing.',
    },
    ascendant_age_gap: {
      title: 'This date seems too close to yours for a parent',
      text: 'Check the year and the relation. If all is right, keep it: it stops nothing.',
    },
    status_mismatch: {
      title: 'This relation does not match your family situation',
      text: 'You gave another one in your profile. If all is right, keep this relation: it stops nothing.',
    },
  },
  errors: {
    choice: {
      required: 'Choose an answer.',
      one_partner: 'You have already declared a spouse or partner.',
      not_allowed: 'Your contract does not cover this relation. Choose another.',
      type_limit: 'You have already declared everybody your contract allows for this relation.',
      circular: 'That person already has the same contact details as this one. Choose another.',
      unknown_person: 'That person is no longer on your list. Choose another.',
      '*': 'Choose an answer.',
    },
    lastName: {
      required: 'Enter the last name.',
      format: 'A name is written with letters, without digits.',
      too_long: 'The name holds 150 characters at most.',
    },
    firstName: {
      required: 'Enter the first name.',
      duplicate_person: 'This person is already declared: same names and date of birth. Edit them from the list.',
      format: 'A first name is written with letters, without digits.',
      too_long: 'The first name holds 150 characters at most.',
    },
    birthDate: {
      required: 'Enter the date of birth.',
      format: 'Write day, month and year, for example 14/03/2010.',
      ...person.birthDate,
    },
    birthRank: {
      required: 'Enter the rank, a digit from 1 to 9.',
      format: 'The rank is a single digit, from 1 to 9.',
      duplicate_rank: 'Another person already has this number, date and rank. Check the rank on the certificate.',
    },
    phone: person.phone,
  },
};

export default en;
