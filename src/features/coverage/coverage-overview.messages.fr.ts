import ceiling from '../../ui/blocks/ceiling.messages.fr.js';

const fr = {
  ...ceiling,
  title: 'Ma couverture',
  contract: (label: string) => `Contrat ${label}`,
  since: 'depuis le',
  until: 'jusqu’au',
  countedOn: 'Compteurs au',
  person: 'Pour qui\u202f?',
  toKnow: 'À savoir',
  alerts: {
    proofNeeded: (name: string) => `${name}\u00a0: un justificatif est demandé`,
    proofNeededText: 'Un certificat de scolarité, d’apprentissage ou de recherche d’emploi suffit. Envoyez-le avant le',
    send: 'Envoyer le justificatif',
    call: (phone: string) => `Pour l’envoyer, appelez-nous au ${phone}.`,
    rightsEnd: (name: string) => `${name}\u00a0: la couverture prend fin`,
    rightsEndText: 'Ses soins sont remboursés jusqu’au',
    ceilingNear: (name: string, care: string) => `${name}, ${care}\u00a0: bientôt au bout`,
    ceilingReached: (name: string, care: string) => `${name}, ${care}\u00a0: tout est utilisé`,
  },
  left: 'Ce qu’il vous reste',
  leftFor: (name: string) => `Ce qu’il reste à ${name}`,
  leftNote: 'Au-delà, la Sécurité sociale rembourse toujours sa part.',
  nothingLimited: 'Aucun de vos soins n’a de limite.',
  /** Rights that nothing counts. */
  endless: 'Sans limite',
  coveredUntil: (name: string) => `${name}, couverture jusqu’au`,
  guarantees: 'Ce que rembourse votre contrat',
  guaranteesNote: 'En plus de la Sécurité sociale, ou avec elle quand c’est écrit.',
  loadingMore: 'Chargement des exemples…',
  documents: 'Vos documents',
  newTab: '(nouvel onglet)',
  version: (version: string) => `version ${version}`,
};

export type CoverageOverviewMessages = typeof fr;
export default fr;
