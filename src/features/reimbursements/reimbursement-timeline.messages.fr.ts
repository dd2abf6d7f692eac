import {plural} from '../../element/plural.js';

const counted = (count: number, one: string, other: string) => plural('fr', count, one, other);

const fr = {
  title: 'Mes remboursements',
  updated: (time: string) => `Mis à jour aujourd’hui à ${time}`,
  updatedOn: (day: string, time: string) => `Mis à jour le ${day} à ${time}`,
  refresh: 'Actualiser',
  paused: 'Actualisation en pause. Elle reprendra avec la connexion.',
  filters: 'Filtrer les remboursements',
  person: 'Personne',
  period: 'Période',
  care: 'Soin',
  status: 'État',
  search: 'Rechercher un soin ou un professionnel',
  all: 'Tous',
  everyone: 'Tous',
  periods: {year: '12 mois', everything: 'Depuis le début'},
  statuses: {
    received: 'Reçu',
    processing: 'En cours de traitement',
    waitingAmo: 'En attente de la Sécu',
    waitingDocument: 'Pièce demandée',
    paid: 'Payé',
    rejected: 'Refusé',
    other: 'En cours de traitement',
  },
  reimbursed: 'Remboursé',
  coming: 'à venir',
  spent: 'Dépensé',
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
  noDate: 'Date non communiquée',
  more: 'Voir les mois précédents',
  everything: (total: string) => `Tout afficher (${total})`,
  shown: (count: number, shown: string, total: string) =>
    `${shown} ${counted(count, 'remboursement affiché', 'remboursements affichés')} sur ${total}`,
  csv: 'Exporter la liste (CSV)',
};

export type TimelineMessages = typeof fr;
export default fr;
