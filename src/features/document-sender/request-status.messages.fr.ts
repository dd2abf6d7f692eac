const fr = {
  states: {
    received: 'Reçu',
    inReview: 'En cours de lecture',
    moreInfo: 'Il manque quelque chose',
    accepted: 'Accepté',
    rejected: 'Refusé',
    cancelled: 'Annulé',
  } as Record<string, string>,
  other: 'En cours',
  state: 'Où en est votre envoi',
  moreInfo: {title: 'Nous avons besoin de vous', text: 'Il manque quelque chose pour continuer.'},
  rejected: {title: 'Votre envoi n’a pas été accepté', text: 'Nous ne pouvons pas donner suite.'},
  call: 'Une question\u202f? Appelez le',
  reference: 'Référence de votre envoi',
  files: 'Ce que vous avez envoyé',
  file: {accepted: 'Accepté', refused: 'Refusé', received: 'Reçu'} as Record<string, string>,
  papers: 'Ce que nous attendons',
  by: (day: string) => `Jusqu’au ${day}`,
  replace: 'Remplacer',
  send: 'Envoyer',
  of: (name: string) => `\u00a0: ${name}`,
  refresh: 'Actualiser',
  refreshed: (time: string) => `Mis à jour à ${time}.`,
  back: 'Retour',
};

export default fr;
