const fr = {
  title: 'Faire une réclamation',
  subject: {label: 'Sujet', errors: {required: 'Choisissez un sujet.', '*': 'Choisissez un autre sujet.'}},
  text: {
    label: 'Ce qui ne va pas',
    errors: {
      required: 'Écrivez ce qui ne va pas, en quelques mots.',
      format: 'Votre texte dépasse 3\u202f000 caractères. Raccourcissez-le.',
      '*': 'Ce texte ne peut pas être envoyé. Changez-le.',
    },
  },
  wish: {
    label: 'Ce que vous demandez',
    hint: 'Par exemple\u00a0: un nouveau calcul',
    errors: {
      format: 'Votre texte dépasse 1\u202f000 caractères. Raccourcissez-le.',
      '*': 'Ce texte ne peut pas être envoyé. Changez-le.',
    },
  },
  note:
    'Vous recevrez un accusé avec un numéro de suivi. Votre réclamation ne change rien à vos droits ni à vos ' +
    'remboursements.',
  send: 'Envoyer ma réclamation',
  cancel: 'Annuler',
  done: {title: 'Votre réclamation est enregistrée', back: 'Revenir à l’aide'},
  kept: 'Ce que vous avez écrit est gardé sur cette page',
  mine: 'Vos réclamations',
  reference: 'Référence',
  steps: 'Voir les étapes',
  statuses: {
    received: 'Reçue',
    inReview: 'En cours d’examen',
    moreInfo: 'À compléter',
    accepted: 'Terminée',
    rejected: 'Refusée',
    cancelled: 'Annulée',
  },
};

export type ComplaintMessages = typeof fr;
export default fr;
