import type fr from './act-row.messages.fr.js';

const en: typeof fr = {
  statuses: {
    received: 'Received',
    processing: 'In progress',
    waitingAmo: 'Waiting for the Sécu',
    waitingDocument: 'Document requested',
    paid: 'Paid',
    rejected: 'Refused',
    other: 'In progress',
  },
  coming: 'to come',
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
};

export default en;
