import {ofName} from '../../domain/elision.js';

const fr = {
  remind: 'Ajouter à mon agenda',
  remindSummary: (name: string) => `Fin de la couverture santé ${ofName(name)}`,
  remindFile: 'fin-de-couverture',
  family: 'Toute la famille',
  right: 'Droit',
  examples: 'Combien me restera-t-il à payer\u202f?',
  examplesNote: 'Exemples de l’assureur à votre niveau de garantie. Ce n’est pas un devis.',
  care: 'Soin',
  price: 'Prix',
  amo: 'Sécurité sociale',
  amoShort: 'Sécu',
  amc: 'Mutuelle',
  remaining: 'Reste à votre charge',
  remainingColumn: 'Reste à charge',
  remainingShort: 'Reste',
};

export type CoverageMoreMessages = typeof fr;
export default fr;
