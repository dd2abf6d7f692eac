const fr = {
  make: 'Activer',
  said: {
    known: {
      title: 'Cet appareil a déjà une clé d’accès',
      text: 'Elle ouvre votre espace. Il n’y a rien d’autre à faire.',
    },
    refused: {
      title: 'La clé d’accès n’a pas été acceptée',
      text: 'Essayez encore une fois. Votre mot de passe continue de fonctionner.',
    },
    impossible: {
      title: 'Cet appareil n’a pas pu créer de clé d’accès',
      text: 'Rien n’a changé\u00a0: votre mot de passe continue de fonctionner.',
    },
  },
};

export type NewPasskeyMessages = typeof fr;
export default fr;
