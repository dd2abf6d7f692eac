import {plural} from '../../element/plural.js';
import type fr from './document-library.messages.fr.js';

const en: typeof fr = {
  title: 'My documents',
  unread: (count) => plural('en', count, `${count} new document`, `${count} new documents`),
  filters: 'Find a document',
  search: 'Search',
  kind: 'Kind',
  year: 'Year',
  person: 'Person',
  allKinds: 'All',
  all: 'All',
  kinds: {
    card: 'Card',
    statement: 'Statement',
    contract: 'Contract',
    notice: 'Notice',
    schedule: 'Schedule',
    taxCertificate: 'Tax certificate',
    certificate: 'Certificate',
    prescription: 'Prescription',
    quote: 'Quote',
    hospital: 'Hospital',
    opinion: 'Medical opinion',
    letter: 'Letter',
    sent: 'Sent by you',
  },
  otherKind: 'Other document',
  isNew: 'New',
  statuses: {
    received: 'Received',
    inReview: 'Being checked',
    moreInfo: 'To be completed',
    accepted: 'Accepted',
    rejected: 'Refused',
    cancelled: 'Cancelled',
  },
  otherStatus: 'In progress',
  read: 'Read',
  download: 'Download',
  share: 'Share',
  named: (act, title, day) => `${act} ${title}, ${day}`,
  several: 'Choose several documents',
  more: 'See the years before',
  shown: (count, total) =>
    plural('en', count, `${count} document shown out of ${total}`, `${count} documents shown out of ${total}`),
  statements: {online: 'Your statements come online, without post.', post: 'Your statements come by post.'},
  preferences: 'Change my contact preferences',
};

export default en;
