import {ofName} from '../../element/format.js';
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
  clearFilters: 'Tout voir',
  statuses: {
    received: 'Reçu',
    processing: 'En cours de traitement',
    waitingAmo: 'En attente de la Sécu',
    waitingDocument: 'Pièce demandée',
    paid: 'Payé',
    rejected: 'Refusé',
    other: 'En cours de traitement',
  },
  news: (count: number) => counted(count, `${count} nouveau remboursement`, `${count} nouveaux remboursements`),
  showNews: (count: number): string => counted(count, 'L’afficher', 'Les afficher'),
  outdated: 'Vos remboursements ont changé',
  showOutdated: 'Afficher la dernière version',
  shownNews: (count: number) =>
    counted(count, `${count} remboursement ajouté à la liste.`, `${count} remboursements ajoutés à la liste.`),
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
  hidden: {
    title: (name: string) => `Les remboursements ${ofName(name)} ne sont pas affichés`,
    reason: 'Chaque adulte décide qui voit ses soins.',
    contact: 'Une question\u202f? Appelez-nous\u00a0:',
  },
  csv: 'Exporter la liste (CSV)',
  empty: {
    title: 'Pas encore de remboursement',
    text:
      'Ils apparaîtront ici dès que votre caisse nous les transmet. Pour un soin que la Sécu ne rembourse pas, ' +
      'envoyez-nous la facture.',
  },
  nothing: {title: 'Aucun remboursement ne correspond', text: 'Élargissez la période, ou retirez un filtre.'},
};

export type TimelineMessages = typeof fr;
export default fr;
