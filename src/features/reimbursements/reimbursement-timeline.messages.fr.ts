import {plural} from '../../element/plural.js';
import actRow from '../../ui/blocks/act-row.messages.fr.js';
import updated from '../../ui/blocks/updated.messages.fr.js';

const counted = (count: number, one: string, other: string) => plural('fr', count, one, other);

const fr = {
  ...actRow,
  ...updated,
  title: 'Mes remboursements',
  filters: 'Filtrer les remboursements',
  person: 'Personne',
  period: 'Période',
  care: 'Soin',
  status: 'État',
  search: 'Rechercher un soin ou un professionnel',
  all: 'Tous',
  everyone: 'Tous',
  periods: {year: '12 mois', everything: 'Depuis le début'},
  reimbursed: 'Remboursé',
  spent: 'Dépensé',
  noDate: 'Date non communiquée',
  more: 'Voir les mois précédents',
  everything: (total: string) => `Tout afficher (${total})`,
  shown: (count: number, shown: string, total: string) =>
    `${shown} ${counted(count, 'remboursement affiché', 'remboursements affichés')} sur ${total}`,
  csv: 'Exporter la liste (CSV)',
};

export type TimelineMessages = typeof fr;
export default fr;
