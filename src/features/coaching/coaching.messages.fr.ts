const fr = {
  title: 'Programmes santé',
  lead: 'Des guides courts, à votre rythme. Vous arrêtez quand vous voulez.',
  none: {
    title: 'Aucun programme pour le moment',
    text: 'Dès qu’un programme s’ouvre pour vous, vous le trouvez ici.',
  },
  apart: {
    title: 'À part de vos remboursements',
    text:
      'Vos réponses restent dans le programme. Elles ne servent pas à vos remboursements, ni à vos cotisations. ' +
      'Ces programmes ne remplacent pas un avis médical.',
  },
  /** « 4 modules de 8 min ». */
  each: (count: number, minutes: number) =>
    count > 1 ? `${count} modules de ${minutes}\u00a0min` : `1 module de ${minutes}\u00a0min`,
  total: (minutes: number) => `${minutes}\u00a0min en tout`,
  count: (count: number) => (count > 1 ? `${count} modules` : `${count} module`),
  progress: (done: number, count: number) =>
    done > 1 ? `${done} modules terminés sur ${count}` : `${done} module terminé sur ${count}`,
  paused: 'En pause',
  done: 'Terminé',
  /** By the state of the programme; each ends with its title for those who hear it alone. */
  open: {
    open: 'Découvrir',
    joined: 'Reprendre',
    paused: 'Voir le programme',
    done: 'Revoir',
    other: 'Voir le programme',
  },
  openName: (words: string, title: string) => `${words}\u00a0: ${title}`,
  numbered: (number: number, title: string) => `${number}. ${title}`,
  back: 'Programmes santé',
};

export type CoachingMessages = typeof fr;
export default fr;
