import {plural} from '../../element/plural.js';
import type fr from './reimbursement-timeline.messages.fr.js';

const counted = (count: number, one: string, other: string) => plural('en', count, one, other);

const en: typeof fr = {
  title: 'My reimbursements',
  updated: (time) => `Updated today at ${time}`,
  updatedOn: (day, time) => `Updated on ${day} at ${time}`,
  refresh: 'Refresh',
  paused: 'Updates are paused. They resume with the connection.',
  filters: 'Filter the reimbursements',
  person: 'Person',
  period: 'Period',
  care: 'Care',
  status: 'Status',
  search: 'Search for care or a professional',
  all: 'All',
  everyone: 'Everyone',
  periods: {year: '12 months', everything: 'Since the beginning'},
  statuses: {
    received: 'Received',
    processing: 'In progress',
    waitingAmo: 'Waiting for the Sécu',
    waitingDocument: 'Document requested',
    paid: 'Paid',
    rejected: 'Refused',
    other: 'In progress',
  },
  reimbursed: 'Reimbursed',
  coming: 'to come',
  spent: 'Spent',
  outOf: 'out of',
  remaining: 'Left to pay',
  amo: 'Sécu',
  amc: 'Mutuelle',
  otherPayers: 'Another insurer',
  paidOn: (day) => `Paid on ${day}`,
  paidTo: {
    pharmacy: 'Paid to the pharmacy',
    dental: 'Paid to the dentist',
    optical: 'Paid to the optician',
    hearing: 'Paid to the hearing specialist',
    hospital: 'Paid to the hospital',
    lab: 'Paid to the laboratory',
    transport: 'Paid to the carrier',
    other: 'Paid to the professional',
  },
  unreadable: 'One reimbursement cannot be shown. The others are complete. Call us if you need it.',
  noDate: 'Date not given',
  more: 'See the months before',
  everything: (total) => `Show everything (${total})`,
  shown: (count, shown, total) => `${shown} ${counted(count, 'reimbursement', 'reimbursements')} shown out of ${total}`,
  csv: 'Export the list (CSV)',
};

export default en;
