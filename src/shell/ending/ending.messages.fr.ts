const fr = {
  firstName: 'Prénom',
  lastName: 'Nom',
  email: 'E-mail pour recevoir la preuve',
  contract: 'Contrat',
  number: 'Numéro du contrat',
  numberHint: 'Il est sur votre carte et sur nos courriers.',
  errors: {
    firstName: {required: 'Saisissez le prénom.', '*': 'Ce prénom est trop long. Raccourcissez-le.'},
    lastName: {required: 'Saisissez le nom.', '*': 'Ce nom est trop long. Raccourcissez-le.'},
    email: {
      required: 'Saisissez l’adresse e-mail qui recevra la preuve.',
      '*': 'Il manque une partie de l’adresse. Exemple\u00a0: prenom.nom@exemple.fr',
    },
    contract: {
      required: 'Choisissez le contrat.',
      unknown: 'Ce contrat n’est plus dans votre espace. Choisissez-en un autre.',
      '*': 'Choisissez un autre contrat.',
    },
    number: {required: 'Saisissez le numéro du contrat.', '*': 'Ce numéro est trop long. Vérifiez-le.'},
  },
  before: 'Vos demandes',
  open: 'Voir la preuve',
  /** After it, for who does not see the line. */
  of: (reference: string) => `\u00a0${reference}`,
  statuses: {
    received: 'Reçue',
    inReview: 'En cours',
    moreInfo: 'À compléter',
    accepted: 'Confirmée',
    rejected: 'Refusée',
    cancelled: 'Retirée',
  },
  receivedAt: 'Reçue le',
  moment: (day: string, time: string) => `${day} à ${time}`,
  endsOn: 'Fin du contrat',
  midnight: 'à minuit',
  sentTo: 'Envoyée à',
  refund: 'Remboursement',
  refundBy: (amount: string, day: string) =>
    amount && day ? `${amount}, avant le ${day}` : amount || `avant le ${day}`,
  download: 'Télécharger la preuve',
  downloading: 'Préparation de la preuve',
  /** The session ended before the press: it goes on without. */
  signedOut: {
    title: 'Votre session est terminée',
    text: 'Vérifiez vos réponses, puis continuez\u00a0: vous n’avez pas besoin de vous reconnecter.',
  },
  alreadyOpen: {
    title: 'Cette demande est déjà faite pour ce contrat',
    text: 'Elle suit son cours. Rien n’est parti une deuxième fois.',
    show: 'Voir mes demandes',
  },
};

export type EndingMessages = typeof fr;
export default fr;
