const fr = {
  kept: 'Votre place est gardée.',
  minutes: (minutes: number) => `${minutes}\u00a0min`,
  guide: 'Guide interactif',
  module: {done: 'Terminé', now: 'En cours'},
  continue: (title: string) => `Continuer\u00a0: ${title}`,
  /** Before anything was answered in it. */
  begin: (title: string) => `Commencer\u00a0: ${title}`,
  consent: {
    title: 'Participer',
    apart: 'Vos réponses ne servent pas à vos remboursements. Nous les gardons à part.',
    leave: 'Vous quittez le programme quand vous voulez. Toutes vos réponses sont alors effacées.',
    label: 'Participer au programme',
    errors: {'*': 'Cochez la case pour commencer le programme.'},
    join: 'Commencer le programme',
    changed: {
      title: 'Le texte à accepter a changé',
      text: 'Lisez-le de nouveau, puis cochez la case.',
    },
  },
  pause: 'Mettre en pause',
  resting: {title: 'Ce programme est en pause', text: 'Vos réponses sont gardées. Reprenez quand vous voulez.'},
  resume: 'Reprendre le programme',
  finished: {title: 'Vous avez terminé ce programme', text: 'Vous pouvez relire chaque module.'},
  said: {
    joined: {title: 'Le programme est commencé', text: 'Vous avancez module par module, à votre rythme.'},
    resumed: {title: 'Le programme reprend', text: 'Vous retrouvez vos réponses.'},
    module: (title: string) => `Module terminé\u00a0: ${title}`,
    left: {title: 'Vous avez quitté ce programme', text: 'Toutes vos réponses sont effacées.'},
    over: {
      title: 'Vous ne participez plus à ce programme',
      text: 'Il a été quitté sur un autre écran. Vous pouvez le commencer de nouveau.',
    },
  },
  leave: {
    button: 'Quitter le programme',
    title: (title: string) => `Quitter «\u00a0${title}\u00a0»\u202f?`,
    text: 'Toutes vos réponses seront effacées, et votre avancement aussi. Nous ne pourrons pas les retrouver.',
    yes: 'Quitter et effacer',
    no: 'Garder le programme',
  },
};

export type ProgrammeMessages = typeof fr;
export default fr;
