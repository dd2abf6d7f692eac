const fr = {
  /** Beside the password. The words of the button are FranceConnect’s own. */
  or: 'OU',
  explained:
    'FranceConnect est la solution proposée par l’État pour sécuriser et simplifier la connexion à vos services ' +
    'en ligne.',
  button: 'S’identifier avec',
  what: 'Qu’est-ce que FranceConnect\u202f?',
  newWindow: '(nouvelle fenêtre)',
  framed: {
    title: 'FranceConnect ne s’ouvre pas dans ce cadre',
    text: 'Ouvrez cette page seule\u00a0: FranceConnect y fonctionne.',
    open: 'Ouvrir cette page seule',
  },
  forgetful: {
    title: 'Votre navigateur ne garde rien pour ce site',
    text: 'Le retour de FranceConnect ne fonctionnerait pas. Connectez-vous avec votre mot de passe.',
  },
  /** What happened there, or was left there, in one line of the sign-in. */
  said: {
    cancelled: {
      title: 'Vous avez quitté FranceConnect',
      text: 'Rien n’est changé. Recommencez avec FranceConnect, ou connectez-vous avec votre mot de passe.',
    },
    failed: {
      title: 'FranceConnect n’a pas pu vous identifier',
      text: 'Recommencez dans un moment, ou connectez-vous avec votre mot de passe.',
    },
    again: {
      title: 'Ce retour de FranceConnect ne peut plus servir',
      text: 'Par sécurité, il ne sert qu’une fois, et peu de temps. Recommencez avec le bouton FranceConnect.',
    },
    open: {
      title: 'Votre session FranceConnect est peut-être encore ouverte',
      text: 'Pour la fermer, fermez votre navigateur.',
    },
  },
  entering: 'Connexion avec FranceConnect',
  down: {
    title: 'FranceConnect ne répond pas',
    text: 'Réessayez dans un instant, ou connectez-vous avec votre mot de passe.',
  },
  password: 'Me connecter avec mon mot de passe',
  link: {
    title: 'Ouvrir votre espace',
    lead: (firstName: string) =>
      `${firstName ? `Bonjour ${firstName}. ` : ''}FranceConnect nous a dit qui vous êtes. ` +
      'Dites-nous quel est votre espace\u00a0: nous ne vous le demanderons qu’une fois.',
    several: {
      title: 'Plusieurs adhérents ont votre nom et votre date de naissance',
      text: 'Votre numéro d’adhérent nous dit lequel vous êtes.',
    },
    submit: 'Ouvrir mon espace',
    check: 'Vérifiez le numéro.',
    lost: 'Vous n’avez pas votre numéro\u202f?',
    lostText: 'Il est aussi sur nos courriers. Sinon, appelez le',
  },
  conflict: {
    title: 'Votre espace a déjà sa propre connexion',
    text: 'Nous n’y avons rien changé. Connectez-vous avec votre adresse e-mail et votre mot de passe.',
    call: 'Vous n’y arrivez pas\u202f? Appelez le',
  },
};

export type FranceConnectMessages = typeof fr;
export default fr;
