const fr = {
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
};

export type CeilingMessages = typeof fr;
export default fr;
