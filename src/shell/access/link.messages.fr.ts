const fr = {
  reading: 'Un instant, nous ouvrons votre lien',
  reset: {
    title: 'Choisissez un mot de passe',
    email: 'Adresse e-mail',
    password: 'Nouveau mot de passe',
    effects: 'Vos autres appareils seront déconnectés. Un e-mail vous prévient de ce changement.',
    submit: 'Enregistrer et entrer',
  },
  confirm: {
    title: 'Confirmez votre adresse',
    text: (email: string) => `Vous allez relier ${email} à votre espace adhérent.`,
    submit: 'Confirmer mon adresse',
    notMe: 'Ce n’est pas moi',
  },
  refused: {
    'link-used': {
      title: 'Ce lien a déjà servi',
      text: 'Par sécurité, il ne sert qu’une fois. Connectez-vous, ou demandez un autre lien.',
    },
    'link-expired': {
      title: 'Ce lien a expiré',
      text: 'Par sécurité, il ne fonctionne qu’un temps. Demandez-en un autre\u00a0: il remplace celui-ci.',
    },
    'link-superseded': {
      title: 'Un lien plus récent le remplace',
      text:
        'Seul le lien du dernier e-mail fonctionne. Ouvrez cet e-mail, ou demandez un autre lien s’il n’est pas ' +
        'arrivé.',
    },
    'link-unknown': {
      title: 'Ce lien n’est pas complet',
      text: 'Il a peut-être été coupé par votre messagerie. Ouvrez-le de nouveau, ou copiez-le en entier.',
    },
    /** It is for something that this page does not know. */
    other: {
      title: 'Ce lien ne s’ouvre pas ici',
      text: 'Connectez-vous à votre espace, ou suivez ce que dit l’e-mail qui le contenait.',
    },
  },
  newLink: 'Recevoir un nouveau lien',
  signIn: 'Se connecter',
  forgotten: 'Choisir un nouveau mot de passe',
  /** Never to which address. */
  sent: (lasts: string) =>
    'Si ce lien venait de chez nous, un autre vient de partir à la même adresse. ' +
    `Il sert une fois${lasts ? `, pendant ${lasts}` : ''}.`,
};

export type LinkMessages = typeof fr;
export default fr;
