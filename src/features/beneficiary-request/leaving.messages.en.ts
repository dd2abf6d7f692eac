import type {LeavingMessages} from './leaving.messages.fr.js';

const en: LeavingMessages = {
  title: (name) => `The cover of ${name}`,
  check: 'Check before you send',
  reason: 'What happens?',
  date: 'On what date?',
  dateHint: 'Day, month, year. Example: 18/11/2026',
  forward: 'Next',
  back: 'Back',
  cancel: 'Cancel',
  send: 'Send the request',
  facts: {person: 'Person', reason: 'Reason', date: 'Date'},
  errors: {
    required: 'Choose what happens.',
    not_allowed: 'This reason is no longer offered. Choose another one.',
    '*': 'Choose what happens.',
  },
  dateErrors: {
    required: 'Type the date.',
    format: 'Write the day, the month and the year.',
    short_year: 'Write the year with 4 digits.',
    nonexistent: 'This date does not exist. Check the day and the month.',
    future: 'This date is too far in the future for this reason. Check the year.',
    too_late: 'This date is too long ago for this page. Call us: we will look at it together.',
  },
  notRemovable: {
    title: 'This cover cannot change from this page',
    text: 'There may be a request already. Call us if there is none.',
  },
};

export default en;
