import maritalStatuses from '../identity/marital-statuses.messages.en.js';
import type {MemberProfileMessages} from './member-profile.messages.fr.js';

const sends = 'You send us the statements.';
const on = (words: string, day: string) => (day ? `${words} on ${day}.` : `${words}.`);
const phoneStays = 'The old number serves until the new one is confirmed.';

const en: MemberProfileMessages = {
  title: 'My profile',
  edit: 'Change',
  add: 'Add',
  none: 'Not given',
  today: (time) => `today at ${time}`,
  byPhone: 'For that, call us on',
  contact: {
    title: 'Contact details',
    address: 'Address',
    kinds: {mobile: 'Mobile phone', landline: 'Landline', email: 'E-mail'},
    other: 'Another way to reach you',
    editName: {
      address: 'Change the address',
      mobile: 'Change the mobile phone',
      landline: 'Change the landline',
      email: 'Change the e-mail',
    },
    addName: {mobile: 'Add a mobile phone', landline: 'Add a landline', email: 'Add an e-mail'},
    codes: 'Receives your security codes',
    signsIn: 'You sign in with it',
    changed: (when) => `Changed: ${when}`,
    failing: (day) => ({
      title: 'Our e-mails no longer reach you',
      text: `The last one came back on ${day}. Correct the address, or tell us in your preferences that it is right.`,
    }),
  },
  move: {
    title: 'Change of address announced',
    from: 'From',
    until: 'We write to the old address until that day.',
    with: (names) => `Moving with you: ${names}.`,
    cancel: 'Cancel this change',
    cancelled: {title: 'The change of address is cancelled', text: 'We go on writing to the address above.'},
  },
  pending: {
    title: {mobile: 'New number to confirm', landline: 'New number to confirm', email: 'New e-mail to confirm'},
    stays: {
      mobile: phoneStays,
      landline: phoneStays,
      email: 'The old e-mail serves until the new one is confirmed.',
    },
    enter: 'Enter the code',
    again: 'Get a new code',
    correct: 'Correct',
    correctName: {mobile: 'Correct the number', landline: 'Correct the number', email: 'Correct the e-mail'},
    giveUp: 'Give up',
    giveUpName: 'Give up this change',
    gaveUp: {title: 'This change is given up', text: 'Nothing has changed.'},
  },
  bank: {
    title: 'Bank account',
    text: 'The account of your reimbursements and of your contribution.',
    change: 'Change account',
  },
  identity: {
    title: 'Identity',
    lastName: 'Last name',
    birthName: 'Birth name',
    firstName: 'First name',
    birthDate: 'Date of birth',
    nir: 'Social security',
    correct: 'Correct my identity',
    how:
      'Your identity comes from your health-insurance office. To correct it, send an identity document or a civil ' +
      'status certificate.',
    send: 'Send a document',
  },
  situation: {
    title: 'Situation and letters',
    term: 'Family situation',
    statuses: maritalStatuses,
    other: 'Another situation',
    editName: 'Change the family situation',
    language: 'Language of our letters',
    languages: {fr: 'French', en: 'English'},
    languageName: 'Change the language of our letters',
  },
  people: {
    title: 'People covered',
    you: 'You',
    types: {
      spouse: 'Spouse',
      civilPartner: 'Civil partner',
      cohabitant: 'Partner',
      child: 'Child',
      partnerChild: 'Child of the spouse or partner',
      ascendant: 'Dependent parent or grandparent',
      otherDependant: 'Another dependant',
    },
    other: 'Person covered',
    until: (day) => `Covered until ${day}`,
    add: 'Add a person',
    editName: (name) => `Change the télétransmission of ${name}`,
    editOwn: 'Change your télétransmission',
  },
  link: {
    states: {
      active: (day) => (day ? `Télétransmission active since ${day}.` : 'Télétransmission active.'),
      requested: (day) =>
        `${on('Télétransmission asked for', day)} Your health-insurance office answers in a few days.`,
      notRequested: () => `Without télétransmission. ${sends}`,
      stopped: (day) => `${on('Télétransmission stopped', day)} ${sends}`,
      rejected: (day) => on('Télétransmission refused', day),
      conflict: (day) => on('Télétransmission blocked', day),
    },
    other: 'Télétransmission: call us to know how it stands.',
    conflict: {
      title: 'Another insurer is still linked to the health-insurance office',
      who: (insurer) => `It is ${insurer}.`,
      cures: [
        'Ask that insurer to close its télétransmission, and to confirm it in writing.',
        'Or remove it in the ameli account of the person, under complementary insurers.',
      ],
      afterwards: 'Then ask for télétransmission again here.',
      again: 'Ask again',
    },
    rejected: {
      title: 'The health-insurance office refused télétransmission',
      cure: 'Check the numbers on the certificate of rights.',
      check: 'Check the numbers',
    },
    again: (name) => `for ${name}`,
  },
  preferences: {
    title: 'Contact preferences',
    text: 'Paper or online, alerts, advice.',
    open: 'See my preferences',
  },
};

export default en;
