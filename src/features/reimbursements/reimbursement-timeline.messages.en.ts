import {plural} from '../../element/plural.js';
import type fr from './reimbursement-timeline.messages.fr.js';
import actRow from '../../ui/blocks/act-row.messages.en.js';
import updated from '../../ui/blocks/updated.messages.en.js';

const counted = (count: number, one: string, other: string) => plural('en', count, one, other);

const en: typeof fr = {
  ...actRow,
  ...updated,
  title: 'My reimbursements',
  filters: 'Filter the reimbursements',
  person: 'Person',
  period: 'Period',
  care: 'Care',
  status: 'Status',
  search: 'Search for care or a professional',
  all: 'All',
  everyone: 'Everyone',
  periods: {year: '12 months', everything: 'Since the beginning'},
  reimbursed: 'Reimbursed',
  spent: 'Spent',
  noDate: 'Date not given',
  more: 'See the months before',
  everything: (total) => `Show everything (${total})`,
  shown: (count, shown, total) => `${shown} ${counted(count, 'reimbursement', 'reimbursements')} shown out of ${total}`,
  csv: 'Export the list (CSV)',
};

export default en;
