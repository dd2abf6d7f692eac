import type {PlanningMessages} from './planning.messages.fr.js';
import cost from './stay-cost.messages.en.js';

const en: PlanningMessages = {
  cost,
  title: 'A planned stay',
  person: 'For whom?',
  establishment: 'Hospital or clinic',
  establishmentHint: 'Name, town, or Finess number (9 digits)',
  found: {
    chosen: 'Found: Finess',
    list: 'Hospitals and clinics',
    count: (count) => (count === 0 ? 'Nothing found' : `${count} found`),
    more: 'There are more: add a word of the name, or the town.',
    none: 'Nothing fits. Try the name alone, the town, or the Finess number.',
    call: 'You do not find it? Call us on',
    failed: 'The search does not answer. What you typed is kept.',
  },
  entry: 'First day',
  entryHint: 'Day, month, year',
  soon: (days) =>
    `This is in less than ${days === 1 ? '1 day' : `${days} days`}. ` +
    'Send your request all the same, and tell the hospital.',
  nights: 'Number of nights',
  nightsHint: '0 for a stay of one day',
  kind: 'Kind of stay',
  kindHint: 'Without any medical detail: the reason stays between you and your doctor.',
  kinds: {
    surgery: 'Surgery',
    medicine: 'Medicine',
    maternity: 'Maternity',
    followUpCare: 'Follow-up care',
    psychiatry: 'Psychiatry',
    daySurgery: 'Day surgery',
  },
  room: {
    label: 'Do you ask for a private room?',
    fact: 'Private room',
    hint:
      'The hospital may bill it only if you asked for it (article R162-32-2 of the code de la sécurité sociale). ' +
      'If you are given one without asking, you have nothing to pay.',
    covers: (amount) => `Your contract covers ${amount} a night`,
    all: 'Your contract covers all of it',
    none:
      'Your contract covers no private room: if you ask the hospital for one, you pay for it. The hospital may bill ' +
      'it only if you asked for it.',
    yes: 'Yes, asked for',
    no: 'No',
  },
  bed: 'I ask for a bed for the person who stays with me',
  bedFact: 'Bed for who stays with you',
  bedYes: 'Asked for',
  cancel: 'Cancel',
  check: 'Check my request',
  checkTitle: 'Check before you send',
  paying: 'What you will pay',
  facts: {person: 'Patient', when: 'Stay'},
  told: 'We send our answer to the hospital and to you. Your employer hears nothing of it.',
  correct: 'Correct',
  send: 'Send the request',
  errors: {
    person: {'*': 'Choose for whom the stay is.'},
    establishment: {
      unknown: 'This hospital is no longer known. Look for it again.',
      '*': 'Look for the hospital, then choose it in the list.',
    },
    entry: {
      required: 'Type the first day.',
      format: 'Write the day, the month and the year. Example: 08/12/2026',
      short_year: 'Write the year with 4 digits.',
      nonexistent: 'This date does not exist. Check the day and the month.',
      past: 'This date has passed. For a stay that has begun, the hospital makes the request.',
      too_far: 'This date is too far ahead. Check the year, or ask again nearer to the stay.',
    },
    nights: {
      required: 'Write the number of nights, or 0 for one day.',
      format: 'Write the number of nights in digits. Example: 2',
      too_many: 'This stay is too long for this page. Check the number, or call us.',
      day_only: 'Day surgery has no night. Write 0, or choose another kind of stay.',
    },
    kind: {'*': 'Choose the kind of stay.'},
    room: {'*': 'Choose yes or no. Nobody answers for you.'},
    bed: {not_allowed: 'Your contract offers no such bed. Untick this box.'},
  },
};

export default en;
