const professionals = (count: number) => `${count} professionnel${count > 1 ? 's' : ''}`;

/** Said by the map: loaded with it. */
const fr = {
  map: {
    label: 'Carte des professionnels. La liste donne les mêmes informations.',
    keys:
      'Au clavier, les flèches déplacent la carte, plus et moins l’agrandissent ou la réduisent. À la souris, ' +
      'Ctrl et la molette aussi.',
    fingers: 'Deux doigts déplacent et agrandissent la carte.',
    zoomIn: 'Agrandir la carte',
    zoomOut: 'Réduire la carte',
    up: 'Vers le nord',
    down: 'Vers le sud',
    left: 'Vers l’ouest',
    right: 'Vers l’est',
    searchHere: 'Chercher dans cette zone',
    here: 'Zone de la carte',
    cluster: (count: number) => `${professionals(count)}\u00a0: agrandir`,
    whole: (count: number) => `${professionals(count)} de la liste\u00a0: agrandir`,
    pin: (rank: number, name: string) => `${rank}. ${name}`,
    tilesFailed: 'Le fond de carte ne répond pas. Les points restent justes.',
  },
};

export type MapMessages = typeof fr;
export default fr;
