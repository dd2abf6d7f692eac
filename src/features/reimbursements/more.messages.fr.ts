import {ofName} from '../../domain/elision.js';

/** Said of an open act, of the year and in the exported list: loaded with them, after the list. */
const fr = {
  amoLong: 'Sécurité sociale',
  remainingLong: 'Reste à votre charge',
  understand: 'Comprendre ce remboursement',
  explain: {
    price: (price: string) => `Le prix était de ${price}.`,
    doctor: (price: string) => `Le médecin vous a demandé ${price}.`,
    amoNone: 'La Sécurité sociale ne rembourse pas ce soin.',
    amoWaiting: 'Nous attendons de savoir ce que verse la Sécurité sociale. Les montants ci-dessus peuvent changer.',
    amo: (amount: string, toMember: boolean) =>
      `La Sécurité sociale ${toMember ? 'vous a versé' : 'a versé au professionnel'} ${amount}`,
    amoTakenBack: (amount: string) => `La Sécurité sociale a repris ${amount}, versés en trop`,
    rate: (rate: string, base: string) => `\u00a0: ${rate} de ${base}`,
    less: (amount: string, kind: string) => `, moins ${amount} ${ofName(kind)}`,
    deductions: {participation: 'participation forfaitaire', franchise: 'franchise médicale', other: 'retenue'},
    amcPaid: (amount: string, toMember: boolean) =>
      toMember ? `Nous avons complété ${amount}.` : `Nous avons versé ${amount} au professionnel.`,
    amcComing: (amount: string) => `Nous prévoyons de compléter ${amount}.`,
    amcNone: 'Votre contrat n’ajoute rien pour ce soin.',
    amcTakenBack: (amount: string) => `Nous avons repris ${amount}, versés en trop.`,
    rejected: (reason: string) => `Nous n’avons rien versé. ${reason}`,
    other: (amount: string) => `Un autre organisme a versé ${amount}.`,
    nothingLeft: 'Il ne vous reste rien à payer.',
    left: (amount: string) => `Il vous reste ${amount}`,
    reasons: {
      participation: 'la participation forfaitaire',
      franchise: 'la franchise médicale',
      overBase: 'le dépassement au-delà de votre garantie',
      outOfPathway: 'la baisse appliquée hors du parcours de soins',
      ceiling: 'ce qui dépasse votre forfait',
      notCovered: 'ce que votre contrat ne couvre pas',
      other: 'un autre motif',
    },
    law: 'La loi demande aux mutuelles de ne pas la rembourser.',
    lawOfPathway: 'La loi demande aux mutuelles de ne pas rembourser la baisse appliquée hors du parcours de soins.',
    and: ' et ',
    part: (amount: string, reason: string) => `${amount} pour ${reason}`,
    inconsistent:
      'Ces montants ne tombent pas juste. Nous affichons ceux que nous avons reçus\u00a0: appelez-nous pour ' +
      'les vérifier.',
  },
  amoPaid: 'Versé par la Sécu',
  amcPaid: 'Versé par la mutuelle',
  guarantee: 'Votre garantie',
  onAccount: (day: string) => `le ${day}, sur votre compte`,
  toProfessional: (day: string) => `le ${day}, au professionnel`,
  notYet: 'pas encore versé',
  statement: 'Télécharger le décompte',
  payment: 'Voir tout le virement',
  paymentOf: (amount: string, day: string) => `Virement de ${amount}, le ${day}`,
  paymentTo: (amount: string, day: string) => `Versement de ${amount} au professionnel, le ${day}`,
  paymentActs: 'Soins payés par ce virement',
  missing: (label: string) => `Il nous manque\u00a0: ${label}`,
  missingText: 'Dès que nous l’avons, nous reprenons le calcul. Vous n’avez rien d’autre à faire.',
  send: 'Envoyer cette pièce',
  sendByPhone: (phone: string) => `Pour l’envoyer, appelez-nous au ${phone}.`,
  rejectedTitle: 'Ce remboursement est refusé',
  csvName: 'remboursements.csv',
  csvColumns: [
    'Date',
    'Personne',
    'Soin',
    'Type de soin',
    'Professionnel',
    'Prix',
    'Sécurité sociale',
    'Mutuelle',
    'Autre organisme',
    'Reste à charge',
    'État',
    'Payé le',
  ],
  year: 'Votre année, mois par mois',
  yearOf: (year: string) => `Année ${year}, mois par mois`,
  asChart: 'Graphique',
  asTable: 'Tableau',
  presentation: 'Présentation',
  month: 'Mois',
  chart: (first: string, last: string, highest: string) =>
    `Dépenses ${ofName(first)} à ${last}, réparties entre la Sécurité sociale, la mutuelle et vous. Le mois le plus ` +
    `élevé est ${highest}. Les chiffres sont dans le tableau.`,
  chartEmpty: 'Aucune dépense sur cette période.',
};

export type MoreMessages = typeof fr;
export default fr;
