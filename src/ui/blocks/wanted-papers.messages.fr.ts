const fr = {
  states: {
    toSend: 'À envoyer',
    received: 'Reçu',
    accepted: 'Accepté',
    refused: 'À renvoyer',
    notNeeded: 'Non nécessaire',
  },
  by: 'À envoyer avant le',
  later: 'Vous pourrez l’envoyer plus tard.',
  add: 'Ajouter',
  /** After it, for who does not see the line. */
  what: (label: string) => `\u00a0: ${label}`,
};

export type WantedPaperMessages = typeof fr;
export default fr;
