import person from '../identity/person.messages.fr.js';

const fr = {
  way: 'Comment\u202f?',
  wait: (minutes: number) => `Attente\u00a0: ${minutes}\u00a0min environ`,
  who: 'Pour qui\u202f?',
  whoHint: 'La personne est à côté de vous. L’ordonnance d’un adulte arrive dans son propre espace.',
  minor: 'Mineur\u00a0: avec un parent',
  /** Said once a child is chosen. */
  withParent: 'Un parent reste à côté de l’enfant pendant toute la consultation.',
  phone: 'Le médecin vous appelle au',
  otherNumber: 'Indiquer un autre numéro',
  phoneLabel: 'Numéro à appeler',
  phoneHint: 'Le médecin vous appelle à ce numéro.',
  price: {
    total: 'Prix de la téléconsultation',
    toPay: 'À votre charge',
    toAdvance: 'À avancer',
  },
  /** The name of the box among what is to correct. */
  consent: 'Votre accord',
  provider: 'Service assuré par',
  errors: {
    way: {
      required: 'Choisissez la vidéo ou le téléphone.',
      closed: 'Ce mode vient de fermer. Choisissez l’autre, ou revenez plus tard.',
    },
    who: {
      required: 'Choisissez pour qui.',
      not_allowed: 'Cette personne n’est plus couverte. Choisissez-en une autre.',
    },
    phone: {...person.phone, not_allowed: 'Le service n’appelle pas ce numéro. Indiquez-en un autre.'},
    consent: {
      required: 'Cochez cette case pour que le médecin puisse vous écouter.',
      changed: 'Ce texte vient de changer. Lisez-le, puis cochez la case.',
    },
  },
};

export type QuestionMessages = typeof fr;
export default fr;
