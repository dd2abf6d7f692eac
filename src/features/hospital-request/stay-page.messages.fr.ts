import cost from './stay-cost.messages.fr.js';

const fr = {
  cost,
  titles: {
    sent: 'Votre demande est envoyée',
    received: 'Prise en charge demandée',
    accepted: 'Prise en charge accordée',
    rejected: 'Prise en charge refusée',
    cancelled: 'Demande annulée',
  },
  reference: 'Référence',
  valid: 'Accord valable',
  /** Two days follow. */
  validFrom: 'du',
  validTo: 'au',
  sentAt: 'Envoyé à l’établissement',
  at: (day: string, time: string) => `le ${day} à ${time}`,
  room: 'Chambre particulière',
  asked: 'Demandée par vous',
  notAsked: 'Non demandée',
  /** Before the number. */
  call: 'Téléphone de l’établissement',
  papers: 'Pièces à envoyer',
  paying: 'Ce que vous paierez',
  steps: 'Les étapes',
  download: 'Télécharger l’accord',
  downloading: 'Téléchargement en cours',
  question: 'Poser une question',
  missing: 'Votre demande attend une réponse de vous',
  refused: 'Pourquoi nous avons refusé',
  next: {
    title: 'Ce que vous pouvez faire',
    paper: 'Envoyez la pièce ci-dessous, si vous l’avez.',
    read: 'Demander à un conseiller de relire',
    complaint: 'Faire une réclamation',
    /** The number follows. */
    call: 'Appelez-nous au',
  },
  cancelled: 'Vous pouvez faire une autre demande quand vous voulez.',
  cancel: {
    ask: 'Annuler ma demande',
    title: 'Annuler cette demande\u202f?',
    text: 'Nous ne paierons plus l’établissement directement pour ce séjour. Le séjour lui-même n’est pas annulé.',
    yes: 'Annuler la demande',
    no: 'Garder la demande',
    done: 'La demande est annulée',
    over: 'Cette demande ne peut plus être annulée',
    overText: 'Elle a déjà eu sa réponse, ou le séjour a commencé. Voici où elle en est.',
  },
};

export type StayPageMessages = typeof fr;
export default fr;
