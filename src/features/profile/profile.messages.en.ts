import maritalStatuses from '../identity/marital-statuses.messages.en.js';
import person from '../identity/person.messages.en.js';
import type {ProfileMessages} from './profile.messages.fr.js';

const en: ProfileMessages = {
  title: 'My profile',
  lead: 'Keep your certificate of entitlement at hand. Allow three minutes.',
  identity: 'My personal information',
  allNeeded: 'All answers are needed, except those marked “optional”.',
  civility: 'Title',
  madam: 'Mrs, Ms',
  sir: 'Mr',
  lastName: 'Last name',
  firstName: 'First name',
  birthName: 'Birth name',
  birthNameHint: 'If different: the one on your certificate',
  shortened: 'Your card may shorten it.',
  birthDate: 'Date of birth',
  birthDateHint: 'Day, month, year. Example: 14/03/1958',
  maritalStatus: 'Family situation',
  maritalStatusHint: 'As it is today',
  maritalStatuses,
  contact: 'My contact details',
  phone: 'Phone',
  warnings: {
    incomplete_date: person.incompleteDate,
    under_16: {
      title: 'This date makes less than 16 years',
      text: 'Check the year. If it is right, keep it: it stops nothing.',
    },
    over_110: {
      title: 'This date makes more than 110 years',
      text: 'Check the year. If it is right, keep it: it stops nothing.',
    },
  },
  errors: {
    choice: {required: 'Choose an answer.'},
    lastName: {
      required: 'Enter your last name.',
      format: 'A name is written with letters, without digits.',
      too_long: 'The name holds 150 characters at most.',
    },
    firstName: {
      required: 'Enter your first name.',
      duplicate_person: 'This person is already among your beneficiaries: same names and date of birth.',
      format: 'A first name is written with letters, without digits.',
      too_long: 'The first name holds 150 characters at most.',
    },
    birthDate: {
      required: 'Enter your date of birth.',
      format: 'Write day, month and year, for example 14/03/1958.',
      ...person.birthDate,
    },
    phone: person.phone,
  },
};

export default en;
