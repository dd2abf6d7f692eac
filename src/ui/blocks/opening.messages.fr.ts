const fr = {
  midnight: 'minuit',
  opening: {
    until: (time: string) => `Ouvert jusqu’à ${time}`,
    closesSoon: (minutes: number, time: string) =>
      `Ferme dans ${minutes} ${minutes > 1 ? 'minutes' : 'minute'}, à ${time}`,
    untilTomorrow: (time: string) => `Ouvert jusqu’à demain ${time}`,
    open: 'Ouvert',
    always: 'Ouvert 24\u00a0h sur 24',
    closed: 'Fermé',
    /** « à 9 h », « demain à 9 h », « lundi à 14 h ». */
    closedUntil: (when: string) => `Fermé, ouvre ${when}`,
    reopens: 'Fermé, réouverture à confirmer',
    at: (time: string) => `à ${time}`,
    tomorrowAt: (time: string) => `demain à ${time}`,
    dayAt: (day: string, time: string) => `${day} à ${time}`,
  },
};

/** Whether somebody is there, and until when: part of the dictionaries of those who say it. */
export type OpeningMessages = typeof fr;
export default fr;
