import stepByStep from '../../ui/blocks/step-by-step.messages.en.js';
import type {JoiningMessages} from './joining.messages.fr.js';

const en: JoiningMessages = {
  ...stepByStep,
  steps: {event: 'Event', person: 'Person', papers: 'Papers', price: 'Contribution'},
  titles: {
    event: 'Add a person',
    person: 'The person to add',
    child: 'Your child',
    papers: 'Papers to add',
    price: 'Your new contribution',
  },
  cancel: 'Cancel',
  event: {
    label: 'What changes?',
    date: 'The date of the event',
    dateHint: 'Day, month, year. Example: 18/11/2026',
    errors: {
      required: 'Choose what changes.',
      not_allowed: 'This change is no longer offered. Choose another one.',
      '*': 'Choose what changes.',
    },
    dateErrors: {
      required: 'Type the date.',
      format: 'Write the day, the month and the year.',
      short_year: 'Write the year with 4 digits.',
      nonexistent: 'This date does not exist. Check the day and the month.',
      future: 'This date is in the future. Give the day when it happened.',
      too_late: 'The time to tell us is over. Call us: we will look at your situation together.',
    },
  },
  papers: {
    none: 'No paper is asked for.',
  },
  price: {
    current: 'Your contribution now',
    employer: 'Part of your employer',
    total: 'You will pay',
    same: 'Your contribution does not change.',
    unknown: 'You will be told your new contribution before it is debited.',
    cover: (name) => `Cover of ${name}`,
    since: 'since',
    from: 'from',
    start: 'New contribution',
    confirm: 'Confirm',
    changed: {
      title: 'The contribution has changed',
      text: 'Nothing is confirmed. Look at the new contribution, then confirm.',
    },
  },
  gone: {
    title: 'This request is no longer there',
    text: 'It was confirmed or given up on another page.',
    back: 'Back to my beneficiaries',
  },
  incomplete: {
    title: 'An answer is missing',
    text: 'Nothing is confirmed. Check what you typed.',
    back: 'Back to the person',
  },
  locked: {
    title: (time) => `Too many wrong codes: another one can be had at ${time}`,
    text: 'Nothing is confirmed, and what you typed is kept. You can also call us.',
  },
};

export default en;
