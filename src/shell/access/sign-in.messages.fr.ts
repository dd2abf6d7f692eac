const fr = {
  /** Where the page is for nothing else. */
  title: 'Se connecter',
  lead: (insurer: string) => (insurer ? `Espace adhérent\u00a0: ${insurer}` : 'Espace adhérent'),
  enrolment: {
    title: 'Reprendre mon adhésion',
    lead: 'Le lien reçu par e-mail ne sert qu’une fois. Connectez-vous pour continuer là où vous en étiez.',
    expiredLead: 'Par sécurité, nous l’avons fermée. Vos réponses sont gardées\u00a0: connectez-vous pour continuer.',
  },
  member: {
    title: 'Mon espace',
    lead: 'Connectez-vous avec l’adresse e-mail et le mot de passe de votre espace.',
    expiredLead: 'Par sécurité, nous l’avons fermée. Connectez-vous pour retrouver votre espace.',
  },
  expired: 'Votre session est terminée',
  submit: 'Se connecter',
  submitFor: (title: string) => `Se connecter\u00a0: ${title}`,
  elsewhere: 'Connectez-vous une fois\u00a0: tout ce que contient cette page s’affichera.',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  forgotten: 'Mot de passe oublié\u202f?',
  firstVisit: 'Première visite\u202f?',
  register: 'Créer mon espace avec mon numéro d’adhérent',
  said: {
    confirmed: {
      title: 'Votre espace est ouvert',
      text: 'Votre adresse est confirmée. Connectez-vous avec cette adresse et votre mot de passe.',
    },
    'password-changed': {
      title: 'Votre nouveau mot de passe est enregistré',
      text: 'Connectez-vous avec celui-ci. Un e-mail vous prévient de ce changement.',
    },
    'start-again': {
      title: 'Le code n’est plus valable',
      text: 'Connectez-vous de nouveau\u00a0: nous vous en enverrons un autre.',
    },
  },
  refused: 'L’adresse ou le mot de passe n’est pas le bon',
  refusedText: 'Vérifiez les deux, ou choisissez un nouveau mot de passe.',
  errors: {
    email: {
      required: 'Saisissez votre adresse e-mail.',
      format: 'Une adresse s’écrit avec un @, par exemple prenom.nom@exemple.fr.',
    },
    password: {required: 'Saisissez votre mot de passe.'},
  },
};

export type SignInMessages = typeof fr;
export default fr;
