const numbers = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** « Votre couverture et celle de vos deux bénéficiaires » */
function covered(beneficiaries: number): string {
  if (!beneficiaries) return 'Votre couverture';
  return beneficiaries === 1
    ? 'Votre couverture et celle de votre bénéficiaire'
    : `Votre couverture et celle de vos ${numbers[beneficiaries] ?? beneficiaries} bénéficiaires`;
}

const fr = {
  title: 'Votre adhésion est terminée',
  welcome: (firstName: string) => (firstName ? `Bienvenue, ${firstName}.` : 'Bienvenue.'),
  started: (beneficiaries: number) => `${covered(beneficiaries)} ${beneficiaries ? 'ont' : 'a'} commencé le`,
  starts: (beneficiaries: number) => `${covered(beneficiaries)} ${beneficiaries ? 'commencent' : 'commence'} le`,
  memberNumber: 'Votre numéro d’adhérent',
  copy: 'Copier',
  copied: 'Copié',
  notCopied: 'La copie ne se fait pas ici. Sélectionnez le numéro, puis copiez-le.',
  download: 'Télécharger mon dossier',
  downloading: 'Préparation de votre dossier',
  downloadText: 'PDF\u00a0: bulletin signé, tous vos documents, mandat et preuve',
  downloadProof: 'Télécharger l’attestation de preuve',
  downloadingProof: 'Préparation de l’attestation',
  proofText: 'PDF\u00a0: qui a signé quoi, quand et comment',
  noCopy: 'Il n’est pas nécessaire de nous transmettre une copie du bulletin d’inscription.',
  next: 'Et maintenant\u202f?',
  today: (time: string) => `Aujourd’hui, ${time}`,
  signedOn: (day: string, time: string) => `${day}, ${time}`,
  signed: (email: string) => `Vous avez signé. Un e\u2011mail de confirmation part à ${email}.`,
  by: 'D’ici au',
  from: 'À partir du',
  nextDays: 'Ces prochains jours',
  received:
    'Nous avons bien reçu votre dossier et allons le vérifier. Un e\u2011mail vous prévient dès que c’est fait.',
  checking: 'Nous vérifions votre dossier. Un e\u2011mail vous prévient dès que c’est fait.',
  documentNeeded:
    'Nous vérifions votre dossier. Il manque une pièce\u00a0: nous vous écrivons pour vous dire laquelle.',
  checkedWhen: 'C’est fait',
  checked: 'Votre dossier est vérifié.',
  after: 'Ensuite',
  card: 'Votre carte de tiers payant arrive dans votre espace. Un e\u2011mail vous prévient.',
  dueDate: 'À la première échéance',
  debit: 'Premier prélèvement de',
  debitLater: 'Premier prélèvement de votre cotisation.',
  remind: 'Ajouter à mon agenda',
  remindSummary: (insurer: string, amount: string) => `Premier prélèvement ${insurer}\u00a0: ${amount}`,
  remindFile: 'premier-prelevement',
  afterwards: {
    monthly: ', puis chaque mois',
    quarterly: ', puis tous les trois mois',
    halfYearly: ', puis tous les six mois',
    yearly: ', puis chaque année',
  },
  missing: (count: number): string =>
    count > 1
      ? 'Nous vérifions votre dossier. Il manque des pièces\u00a0:'
      : 'Nous vérifions votre dossier. Il manque une pièce\u00a0:',
  payerWhen: 'Dans les jours qui viennent',
  payer: (name: string, sentTo: string | undefined) =>
    `${name} reçoit le mandat de prélèvement${sentTo ? ` (${sentTo})` : ''}, à accepter et à renvoyer. Rien n’est ` +
    'prélevé avant.',
  withdrawal: {
    byPhone: 'Par téléphone, au',
    byPost: 'Par lettre, à',
    say: 'Dites votre nom, votre numéro d’adhérent et à quoi vous renoncez. Vous recevez un accusé de réception.',
  },
  refresh: 'Actualiser le suivi',
  refreshing: 'Actualisation en cours',
  refreshed: (time: string) => `À jour à ${time}`,
  space: 'Votre espace',
  spaceText:
    'Vos remboursements, votre carte et vos démarches, au même endroit. Vous vous y connectez avec ' +
    'l’e\u2011mail et le mot de passe de votre adhésion.',
  viewCard: 'Voir ma carte',
  apps: 'L’application, gratuite',
  appStore: 'Pour iPhone et iPad (App Store)',
  playStore: 'Pour Android (Google Play)',
  memberSpace: 'Accéder à mon espace',
};

export type CompletionMessages = typeof fr;
export default fr;
