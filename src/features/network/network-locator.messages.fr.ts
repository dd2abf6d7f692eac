const fr = {
  titles: {
    optician: 'Trouver un opticien du réseau',
    audiologist: 'Trouver un audioprothésiste du réseau',
    dentist: 'Trouver un dentiste du réseau',
    other: 'Trouver un professionnel du réseau',
  },
  lead: (network: string) => `Le réseau ${network} négocie ses tarifs. Vous restez libre d’aller ailleurs.`,
  kind: 'Vous cherchez',
  kinds: {
    optician: 'Un opticien',
    audiologist: 'Un audioprothésiste',
    dentist: 'Un dentiste',
    other: 'Un autre professionnel',
  },
  where: 'Où\u202f?',
  whereHint: 'Adresse, ville ou code postal',
  search: 'Rechercher',
  proposals: (count: number) =>
    count > 1
      ? `${count} lieux proposés. Flèches haut et bas pour choisir.`
      : count
        ? '1 lieu proposé. Flèche bas pour le choisir.'
        : 'Aucun lieu proposé. Appuyez sur Entrée pour chercher ces mots.',
  placesList: 'Lieux proposés',
  home: 'Près de chez moi',
  device: 'Autour de ma position',
  here: 'Ma position',
  locating: 'Nous demandons votre position à votre appareil…',
  imprecise: (distance: string) =>
    `Votre appareil ne connaît votre position qu’à ${distance} près. Pour un résultat plus juste, indiquez une ` +
    'adresse ou une ville.',
  troubles: {
    notFound: 'Nous n’avons pas trouvé ce lieu. Vérifiez-le, ou indiquez seulement la ville ou le code postal.',
    several: 'Plusieurs lieux correspondent\u00a0: choisissez le vôtre dans la liste, ou précisez.',
    whichTown: 'Dans quelle ville\u202f? Ajoutez-la après la rue.',
    tooShort: 'Indiquez une adresse, une ville ou un code postal.',
    failed: 'La recherche de lieux ne répond pas. Ce que vous avez écrit est toujours là\u00a0: réessayez.',
    busyService: 'La recherche de lieux est très demandée. Attendez quelques secondes, puis réessayez.',
    denied:
      'Votre navigateur ne donne pas votre position à cette page. Indiquez une adresse, une ville ou un code postal.',
    unavailable: 'Votre appareil ne sait pas où il est. Indiquez une adresse, une ville ou un code postal.',
    timeout: 'Votre appareil n’a pas donné sa position à temps. Réessayez, ou indiquez une adresse ou une ville.',
  },
  start: 'Indiquez où chercher pour voir la liste.',
  searching: 'Recherche en cours…',
  searchFailed: 'La liste n’a pas pu être lue',
  guarantee: (title: string) => `Ma garantie, ${title}`,
  guaranteeAsOf: 'Au',
  showMap: 'Voir la carte',
  hideMap: 'Fermer la carte',
  mapLoading: 'La carte arrive…',
  mapFailed: 'La carte n’a pas pu être chargée. La liste donne les mêmes adresses.',
};

export type NetworkLocatorMessages = typeof fr;
export default fr;
