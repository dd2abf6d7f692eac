const fr = {
  title: 'Vérifions que tout marche',
  lead: 'Votre navigateur vous demande son accord. Rien n’est enregistré, et rien n’est envoyé.',
  camera: {
    name: 'Caméra',
    test: 'Tester la caméra',
    again: 'Réessayer la caméra',
    preview: 'Ce que voit votre caméra',
    works: 'Vous vous voyez\u202f? C’est ce que verra le médecin.',
    problems: {
      blocked:
        'La caméra est bloquée. Autorisez-la dans les réglages du navigateur, à côté de l’adresse de la page, puis ' +
        'réessayez.',
      absent: 'Nous ne trouvons pas de caméra. Branchez-la, ou passez par téléphone.',
      busy: 'Une autre application utilise la caméra. Fermez-la, puis réessayez.',
      unfit: 'Cette caméra ne convient pas. Essayez-en une autre, ou passez par téléphone.',
      insecure: 'Cette page n’est pas sécurisée\u00a0: la caméra y reste fermée. Passez par téléphone.',
      failed: 'La caméra ne répond pas. Réessayez, ou passez par téléphone.',
    },
  },
  microphone: {
    name: 'Micro',
    test: 'Tester le micro',
    again: 'Réessayer le micro',
    level: 'Niveau du micro',
    silent: 'Dites quelques mots.',
    heard: 'On vous entend.',
    works: 'Le micro marche.',
    problems: {
      blocked:
        'Le micro est bloqué. Autorisez-le dans les réglages du navigateur, à côté de l’adresse de la page, puis ' +
        'réessayez.',
      absent: 'Nous ne trouvons pas de micro. Branchez-le, ou passez par téléphone.',
      busy: 'Une autre application utilise le micro. Fermez-la, puis réessayez.',
      unfit: 'Ce micro ne convient pas. Essayez-en un autre, ou passez par téléphone.',
      insecure: 'Cette page n’est pas sécurisée\u00a0: le micro y reste fermé. Passez par téléphone.',
      failed: 'Le micro ne répond pas. Réessayez, ou passez par téléphone.',
    },
  },
  line: {
    name: 'Connexion',
    offline: 'Vous n’êtes pas connecté à internet.',
    slow: 'Votre connexion semble lente. Si l’image se fige, passez par téléphone.',
    unknown: 'Votre navigateur ne dit pas sa vitesse. Si l’image se fige, passez par téléphone.',
  },
  states: {
    asking: 'En attente de votre accord',
    works: 'Fonctionne',
    blocked: 'Bloqué',
    absent: 'Introuvable',
    busy: 'Déjà pris',
    unfit: 'Ne convient pas',
    insecure: 'Page non sécurisée',
    unsupported: 'Impossible ici',
    failed: 'En panne',
    enough: 'Assez rapide',
    slow: 'Lente',
    offline: 'Coupée',
    unknown: 'Inconnue',
  },
  elsewhere: {
    title: 'Ouvrez cette page dans votre navigateur',
    text:
      'L’application où vous êtes n’ouvre ni la caméra ni le micro. Copiez l’adresse, puis collez-la dans votre ' +
      'navigateur.',
    copy: 'Copier l’adresse de la page',
    copied: 'L’adresse est copiée.',
    byHand: 'Copiez cette adresse\u00a0:',
  },
  advice: 'Installez-vous au calme, votre carte Vitale à portée de main.',
  byPhone: 'Sans vidéo, par téléphone',
  back: 'Précédent',
  forward: 'Rejoindre la salle d’attente',
};

export type DeviceStepMessages = typeof fr;
export default fr;
