import type {CancellationCourseMessages} from './cancellation-course.messages.fr.js';

const en: CancellationCourseMessages = {
  form: 'Your request',
  recap: 'Read this before you confirm',
  reason: 'Reason',
  text: 'Details',
  eventDate: 'Date of the event',
  eventHint: 'Day, month, year. Example: 18/11/2026',
  endsOn: 'Wished end date',
  earliest: 'At the earliest on',
  empty: 'Without a date, the contract ends as soon as possible.',
  proof: 'This reason has to be proved. After your request you can send:',
  check: 'Check',
  leave: 'Back',
  confirm: 'Confirm my cancellation request',
  keep: 'Do not cancel',
  change: 'Change',
  name: 'Name',
  sentTo: 'Proof sent to',
  ends: 'End of the contract',
  midnight: 'at midnight',
  soonest: 'As soon as possible, after the notice period',
  atTerm: 'At the term of the contract',
  told: 'You receive it with the acknowledgement',
  errors: {
    reason: {
      required: 'Choose a reason.',
      unknown: 'This reason is no longer offered. Choose another one.',
      '*': 'Choose a reason.',
    },
    text: {
      required: 'Say your reason in a few words.',
      '*': 'This text is too long. Keep 2,000 characters at most.',
    },
    date: {
      required: 'Enter the date.',
      format: 'Write the day, the month and the year.',
      short_year: 'Write the year with 4 digits.',
      nonexistent: 'This date does not exist. Check the day and the month.',
      too_early: 'This date is before the end of the notice period. Choose a later day.',
      '*': 'This date is not possible. Choose another one.',
    },
  },
};

export default en;
