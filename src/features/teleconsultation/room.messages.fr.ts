import person from '../identity/person.messages.fr.js';

const fr = {
  titles: {
    waiting: 'Vous êtes dans la salle d’attente',
    waitingPhone: 'Le médecin va vous appeler',
    ready: 'Le médecin vous attend',
    inCall: 'Votre consultation est en cours',
    cut: 'L’appel a été coupé',
    callback: 'Le médecin va vous rappeler',
    ended: 'Votre téléconsultation est terminée',
    /** Where we have no word for it. */
    other: 'Votre téléconsultation',
  },
  texts: {
    waiting: 'Gardez cette page à l’écran. Nous vous disons ici quand le médecin est prêt.',
    waitingPhone: 'Gardez votre téléphone près de vous, sonnerie allumée.',
    ready: 'La consultation s’ouvre dans une autre fenêtre.',
    inCall: 'Vous avez fermé la fenêtre\u202f? Vous pouvez y revenir.',
    inCallPhone: 'Le médecin est au téléphone avec vous.',
    cut: 'Revenez dans la consultation, ou demandez à être rappelé.',
    callback: 'Gardez votre téléphone près de vous, sonnerie allumée.',
    other: 'Nous n’avons pas plus d’information. Votre mutuelle peut vous en dire plus.',
  },
  wait: (minutes: number) => `Attente\u00a0: ${minutes}\u00a0min environ.`,
  waitsUntil: (time: string) => `Le médecin vous attend jusqu’à ${time}.`,
  number: 'Numéro appelé\u00a0:',
  forWhom: 'Pour',
  minor: 'Un parent reste à côté de l’enfant pendant toute la consultation.',
  /** The state could not be asked. */
  noNews: 'Le réseau ne passe pas. Vous gardez votre place\u00a0: laissez cette page ouverte.',
  join: 'Entrer dans la consultation',
  joinAgain: 'Revenir dans la consultation',
  /** In the window that was opened, until its page comes. */
  opening: 'La consultation arrive…',
  blocked: {
    title: 'Votre navigateur a bloqué la fenêtre',
    text: 'Ouvrez la consultation par ce lien.',
    until: (time: string) => `Il sert une seule fois, jusqu’à ${time}.`,
    open: 'Ouvrir la consultation',
    newWindow: 'dans une nouvelle fenêtre',
  },
  callback: 'Être appelé par téléphone',
  callbackAfterCut: 'Être rappelé',
  callbackForm: {
    label: 'Numéro à appeler',
    hint: 'Le médecin vous appelle à ce numéro.',
    send: 'Demander l’appel',
    errors: {...person.phone, not_allowed: 'Le service n’appelle pas ce numéro. Indiquez-en un autre.'},
  },
  cancel: 'Ne plus attendre',
  question: {
    title: 'Ne plus attendre\u202f?',
    text: 'Vous perdez votre place dans la file. Rien ne vous est compté.',
    yes: 'Quitter la file',
    no: 'Rester dans la file',
  },
  paper: {
    isNew: 'Nouveau',
    open: 'Voir dans mes documents',
    openName: (label: string) => `Voir dans mes documents\u00a0: ${label}`,
    card: 'Montrer ma carte',
  },
  ended: (when: string, doctor: string | undefined, name: string | undefined) =>
    [when, doctor, name && `pour ${name}`].filter(Boolean).join(', '),
  today: (time: string) => `Aujourd’hui à ${time}`,
  next: 'Et maintenant',
  again: 'Parler de nouveau à un médecin',
};

export type RoomMessages = typeof fr;
export default fr;
