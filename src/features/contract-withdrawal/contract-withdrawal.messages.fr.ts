const fr = {
  title: 'Renoncer au contrat ici',
  until: 'Vous avez jusqu’au',
  included: 'inclus. Sans frais, sans motif.',
  free: 'Sans frais, sans motif, sans compte à créer.',
  /** Of another contract than those that can be chosen. */
  over: (name: string, day: string) => `${name}\u00a0: le délai s’est terminé le ${day}.`,
  next: 'Continuer',
  check: 'Confirmez votre renonciation',
  back: 'La déclaration',
  statement: 'Votre déclaration',
  sentTo: 'La preuve sera envoyée à',
  keep: 'Ne pas renoncer',
  received: 'Votre renonciation est enregistrée',
  request: 'Votre renonciation',
  paper: 'Preuve de renonciation',
  backToStart: 'Revenir au début',
  ended: {
    title: 'Le délai de renonciation est terminé',
    since: 'Il s’est terminé le',
    else: 'Vous pouvez encore demander à résilier le contrat.',
  },
  none: {
    title: 'Aucun contrat auquel renoncer pour l’instant',
    text:
      'Vous n’avez rien signé vous-même ces derniers jours. Le contrat obligatoire de votre employeur ne donne pas ' +
      'ce droit.',
  },
  cancel: 'Résilier votre contrat',
  write: 'Poser une question',
};

export type ContractWithdrawalMessages = typeof fr;
export default fr;
