import {ofName} from '../../domain/elision.js';

const fr = {
  title: 'Mes bénéficiaires',
  lead: 'Ajoutez votre conjoint, vos enfants ou les personnes à votre charge. Vous pourrez aussi le faire plus tard.',
  add: 'Ajouter un bénéficiaire',
  edit: 'Modifier un bénéficiaire',
  addPerson: 'Ajouter un bénéficiaire',
  nobody: 'Personne d’autre que vous pour l’instant.',
  full: 'Vous avez ajouté toutes les personnes que votre contrat permet.',
  editPerson: 'Modifier',
  remove: 'Retirer',
  samePrice: 'Votre cotisation ne dépend pas du nombre de personnes couvertes.',
  countedFor: (people: number, tier?: string, share?: string) =>
    `Votre cotisation est comptée pour ${people} ${people > 1 ? 'personnes' : 'personne'}` +
    `${tier ? `, tarif ${tier}` : ''}${share ? `\u00a0: ${share} par mois pour vous` : ''}.`,
  removeQuestion: (name: string) => `Retirer ${name} de votre contrat\u202f?`,
  removeYes: 'Retirer',
  removeNo: 'Conserver',
  removed: (firstName: string) => `${firstName} n’est plus sur la liste.`,
  undo: 'Annuler le retrait',
  cancel: 'Annuler',
  save: 'Enregistrer',
  nir: 'N° de sécurité sociale',
  /** The number of the person through whom this one is covered by the Sécurité sociale. */
  insuredNir: (firstName: string) => `N° de l’assuré (${firstName})`,
  teletransmission: 'Télétransmission',
  noTeletransmission: 'Non activée',
  rank: 'Rang de naissance',
  paidOn: 'Compte de remboursement',
  yourAccount: 'Le vôtre',
  ownAccount: 'Le sien',
  accountOf: (firstName: string) => `Celui ${ofName(firstName)}`,
  born: (woman: boolean, date: string) => `, né${woman ? 'e' : ''} le ${date}`,
  /** By type: for a man, for a woman. */
  relations: {
    spouse: ['Conjoint', 'Conjointe'],
    civilPartner: ['Partenaire de PACS', 'Partenaire de PACS'],
    cohabitant: ['Concubin', 'Concubine'],
    child: ['Enfant', 'Enfant'],
    partnerChild: ['Enfant du conjoint ou partenaire', 'Enfant du conjoint ou partenaire'],
    ascendant: ['Ascendant à charge', 'Ascendante à charge'],
    otherDependant: ['Personne à charge', 'Personne à charge'],
  } as Record<string, readonly [string, string]>,
};

export type BeneficiariesMessages = typeof fr;
export default fr;
