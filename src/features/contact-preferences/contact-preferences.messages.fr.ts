const fr = {
  title: 'Mes préférences de contact',
  papers: {
    title: 'Vos documents',
    lead:
      'Un e-mail vous prévient de chaque document en ligne, sans détail de santé. Vous pouvez revenir au papier ' +
      'quand vous voulez.',
    table: 'Comment recevoir chaque document',
    paper: 'Document',
    deliveries: {online: 'En ligne', post: 'Courrier'},
    always: {online: 'Toujours en ligne', post: 'Toujours par courrier'},
    unknown: 'Autrement',
    all: 'Tout recevoir en ligne',
    allChosen: 'Tout est en ligne. Il reste à enregistrer.',
  },
  alerts: {
    title: 'Vos alertes',
    channel: 'Recevoir ces alertes',
    by: {email: 'Par e-mail', sms: 'Par SMS'},
    mailNote: 'Nos e-mails ne contiennent aucun détail de santé.',
  },
  offers: {title: 'Conseils et offres', lead: 'Rien ne part sans votre accord.'},
  save: 'Enregistrer',
  unchanged: {title: 'Rien n’a changé', text: 'Vos préférences sont déjà celles-ci.'},
  saved: {
    title: 'Vos préférences sont enregistrées',
    deliveries: {online: 'En ligne', post: 'Par courrier'},
    alerts: 'Alertes',
    by: {email: 'Par e-mail', sms: 'Par SMS'},
    unknownWay: 'Autrement',
    noAlert: 'Aucune',
    offers: 'Conseils et offres',
    noOffer: 'Aucun',
    edit: 'Modifier',
    editName: (what: string) => `Modifier\u00a0: ${what}`,
  },
  failing: {
    title: 'Nos e-mails ne vous parviennent plus',
    text: (day: string) =>
      `Le dernier est revenu le ${day}. Vos documents en ligne repartent par courrier en attendant.`,
    correct: 'Corriger mon e-mail',
    right: 'Mon adresse est bonne',
    byPhone: 'Pour corriger votre e-mail, appelez-nous au',
    tried: {title: 'Nos e-mails repartent', text: 'Si l’un d’eux revient encore, nous vous le dirons ici.'},
  },
};

export type ContactPreferencesMessages = typeof fr;
export default fr;
