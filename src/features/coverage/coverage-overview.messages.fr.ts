const fr = {
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
  ofEuros: (remaining: string, limit: string) => `Il reste ${remaining} sur ${limit}`,
  ofSessions: (remaining: number, limit: number) =>
    `Il reste ${remaining} ${remaining > 1 ? 'séances' : 'séance'} sur ${limit}`,
  ofItems: (remaining: number, limit: number) => (limit === 1 ? 'Disponible' : `Il en reste ${remaining} sur ${limit}`),
  usedUp: 'Tout est utilisé',
  again: 'De nouveau disponible le',
  unlimited: 'Illimité',
  amountUnknown: 'Non communiqué',
  basis: {
    calendarYear: 'Jusqu’au',
    contractYear: 'Année de votre contrat, jusqu’au',
    rolling: 'Jusqu’au',
    perAct: 'À chaque fois',
  },
  meter: (used: string, limit: string) => `${used} sur ${limit} déjà utilisé`,
  coveredUntil: (name: string) => `${name}, couverture jusqu’au`,
  guarantees: 'Ce que rembourse votre contrat',
  guaranteesNote: 'En plus de la Sécurité sociale, ou avec elle quand c’est écrit.',
  levels: 'Que veut dire «\u00a0% BR\u00a0»\u202f?',
  levelsText:
    'BR est la base de remboursement\u00a0: le tarif que fixe la Sécurité sociale pour chaque soin. ' +
    '«\u00a0150\u202f% BR\u00a0» veut dire que la Sécurité sociale et votre contrat paient ensemble jusqu’à ' +
    'une fois et demie ce tarif. La participation forfaitaire et les franchises restent toujours à votre ' +
    'charge.',
  examples: 'Combien me restera-t-il à payer\u202f?',
  examplesNote: 'Exemples de l’assureur à votre niveau de garantie. Ce n’est pas un devis.',
  care: 'Soin',
  price: 'Prix',
  amo: 'Sécurité sociale',
  amoShort: 'Sécu',
  amc: 'Mutuelle',
  remaining: 'Reste à votre charge',
  remainingColumn: 'Reste à charge',
  remainingShort: 'Reste',
  documents: 'Vos documents',
  newTab: '(nouvel onglet)',
  version: (version: string) => `version ${version}`,
};

export type CoverageOverviewMessages = typeof fr;
export default fr;
