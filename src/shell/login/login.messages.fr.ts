const fr = {
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
  forgotten: 'Mot de passe oublié',
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

export type LoginMessages = typeof fr;
export default fr;
