import {plural} from '../../element/plural.js';
import type {MoreMessages} from './more.messages.fr.js';

const counted = (count: number, one: string, other: string) => plural('en', count, one, other);

const en: MoreMessages = {
  amoLong: 'Sécurité sociale',
  remainingLong: 'Left for you to pay',
  understand: 'Understand this reimbursement',
  explain: {
    price: (price) => `The price was ${price}.`,
    doctor: (price) => `The doctor charged you ${price}.`,
    amoNone: 'The Sécurité sociale does not reimburse this care.',
    amoNothing: 'The Sécurité sociale pays nothing',
    amoWaiting: 'We do not know yet what the Sécurité sociale pays. The amounts above may change.',
    amoPaid: (amount, toMember, day) =>
      `The Sécurité sociale paid ${toMember ? 'you' : 'the professional'} ${amount} on ${day}`,
    amoExpected: (amount, toMember, day) =>
      `The Sécurité sociale has still to pay ${toMember ? 'you' : 'the professional'} ${amount}` +
      (day && `, around ${day}`),
    amoUndated: (amount) => `The share of the Sécurité sociale is ${amount}`,
    amoTakenBack: (amount, day) => `The Sécurité sociale took back ${amount} on ${day}, paid by mistake.`,
    amoToTakeBack: (amount) => `The Sécurité sociale will take back ${amount}, paid by mistake.`,
    rate: (rate, base) => `: ${rate} of ${base}`,
    less: (amount, kind) => `, less ${amount} of ${kind}`,
    deductions: {
      participation: 'fixed contribution (participation forfaitaire)',
      franchise: 'medical excess (franchise)',
      other: 'deduction',
    },
    amcPaid: (amount, toMember, day) =>
      toMember ? `We added ${amount} on ${day}.` : `We paid ${amount} to the professional on ${day}.`,
    amcExpected: (amount, toMember, day) =>
      `We expect to ${toMember ? `add ${amount}` : `pay ${amount} to the professional`}${day && `, around ${day}`}.`,
    amcUndated: (amount) => `Our share is ${amount}.`,
    undated: 'We do not have the date of this payment.',
    amcNone: 'Your contract adds nothing for this care.',
    amcTakenBack: (amount, day) => `We took back ${amount} on ${day}, paid by mistake.`,
    amcToTakeBack: (amount) => `We will take back ${amount}, paid by mistake.`,
    waitingDocument: (label) => `To go on, we are missing: ${label}.`,
    waitingSomeDocument: 'To go on, we are missing a document.',
    rejected: 'We paid nothing.',
    noReason: 'The reason is not given here: ask us for it.',
    correct: (amount) => `These ${amount} may still be reimbursed once the file is corrected.`,
    other: (amount) => `The share of another insurer is ${amount}.`,
    nothingLeft: 'There is nothing left for you to pay.',
    nothingLeftLater: 'There should be nothing left for you to pay.',
    left: (amount) => `You are left with ${amount}`,
    leftLater: (amount) => `You should be left with ${amount}`,
    owed: (amount) => `${amount} is due to you.`,
    reasons: {
      participation: 'the fixed contribution',
      franchise: 'the medical excess',
      overBase: 'the fees above your guarantee',
      outOfPathway: 'the reduction outside the care pathway',
      ceiling: 'what exceeds your allowance',
      notCovered: 'what your contract does not cover',
      refused: 'the refused share',
      other: 'another reason',
    },
    lawOfIt: 'The law asks mutuelles not to reimburse it.',
    law: {
      participation: 'The law asks mutuelles not to reimburse the fixed contribution.',
      franchise: 'The law asks mutuelles not to reimburse the medical excess.',
      outOfPathway: 'The law asks mutuelles not to make up for the reduction outside the care pathway.',
    },
    part: (amount, reason) => `${amount} for ${reason}`,
    parts: (left, first, last) => `${left}: ${first} and ${last}.`,
    inconsistent: 'These amounts do not add up. We show those we received: call us to have them checked.',
  },
  parts: {
    amo: {paid: 'Paid by the Sécu', expected: 'To come from the Sécu'},
    amc: {paid: 'Paid by the mutuelle', expected: 'To come from the mutuelle', refused: 'Refused by the mutuelle'},
  },
  guarantee: 'Your guarantee',
  onAccount: (day) => `on ${day}, to your account`,
  toProfessional: (day) => `on ${day}, to the professional`,
  notYet: 'not paid yet',
  about: (day) => `around ${day}`,
  statement: 'Download the statement',
  payment: 'See the whole transfer',
  paymentOf: (amount, day) => `Transfer of ${amount}, on ${day}`,
  paymentTo: (amount, day) => `Payment of ${amount} to the professional, on ${day}`,
  paymentActs: 'Care paid by this transfer',
  ask: 'Ask a question about this care',
  askByPhone: 'To ask your question, call us.',
  call: (phone) => `Call ${phone}`,
  callCard: 'Call the number on your mutuelle card.',
  remedy: 'Correct the request',
  missing: (label) => `We are missing: ${label}`,
  missingText: 'As soon as we have it, we go on. You have nothing else to do.',
  send: 'Send this document',
  sendByPhone: 'To send it, call us: we will tell you how.',
  rejectedTitle: 'This reimbursement is refused',
  csvName: 'reimbursements.csv',
  csvColumns: [
    'Date',
    'Person',
    'Care',
    'Kind of care',
    'Professional',
    'Price',
    'Paid by the Sécurité sociale',
    'Paid by the mutuelle',
    'To come from the Sécurité sociale',
    'To come from the mutuelle',
    'Other insurer',
    'Left to pay',
    'Status',
    'Paid by the Sécurité sociale on',
    'Paid by the mutuelle on',
  ],
  year: 'Your year, month by month',
  yearOf: (year) => `${year}, month by month`,
  asChart: 'Chart',
  asTable: 'Table',
  presentation: 'Presentation',
  month: 'Month',
  comingLong: 'To come',
  totals: 'Totals',
  seeTotals: 'By year and by person',
  totalsOf: {persons: 'By person', years: 'By year'},
  columns: {person: 'Person', year: 'Year', reimbursed: 'Reimbursed', spent: 'Spent'},
  acts: (count) => counted(count, `${count} act of care`, `${count} acts of care`),
  totalsNote:
    '“Reimbursed” counts what the Sécu and the mutuelle have paid. What is refused is not in it, and sums taken back ' +
    'are taken off.',
  when: {
    title: 'When will I be reimbursed?',
    text:
      'The Sécurité sociale pays its share first. It then tells us, and we pay ours. For care that it does not ' +
      'reimburse, send us the invoice.',
    late: 'Longer than expected? Open the care in the list: what we are waiting for is written there.',
  },
  chart: (first, last, highest, coming) =>
    `Spending from ${first} to ${last}, split between the Sécurité sociale, the mutuelle and you. The highest ` +
    `month is ${highest}. ${coming ? 'What is not paid yet is in a lighter shade. ' : ''}The figures are in the table.`,
  chartEmpty: 'No spending over this period.',
  clearFilters: 'See everything',
  news: (count) => counted(count, `${count} new reimbursement`, `${count} new reimbursements`),
  showNews: (count) => counted(count, 'Show it', 'Show them'),
  outdated: 'Your reimbursements have changed',
  showOutdated: 'Show the latest version',
  shownNews: (count) =>
    counted(count, `${count} reimbursement added to the list.`, `${count} reimbursements added to the list.`),
  hidden: {
    title: (name) => `The reimbursements of ${name} are not shown`,
    reason: 'Each adult decides who sees their care.',
    contact: 'A question? Call us:',
  },
  empty: {
    title: 'No reimbursement yet',
    text:
      'They appear here as soon as your caisse sends them to us. For care that the Sécu does not reimburse, send ' +
      'us the invoice.',
  },
  emptyYear: 'No reimbursement these last 12 months',
  nothing: {title: 'No reimbursement matches', text: 'Choose a longer period, or remove a filter.'},
};

export default en;
