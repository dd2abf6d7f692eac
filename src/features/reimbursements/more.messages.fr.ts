import {ofName} from '../../domain/elision.js';
import {plural} from '../../element/plural.js';

const counted = (count: number, one: string, other: string) => plural('fr', count, one, other);

/** Said of an open act, of the year and in the exported list: loaded with them, after the list. */
const fr = {
  amoLong: 'Sécurité sociale',
  remainingLong: 'Reste à votre charge',
  understand: 'Comprendre ce remboursement',
  explain: {
    price: (price: string) => `Le prix était de ${price}.`,
    doctor: (price: string) => `Le médecin vous a demandé ${price}.`,
    amoNone: 'La Sécurité sociale ne rembourse pas ce soin.',
    amoNothing: 'La Sécurité sociale ne verse rien',
    amoWaiting: 'Nous attendons de savoir ce que verse la Sécurité sociale. Les montants ci-dessus peuvent changer.',
    amoPaid: (amount: string, toMember: boolean, day: string) =>
      `La Sécurité sociale ${toMember ? 'vous a versé' : 'a versé au professionnel'} ${amount} le ${day}`,
    amoExpected: (amount: string, toMember: boolean, day: string) =>
      `La Sécurité sociale doit encore ${toMember ? 'vous verser' : 'verser au professionnel'} ${amount}` +
      (day && `, vers le ${day}`),
    amoUndated: (amount: string) => `La part de la Sécurité sociale est de ${amount}`,
    amoTakenBack: (amount: string, day: string) =>
      `La Sécurité sociale a repris ${amount} le ${day}\u00a0: c’était versé en trop.`,
    amoToTakeBack: (amount: string) => `La Sécurité sociale va reprendre ${amount}, versés en trop.`,
    rate: (rate: string, base: string) => `\u00a0: ${rate} de ${base}`,
    less: (amount: string, kind: string) => `, moins ${amount} ${ofName(kind)}`,
    deductions: {participation: 'participation forfaitaire', franchise: 'franchise médicale', other: 'retenue'},
    amcPaid: (amount: string, toMember: boolean, day: string) =>
      toMember ? `Nous avons complété ${amount} le ${day}.` : `Nous avons versé ${amount} au professionnel le ${day}.`,
    amcExpected: (amount: string, toMember: boolean, day: string) =>
      `Nous prévoyons de ${toMember ? `compléter ${amount}` : `verser ${amount} au professionnel`}` +
      `${day && `, vers le ${day}`}.`,
    amcUndated: (amount: string) => `Notre part est de ${amount}.`,
    undated: 'Nous n’avons pas la date de ce versement.',
    amcNone: 'Votre contrat n’ajoute rien pour ce soin.',
    amcTakenBack: (amount: string, day: string) =>
      `Nous avons repris ${amount} le ${day}\u00a0: c’était versé en trop.`,
    amcToTakeBack: (amount: string) => `Nous allons reprendre ${amount}, versés en trop.`,
    waitingDocument: (label: string) => `Pour continuer, il nous manque\u00a0: ${label}.`,
    waitingSomeDocument: 'Pour continuer, il nous manque un document.',
    rejected: 'Nous n’avons rien versé.',
    noReason: 'Le motif ne figure pas ici\u00a0: demandez-le-nous.',
    correct: (amount: string) => `Ces ${amount} peuvent encore être remboursés, une fois le dossier corrigé.`,
    other: (amount: string) => `La part d’un autre organisme est de ${amount}.`,
    nothingLeft: 'Il ne vous reste rien à payer.',
    nothingLeftLater: 'Il ne devrait rien vous rester à payer.',
    left: (amount: string) => `Il vous reste ${amount}`,
    leftLater: (amount: string) => `Il devrait vous rester ${amount}`,
    owed: (amount: string) => `Il vous revient ${amount}.`,
    reasons: {
      participation: 'la participation forfaitaire',
      franchise: 'la franchise médicale',
      overBase: 'le dépassement au-delà de votre garantie',
      outOfPathway: 'la baisse appliquée hors du parcours de soins',
      ceiling: 'ce qui dépasse votre forfait',
      notCovered: 'ce que votre contrat ne couvre pas',
      refused: 'la part refusée',
      other: 'un autre motif',
    },
    lawOfIt: 'La loi demande aux mutuelles de ne pas la rembourser.',
    law: {
      participation: 'La loi demande aux mutuelles de ne pas rembourser la participation forfaitaire.',
      franchise: 'La loi demande aux mutuelles de ne pas rembourser la franchise médicale.',
      outOfPathway: 'La loi demande aux mutuelles de ne pas rembourser la baisse appliquée hors du parcours de soins.',
    },
    part: (amount: string, reason: string) => `${amount} pour ${reason}`,
    parts: (left: string, first: string, last: string) => `${left}\u00a0: ${first} et ${last}.`,
    inconsistent:
      'Ces montants ne tombent pas juste. Nous affichons ceux que nous avons reçus\u00a0: appelez-nous pour ' +
      'les vérifier.',
  },
  parts: {
    amo: {paid: 'Versé par la Sécu', expected: 'À venir de la Sécu'},
    amc: {paid: 'Versé par la mutuelle', expected: 'À venir de la mutuelle', refused: 'Refusé par la mutuelle'},
  },
  guarantee: 'Votre garantie',
  onAccount: (day: string) => `le ${day}, sur votre compte`,
  toProfessional: (day: string) => `le ${day}, au professionnel`,
  notYet: 'pas encore versé',
  about: (day: string) => `vers le ${day}`,
  statement: 'Télécharger le décompte',
  payment: 'Voir tout le virement',
  paymentOf: (amount: string, day: string) => `Virement de ${amount}, le ${day}`,
  paymentTo: (amount: string, day: string) => `Versement de ${amount} au professionnel, le ${day}`,
  paymentActs: 'Soins payés par ce virement',
  ask: 'Poser une question sur cet acte',
  askByPhone: 'Pour poser votre question, appelez-nous.',
  call: (phone: string) => `Appeler le ${phone}`,
  callCard: 'Appelez le numéro inscrit sur votre carte de mutuelle.',
  remedy: 'Corriger la demande',
  missing: (label: string) => `Il nous manque\u00a0: ${label}`,
  missingText: 'Dès que nous l’avons, nous reprenons le calcul. Vous n’avez rien d’autre à faire.',
  send: 'Envoyer cette pièce',
  sendByPhone: 'Pour l’envoyer, appelez-nous\u00a0: nous vous dirons comment faire.',
  rejectedTitle: 'Ce remboursement est refusé',
  csvName: 'remboursements.csv',
  csvColumns: [
    'Date',
    'Personne',
    'Soin',
    'Type de soin',
    'Professionnel',
    'Prix',
    'Payé par la Sécurité sociale',
    'Payé par la mutuelle',
    'À venir de la Sécurité sociale',
    'À venir de la mutuelle',
    'Autre organisme',
    'Reste à charge',
    'État',
    'Payé par la Sécurité sociale le',
    'Payé par la mutuelle le',
  ],
  year: 'Votre année, mois par mois',
  yearOf: (year: string) => `Année ${year}, mois par mois`,
  asChart: 'Graphique',
  asTable: 'Tableau',
  presentation: 'Présentation',
  month: 'Mois',
  comingLong: 'À venir',
  totals: 'Totaux',
  seeTotals: 'Par année et par personne',
  totalsOf: {persons: 'Par personne', years: 'Par année'},
  columns: {person: 'Personne', year: 'Année', reimbursed: 'Remboursé', spent: 'Dépensé'},
  acts: (count: number) => counted(count, `${count} soin`, `${count} soins`),
  totalsNote:
    '«\u00a0Remboursé\u00a0» compte ce que la Sécu et la mutuelle ont payé. Ce qui est refusé n’y est pas, et les ' +
    'sommes reprises en sont déduites.',
  when: {
    title: 'Quand serai-je remboursé\u202f?',
    text:
      'La Sécurité sociale paie d’abord sa part. Elle nous le dit ensuite, et nous payons la nôtre. Pour un soin ' +
      'qu’elle ne rembourse pas, envoyez-nous la facture.',
    late: 'Plus long que prévu\u202f? Ouvrez le soin dans la liste\u00a0: ce que nous attendons y est écrit.',
  },
  chart: (first: string, last: string, highest: string, coming: boolean) =>
    `Dépenses ${ofName(first)} à ${last}, réparties entre la Sécurité sociale, la mutuelle et vous. Le mois le plus ` +
    `élevé est ${highest}. ${coming ? 'Ce qui n’est pas encore payé est en teinte claire. ' : ''}` +
    'Les chiffres sont dans le tableau.',
  chartEmpty: 'Aucune dépense sur cette période.',
  clearFilters: 'Tout voir',
  news: (count: number) => counted(count, `${count} nouveau remboursement`, `${count} nouveaux remboursements`),
  showNews: (count: number): string => counted(count, 'L’afficher', 'Les afficher'),
  outdated: 'Vos remboursements ont changé',
  showOutdated: 'Afficher la dernière version',
  shownNews: (count: number) =>
    counted(count, `${count} remboursement ajouté à la liste.`, `${count} remboursements ajoutés à la liste.`),
  hidden: {
    title: (name: string) => `Les remboursements ${ofName(name)} ne sont pas affichés`,
    reason: 'Chaque adulte décide qui voit ses soins.',
    contact: 'Une question\u202f? Appelez-nous\u00a0:',
  },
  empty: {
    title: 'Pas encore de remboursement',
    text:
      'Ils apparaîtront ici dès que votre caisse nous les transmet. Pour un soin que la Sécu ne rembourse pas, ' +
      'envoyez-nous la facture.',
  },
  emptyYear: 'Pas de remboursement ces 12 derniers mois',
  nothing: {title: 'Aucun remboursement ne correspond', text: 'Élargissez la période, ou retirez un filtre.'},
};

export type MoreMessages = typeof fr;
export default fr;
