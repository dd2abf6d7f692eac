const fr = {
  title: 'Mes garanties',
  lead: 'Choisissez le niveau qui convient à vos besoins.',
  covered: 'Votre couverture a commencé le',
  willBeCovered: 'Votre couverture commence le',
  loading: 'Chargement de l’offre de votre entreprise…',
  plan: 'Votre niveau de garantie',
  /** Whom the prices are for. */
  forWhom: (people: number, tier?: string) =>
    `Prix pour ${people} ${people > 1 ? 'personnes' : 'personne'}${tier ? `, tarif ${tier}` : ''}.`,
  samePrice: 'Le prix est le même quel que soit le nombre de personnes.',
  forYou: 'par mois pour vous',
  perMonth: 'par mois',
  employerPays: 'Votre employeur paie',
  outOf: 'sur',
  addTopUp: (name: string) => `Ajouter la garantie ${name}`,
  contribution: 'Votre cotisation',
  chooseFirst: 'Choisissez un niveau pour la connaître.',
  frequency: 'Rythme des prélèvements',
  frequencyHint: 'Votre cotisation est prélevée sur votre compte.',
  frequencies: {
    monthly: 'Chaque mois',
    quarterly: 'Chaque trimestre',
    halfYearly: 'Chaque semestre',
    yearly: 'Chaque année',
  },
  otherFrequency: 'Autre rythme',
  loadingMore: 'Chargement de la comparaison…',
  documents: 'Les documents de votre offre',
  handedOn: 'Reçu',
  mustOpen: 'À ouvrir avant de continuer',
  mark: 'Marquer comme reçu',
  waiver: {
    question: 'Vous êtes déjà couvert\u202f?',
    text: 'Dans certains cas, vous avez le droit de ne pas adhérer.',
    open: 'Voir ces cas',
    failed: 'Ces cas ne s’affichent pas. Vérifiez votre réseau, puis réessayez.',
  },
  newTab: '(nouvel onglet)',
  version: (version: string) => `version ${version}`,
  errors: {
    plan: {required: 'Choisissez un niveau de garantie.'},
    frequency: {required: 'Choisissez un rythme.'},
    document: {unread: 'Ouvrez ce document, ou marquez-le comme reçu.'},
  },
};

export type GuaranteesMessages = typeof fr;
export default fr;
