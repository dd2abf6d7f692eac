import opening from '../../ui/blocks/opening.messages.fr.js';

/** Said once somebody searches: loaded with the view of what was found. */
const fr = {
  counted: {
    optician: (count: number) => (count > 1 ? `${count} opticiens` : `${count} opticien`),
    audiologist: (count: number) => (count > 1 ? `${count} audioprothésistes` : `${count} audioprothésiste`),
    dentist: (count: number) => (count > 1 ? `${count} dentistes` : `${count} dentiste`),
    other: (count: number) => (count > 1 ? `${count} professionnels` : `${count} professionnel`),
  },
  none: {
    optician: 'Aucun opticien',
    audiologist: 'Aucun audioprothésiste',
    dentist: 'Aucun dentiste',
    other: 'Aucun professionnel',
  },
  refine: 'Affiner la recherche',
  openNow: 'Ouvert maintenant',
  services: {
    hundredPercentSante: '100\u202f% Santé',
    thirdPartyPayment: 'Tiers payant',
    home: 'Se déplace à domicile',
    accessible: 'Accès en fauteuil',
  },
  tags: {
    hundredPercentSante: '100\u202f% Santé',
    thirdPartyPayment: 'Tiers payant',
    home: 'À domicile',
    accessible: 'Accès en fauteuil',
  },
  sort: 'Trier par',
  sorts: {distance: 'Distance', saving: 'Économie estimée'},
  within: (radius: number) => `à moins de ${radius} km`,
  widened: (radius: number) => `Personne à moins de ${radius} km\u00a0: la recherche a été élargie.`,
  widenedFiltered: (radius: number) =>
    `Aucun avec ces critères à moins de ${radius} km\u00a0: la recherche a été élargie.`,
  openCount: (count: number) => (count > 1 ? `${count} ouverts` : count ? '1 ouvert' : 'aucun ouvert en ce moment'),
  openOnly: (count: number): string => (count > 1 ? 'ouverts en ce moment' : 'ouvert en ce moment'),
  allClosed: 'Tous sont fermés en ce moment',
  noneOpen: 'Aucun n’est ouvert à coup sûr en ce moment',
  firstToOpen: (name: string, when: string) => `Premier à ouvrir dans cette liste\u00a0: ${name}, ${when}.`,
  someUnconfirmed: 'Les horaires de certains sont à confirmer\u00a0: appelez-les.',
  othersUnconfirmed: (count: number) =>
    count > 1
      ? `${count} autres ont des horaires à confirmer\u00a0: ils ne sont pas dans cette liste.`
      : '1 autre a des horaires à confirmer\u00a0: il n’est pas dans cette liste.',
  dropOpenNow: 'Retirer le filtre «\u00a0Ouvert maintenant\u00a0»',
  showAll: 'Voir aussi ceux qui ne sont pas ouverts',
  nobody: (none: string, radius: number) => `${none} du réseau à moins de ${radius} km`,
  nobodyFiltered: (none: string, radius: number) => `${none} avec ces critères à moins de ${radius} km`,
  nobodyText: 'Cherchez autour d’un autre lieu.',
  nobodyFilteredText: 'Sans ces critères, il y en a peut-être plus près.',
  otherPlace: 'Changer de lieu',
  clearFilters: 'Retirer les filtres',
  start: {
    title: 'Chercher autour de',
    find: 'Pour chacun, vous verrez',
    facts: {
      hours: 's’il est ouvert, ses horaires et son téléphone',
      prices: 'les prix négociés et l’économie estimée',
      services: 'le tiers payant, le 100\u202f% Santé, l’accès en fauteuil',
    },
  },
  glossary: {
    title: 'Que veulent dire ces mots\u202f?',
    terms: [
      {
        services: ['hundredPercentSante'],
        term: '100\u202f% Santé',
        meaning:
          'des lunettes, des prothèses dentaires et des aides auditives choisies par la loi, entièrement ' +
          'remboursées\u00a0: il ne vous reste rien à payer (classe A en optique, classe I en audition).',
      },
      {
        services: ['hundredPercentSante'],
        term: 'Classe B, classe II',
        meaning: 'les autres équipements, à prix libre\u00a0: votre contrat en rembourse une partie.',
      },
      {
        services: ['thirdPartyPayment'],
        term: 'Tiers payant',
        meaning: 'vous n’avancez pas ce que la Sécurité sociale et la mutuelle remboursent.',
      },
    ],
  },
  more: (count: number) => (count > 1 ? `Voir les ${count} suivants` : 'Voir le suivant'),
  moreAdded: (count: number) => (count > 1 ? `${count} ajoutés à la liste.` : '1 ajouté à la liste.'),
  km: (kilometres: string) => `${kilometres} km`,
  veryNear: 'moins de 100 m',
  call: 'Appeler',
  directions: 'Itinéraire',
  directionsTo: (name: string) => ` vers ${name}`,
  newTab: '(nouvel onglet)',
  book: 'Rendez-vous en ligne',
  bookAt: (name: string) => ` chez ${name}`,
  details: 'Détails',
  hours: 'Horaires',
  hoursAndPrices: 'Horaires et prix',
  days: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
  closedDay: 'Fermé',
  allDay: '24\u00a0h sur 24',
  midnight: opening.midnight,
  toConfirm: 'à confirmer',
  exception: 'Jours particuliers',
  opening: {
    ...opening.opening,
    holiday: 'Jour férié\u00a0: horaires à confirmer',
    byAppointment: 'Sur rendez-vous',
    unconfirmed: 'Horaires à confirmer',
    unknown: 'Horaires non communiqués',
    /** After the three before, where there is a number. */
    call: ', appelez',
  },
  saving: (amount: string, product: string) => `Économie estimée\u00a0: ${amount}, ${product}`,
  savings: 'Prix négociés',
  savingsNote: 'Estimations du réseau, pas un devis\u00a0: demandez-en toujours un.',
  product: 'Produit',
  averagePrice: 'Prix moyen',
  networkPrice: 'Prix du réseau',
  estimated: 'Économie estimée',
  source: (source: string) => `Source\u00a0: ${source},`,
  showOnMap: 'Montrer sur la carte',
};

export type ResultsMessages = typeof fr;
export default fr;
