const fr = {
  title: 'La prochaine fois, sans mot de passe',
  lead:
    'Votre appareil peut vous reconnaître par empreinte, visage ou code. Rien de tout cela ne nous est transmis. ' +
    'Votre mot de passe continue de fonctionner.',
  later: 'Pas maintenant',
  where: 'À retrouver dans «\u00a0Connexion et appareils\u00a0».',
  made: 'La clé d’accès est activée',
  madeText: 'À votre prochaine connexion, votre appareil vous la proposera.',
};

export type PasskeyOfferMessages = typeof fr;
export default fr;
