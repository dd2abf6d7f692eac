import {ofName} from '../../domain/elision.js';

const fr = {
  tiers: {
    byTier: {
      title: 'Les prix selon la taille de la famille',
      note: 'Ce que vous payez par mois. Ajoutez ou retirez une personne à l’étape des bénéficiaires.',
      column: 'Tarif',
    },
    perPerson: {
      title: 'Le prix de chaque personne',
      note: 'Ce que vous payez par mois et par personne. Les prix ci-dessus en sont la somme.',
      column: 'Personne',
    },
    yours: 'le vôtre',
    withTopUp: (name: string) => `Avec la garantie ${name}.`,
  },
  compare: 'Comparer les niveaux',
  compareNote:
    'Les pourcentages s’appliquent à la base de remboursement de la Sécurité sociale. Ils comprennent sa part.',
  onlyChanges: 'Seulement ce qui change',
  noChange: 'Tous les niveaux remboursent la même chose.',
  /** The level without the top-up, beside the one with it. */
  insteadOf: (level: string) => `au lieu ${ofName(level)}`,
  care: 'Soin',
  yourChoice: 'votre choix',
  examples: 'Exemples de remboursement',
  examplesWith: (plan: string) => `Exemples avec ${plan}`,
  examplesFrom: 'Exemples de l’assureur',
  examplesOn: ', au',
  noQuote: 'Ce n’est pas un devis.',
  examplesLater: 'Choisissez un niveau pour voir ce qu’il rembourse.',
  amo: 'Sécurité sociale',
  amc: 'Mutuelle',
  remaining: 'Reste à votre charge',
  price: 'Prix',
  amoShort: 'Sécu',
  remainingColumn: 'Reste à charge',
  remainingShort: 'Reste',
};

export type MoreMessages = typeof fr;
export default fr;
