/** Words that blocks and fields use in every widget. */
const fr = {
  optional: '(facultatif)',
  loading: 'Chargement en cours…',
  retry: 'Réessayer',
  cannotShow: 'Ce contenu ne peut pas s’afficher ici. Essayez avec un autre navigateur, ou appelez votre mutuelle.',
  close: 'Fermer',
  yes: 'Oui',
  no: 'Non',
  show: 'Afficher',
  hide: 'Masquer',
  choose: 'Choisir',
  notGiven: 'Non communiqué',
  unreadable: (count: number) =>
    count > 1 ? `${count} lignes n’ont pas pu être lues.` : 'Cette ligne n’a pas pu être lue.',
  keep: 'Conserver',
  correct: 'Corriger',
  working: 'Envoi en cours',
  /** A question needs no colon. */
  labelled: (label: string, sentence: string) => `${label}${/[?!…:]$/.test(label) ? '' : '\u00a0:'} ${sentence}`,
  summary: (count: number) => (count > 1 ? `${count} réponses à corriger` : '1 réponse à corriger'),
  refusedAnswer: 'Une réponse n’a pas été acceptée. Vérifiez vos réponses.',
  slow: {
    title: 'C’est plus long que d’habitude',
    text: 'Nous continuons. Vous n’avez rien à faire\u00a0: ne fermez pas cette page.',
  },
  failures: {
    network: {
      title: 'La connexion ne passe pas',
      text: 'Vos réponses sont gardées sur cette page. Vérifiez votre réseau, puis réessayez.',
    },
    unreachable: {
      title: 'Le service n’est pas joignable depuis cette page',
      text: 'Rien n’est perdu, et votre réseau n’y est pour rien. Appelez votre mutuelle.',
    },
    server: {
      title: 'Le service ne répond pas',
      text: 'Le problème vient de notre côté. Vos réponses sont gardées sur cette page. Réessayez dans un instant.',
    },
    nonsense: {
      title: 'La réponse de nos services n’a pas pu être lue',
      text: 'Le problème vient de notre côté. Vos réponses sont gardées sur cette page. Réessayez dans un instant.',
    },
    portal: {
      title: 'Nous n’avons pas reçu la bonne réponse',
      text:
        'Vous êtes peut-être sur un réseau public qui demande une connexion. Vos réponses sont gardées sur cette ' +
        'page.',
    },
    refused: {
      title: 'Nos services n’ont pas pu traiter cette demande',
      text: 'Le problème vient de notre côté. Vos réponses sont gardées sur cette page.',
    },
    expired: {
      title: 'Votre session est terminée',
      text: 'Par sécurité, nous l’avons fermée. Reconnectez-vous pour continuer\u00a0: vos réponses sont gardées.',
    },
    forbidden: {title: 'Vous n’avez pas accès à cette page', text: 'Votre compte ne permet pas de l’ouvrir.'},
    stale: {
      title: 'Ces informations ont changé dans un autre onglet',
      text:
        'Rien n’est perdu\u00a0: ce que vous avez saisi est toujours sur cette page. Pour le garder à la place de ' +
        'l’autre, appuyez de nouveau sur le bouton ci-dessous.',
    },
    tooMany: {title: 'Trop d’essais rapprochés', text: 'Attendez quelques minutes, puis réessayez.'},
    missing: {title: 'Nous ne trouvons pas ce que vous demandez', text: 'Rien n’est perdu. Réessayez plus tard.'},
  },
  callUs: (phone: string) => `Appeler le ${phone}`,
  compare: 'Voir les autres réponses',
  maintenance: {
    title: 'Le service est en pause',
    text: (time: string) => `Il revient vers ${time}. Vos réponses sont gardées sur cette page.`,
  },
  privacy: {title: 'Vos données personnelles', more: 'Lire la notice complète', newTab: '(nouvel onglet)'},
  help: {label: 'Besoin d’aide', question: 'Une question\u202f?', code: 'Votre code\u00a0:'},
};

export type CommonMessages = typeof fr;
export default fr;
