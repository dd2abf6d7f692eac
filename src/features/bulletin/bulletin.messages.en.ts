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
  download: (size) => `Download the enrolment form (PDF, ${size})`,
  downloading: 'Preparing the PDF',
  downloadFor: 'to print or keep it',
  asText: 'Read as text',
  asPdf: 'Show the PDF',
  opening: 'Preparing the PDF…',
  zoom: {
    label: 'Size of the pages',
    larger: 'Larger pages',
    smaller: 'Smaller pages',
    now: (percent) => `Pages at ${percent}`,
  },
  pdf: {
    missing: {
      title: 'The PDF does not arrive',
      text: 'Read the enrolment form as text, below. Ask for the PDF again once the network is back.',
    },
    unreadable: {
      title: 'The PDF cannot be shown here',
      text: 'Read the enrolment form as text, below. You can also download the PDF.',
    },
    otherFile: {
      title: 'This is not the PDF that was announced',
      text: 'To be safe, we neither show it nor hand it over. Try again. If this goes on, call us before you sign.',
    },
    download: 'The enrolment form cannot be shown here. Download it, read it, then choose “Mark as read”.',
  },
  documents: 'Your documents',
  documentsText: 'They are yours. Open at least those marked “to open”, or download them all.',
  toOpen: 'To open',
  opened: 'Opened',
  mark: 'Mark as received',
  all: 'Download all',
  allBusy: 'Preparing the documents',
  allFor: 'one PDF, which counts for all of them',
  newTab: '(new tab)',
  version: (version) => `version ${version}`,
  consents: 'Your agreements',
  unread: {
    before: 'Read',
    pages: (count) => (count > 1 ? `${count} more pages` : '1 more page'),
    after: 'to be able to tick these boxes.',
  },
  unopened: {before: 'Before you tick these boxes, open:', after: '.'},
  toDocuments: 'Go to the documents',
  resume: 'Continue reading',
  open: 'The boxes can now be ticked.',
  optional: 'Your choice, with no effect on your enrolment',
  changed: {
    title: 'Your enrolment form has changed',
    text:
      'An answer or a document is no longer the same since you read it. Read the form again, then tick the boxes ' +
      'again.',
  },
  errors: {
    required: 'Tick this box to continue.',
    unread: 'Open this document, or download them all.',
    mark: 'Mark this document as received, or download them all.',
  },
};

export default en;
