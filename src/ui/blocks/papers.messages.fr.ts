const fr = {
  complete: 'Dossier complet',
  toSend: (count: number) => (count > 1 ? `${count} pièces à fournir` : '1 pièce à fournir'),
  received: (count: number) => (count > 1 ? `${count} pièces reçues` : '1 pièce reçue'),
  states: {
    toSend: 'À envoyer\u00a0:',
    received: 'Reçu, nous le vérifions\u00a0:',
    accepted: 'Accepté\u00a0:',
    refused: 'À renvoyer\u00a0:',
  },
  by: 'jusqu’au',
  reason: 'Pourquoi\u00a0:',
  send: 'Envoyer',
  sendName: (label: string) => `Envoyer\u00a0: ${label}`,
};

export type PaperMessages = typeof fr;
export default fr;
