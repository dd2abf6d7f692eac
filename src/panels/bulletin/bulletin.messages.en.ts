import type {BulletinMessages} from './bulletin.messages.fr.js';

const en: BulletinMessages = {
  title: 'Read and accept',
  lead: 'Go through your enrolment form to the last page. The boxes to tick open then.',
  submit: 'Continue',
  loading: 'Loading your enrolment form…',
  page: (page, of) => `Page ${page} of ${of}`,
  previous: 'Previous page',
  next: 'Next page',
  toEnd: 'Go to the end',
  markRead: 'Mark as read',
  toConsents: 'Go to the boxes to tick',
  openFile: (size) => `Open the enrolment form (PDF, ${size})`,
  openingFile: 'Preparing the PDF',
  documents: 'Documents to read before accepting',
  newTab: '(new tab)',
  version: (version) => `version ${version}`,
  consents: 'Your agreements',
  unread: {before: 'Read', pages: (count) => (count > 1 ? `${count} more pages` : '1 more page'), after: 'to be able to tick these boxes.'},
  resume: 'Continue reading',
  open: 'The boxes can now be ticked.',
  optional: 'Your choice, with no effect on your enrolment',
  changed: {title: 'Your enrolment form has changed', text: 'An answer or a document is no longer the same since you read it. Read the form again, then tick the boxes again.'},
  errors: {required: 'Tick this box to continue.'},
};

export default en;
