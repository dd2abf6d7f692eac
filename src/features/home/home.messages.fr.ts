import {plural} from '../../element/plural.js';
import updated from '../../ui/blocks/updated.messages.fr.js';

const counted = (count: number, one: string, other: string) => plural('fr', count, one, other);

const fr = {
  ...updated,
  title: 'Mon espace',
  hello: 'Bonjour',
  /** On the first day. */
  welcome: 'Bienvenue',
  refreshed: 'Votre accueil est à jour.',
  card: 'Montrer ma carte',
  validUntil: 'Valable jusqu’au',
  contract: {
    upcoming: 'Votre couverture commence bientôt',
    covered: 'Vos soins sont couverts.',
    suspended: 'Votre contrat est suspendu',
    portability: 'Votre couverture continue',
    ended: 'Votre contrat a pris fin',
    since: 'Depuis le',
    until: 'Jusqu’au',
    endedOn: 'Dernier jour\u00a0: le',
  },
  tasks: {
    title: 'À faire maintenant',
    by: 'Avant le',
    none: 'Rien à faire de votre côté',
    noneText: 'Vos dossiers suivent leur cours. Si une pièce manque, elle apparaît ici et un e-mail vous prévient.',
    more: (count: number) => `Voir ${counted(count, 'l’autre', `les ${count} autres`)}`,
  },
  /** Of a part that could not be read, where the others are shown. */
  failed: {
    tasks: 'Ce qui reste à faire ne s’affiche pas',
    reimbursements: 'Vos remboursements ne s’affichent pas',
    ceilings: 'Vos forfaits ne s’affichent pas',
    card: 'Votre carte ne s’affiche pas ici',
    teletransmission: 'L’état de la télétransmission ne s’affiche pas',
    notifications: 'Vos notifications ne s’affichent pas',
    text: 'Le problème vient de notre côté. Rien n’est perdu.',
  },
};

export type HomeMessages = typeof fr;
export default fr;
