const fr = {
  use: 'Utiliser une clé d’accès',
  said: {
    unknown: {
      title: 'Cette clé d’accès n’ouvre plus votre espace',
      text: 'Elle a été retirée. Connectez-vous avec votre mot de passe\u00a0: vous pourrez en activer une autre.',
    },
    refused: {
      title: 'La clé d’accès n’a pas été acceptée',
      text: 'Essayez encore une fois, ou connectez-vous avec votre mot de passe.',
    },
    impossible: {
      title: 'Cet appareil n’a pas pu utiliser de clé d’accès',
      text: 'Connectez-vous avec votre mot de passe\u00a0: il fonctionne toujours.',
    },
  },
};

export type PasskeyWayMessages = typeof fr;
export default fr;
