import {plural} from '../../element/plural.js';
import type fr from './library-more.messages.fr.js';

const en: typeof fr = {
  files: {
    started: 'The download begins.',
    again: 'Nothing happens? Prepare another link',
    ready: 'Your file is ready.',
    save: 'Save the file',
    shareNow: 'Share now',
    shareFailed: {
      title: 'It could not be shared',
      text: 'Download the document, then share it from your device.',
    },
  },
  several: {
    title: 'Choose the documents to download together',
    text: 'They come in one ZIP file.',
    chosen: (count) => plural('en', count, `${count} document chosen`, `${count} documents chosen`),
    all: 'Choose all that are shown',
    download: 'Download the ZIP',
    none: 'Choose at least one document.',
    tooMany: (most) => `No more than ${most} at once.`,
    cancel: 'Cancel',
  },
  viewer: {
    pages: (count) => plural('en', count, `${count} page`, `${count} pages`),
    page: (page, total) => `Page ${page} of ${total}`,
    zoom: {label: 'Size', smaller: 'Smaller', larger: 'Larger'},
    unreadable: {title: 'This document cannot be shown here', text: 'Download it to read it.'},
  },
  sent: {
    moreInfo: 'Something is missing',
    rejected: 'This document is refused',
    follow: 'Follow this document',
    reference: 'Reference to give on the phone:',
    ways: {replaceFile: 'Replace', sendPaper: 'Complete'},
  },
  tax: {
    title: 'Madelin certificate',
    lead:
      'To deduct your health contributions from your professional income, if you are self-employed and not a ' +
      'micro-entrepreneur.',
    year: 'Year',
    upToDate: 'Contributions up to date',
    late: 'Contributions to be paid',
    paid: 'Contributions paid',
    contract: 'Contract',
    available: 'Available since',
    download: (year) => `Download the certificate of ${year}`,
    read: (year) => `Read the certificate of ${year}`,
    next: (year) => `The certificate of ${year} is not ready yet.`,
    about: (year, day) => `The certificate of ${year} will come about ${day}.`,
    other: 'Ask for another certificate',
    notConcerned: 'Your contract is not concerned',
    reasons: {
      employer:
        'The Madelin certificate is for the self-employed. Your contract comes through your employer: your ' +
        'contributions are on your pay slip.',
      individual:
        'The Madelin certificate is for contracts of the self-employed. You took out yours as a private person.',
      microEntrepreneur:
        'The Madelin certificate is for the self-employed, micro-entrepreneurs apart. In a micro-enterprise, ' +
        'contributions are not deducted.',
    },
    noReason: 'The Madelin certificate is for some contracts of the self-employed.',
  },
  empty: {
    title: 'Your documents will come here',
    text: 'Your card, statements and letters are added here as soon as they are ready.',
  },
  nothing: {
    before: 'No document matches',
    title: 'No document matches these choices',
    kept: (years) =>
      plural(
        'en',
        years,
        `We keep your documents online for ${years} year.`,
        `We keep your documents online for ${years} years.`,
      ),
    write: 'For an older document, write to us: we look for it.',
    call: 'For an older document, call us: we look for it.',
    clear: 'Clear the search',
    message: 'Write a message',
  },
};

export default en;
