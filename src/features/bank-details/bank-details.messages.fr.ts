import {ofName} from '../../domain/elision.js';

const fr = {
  title: 'Mes coordonnées bancaires',
  lead: 'Prenez votre RIB. Il sert à vous rembourser.',
  leadDebit:
    'Prenez votre RIB. Il sert à vous rembourser. Vos cotisations sont prélevées sur ce compte, ou sur un autre ' +
    'à votre choix.',
  benefits: 'Pour recevoir vos remboursements',
  sameForDebit: 'Utiliser aussi ce compte pour payer mes cotisations',
  debit: 'Pour payer vos cotisations',
  debitText: 'Votre employeur règle sa part de son côté. Seule la vôtre est prélevée.',
  /** After the name of an answer, where several accounts stand on the page: « IBAN de Louis ». */
  purposes: {benefits: 'des remboursements', debit: 'des cotisations', of: ofName},
  accountOf: (name: string) => `Coordonnées bancaires ${ofName(name)}`,
  paidOn: (firstName: string) => `Où rembourser les soins ${ofName(firstName)}\u202f?`,
  /** `ends`: « FR76 … 337 », once the account is known. */
  memberAccount: (ends: string) => (ends ? `Sur mon compte (${ends})` : 'Sur mon compte'),
  knownAccount: 'Sur un compte déjà indiqué',
  ownAccount: 'Sur un autre compte',
  whose: 'Quel compte\u202f?',
  whoseFor: (name: string) => `Compte ${ofName(name)}`,
  mine: (ends: string) => (ends ? `Mon compte (${ends})` : 'Mon compte'),
  theirs: (name: string, ends: string) => `Le compte ${ofName(name)}${ends ? ` (${ends})` : ''}`,
  chooseAccount: 'Choisissez le compte.',
};

export type BankDetailsMessages = typeof fr;
export default fr;
