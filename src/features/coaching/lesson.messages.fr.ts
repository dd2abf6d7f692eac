import stepByStep from '../../ui/blocks/step-by-step.messages.fr.js';

const fr = {
  ...stepByStep,
  place: (number: number, count: number) => `Module ${number} sur ${count}`,
  minutes: (minutes: number) => `${minutes}\u00a0min`,
  guide: 'Guide interactif',
  tip: 'Une idée',
  newTab: '(nouvel onglet)',
  /** What may be answered; `''` where one of them is not said. */
  range: (min: string, max: string, unit: string) =>
    min && max
      ? `Entre ${min} et ${max} ${unit}`.trim()
      : min
        ? `${min} ${unit} au moins`
        : max
          ? `${max} ${unit} au plus`
          : unit && `En ${unit}`,
  numberErrors: {
    number: 'Écrivez un nombre, par exemple 7,5. Pour le moment, cette réponse n’est pas gardée.',
    range: (range: string) => `${range}. Pour le moment, cette réponse n’est pas gardée.`,
  },
  pending: (left: number) =>
    left > 1 ? `Il reste ${left} réponses à donner ci-dessus.` : 'Il reste 1 réponse à donner ci-dessus.',
  leftOut: 'Une partie de ce module n’est pas montrée\u00a0: elle demande une version plus récente de cette page.',
  optional: 'Répondez si vous voulez. Vos réponses sont gardées au fur et à mesure.',
  finish: 'Terminer ce module',
  backTo: 'Revenir au programme',
  next: (title: string) => `Module suivant\u00a0: ${title}`,
  over: {
    title: 'Ce programme n’est plus ouvert',
    text: 'Il a peut-être été quitté sur un autre écran. Revenez au programme pour voir où il en est.',
  },
  gone: {title: 'Ce module n’est plus proposé', text: 'Revenez au programme pour choisir la suite.'},
};

export type LessonMessages = typeof fr;
export default fr;
