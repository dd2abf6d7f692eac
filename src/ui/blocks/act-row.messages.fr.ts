const fr = {
  statuses: {
    received: 'Reçu',
    processing: 'En cours de traitement',
    waitingAmo: 'En attente de la Sécu',
    waitingDocument: 'Pièce demandée',
    paid: 'Payé',
    rejected: 'Refusé',
    other: 'En cours de traitement',
  },
  coming: 'à venir',
  outOf: 'sur',
  remaining: 'Reste à charge',
  amo: 'Sécu',
  amc: 'Mutuelle',
  otherPayers: 'Autre organisme',
  paidOn: (day: string) => `Payé le ${day}`,
  paidTo: {
    pharmacy: 'Payé à la pharmacie',
    dental: 'Payé au dentiste',
    optical: 'Payé à l’opticien',
    hearing: 'Payé à l’audioprothésiste',
    hospital: 'Payé à l’hôpital',
    lab: 'Payé au laboratoire',
    transport: 'Payé au transporteur',
    other: 'Payé au professionnel',
  },
  unreadable:
    'Un remboursement ne peut pas s’afficher. Les autres sont complets. Si vous en avez besoin, appelez-nous.',
};

export type ActRowMessages = typeof fr;
export default fr;
