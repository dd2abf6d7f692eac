import stepByStep from '../../ui/blocks/step-by-step.messages.en.js';
import type {LessonMessages} from './lesson.messages.fr.js';

const en: LessonMessages = {
  ...stepByStep,
  place: (number, count) => `Module ${number} of ${count}`,
  minutes: (minutes) => `${minutes}\u00a0min`,
  guide: 'Interactive guide',
  tip: 'An idea',
  newTab: '(new tab)',
  range: (min, max, unit) =>
    min && max
      ? `From ${min} to ${max} ${unit}`.trim()
      : min
        ? `${min} ${unit} at least`
        : max
          ? `${max} ${unit} at most`
          : unit && `In ${unit}`,
  numberErrors: {
    number: 'Write a number, for example 7.5. For the moment, this answer is not kept.',
    range: (range) => `${range}. For the moment, this answer is not kept.`,
  },
  pending: (left) => (left === 1 ? '1 answer remains to be given above.' : `${left} answers remain to be given above.`),
  leftOut: 'A part of this module is not shown: it needs a newer version of this page.',
  optional: 'Answer if you like. Your answers are kept as you give them.',
  finish: 'Finish this module',
  backTo: 'Back to the programme',
  next: (title) => `Next module: ${title}`,
  over: {
    title: 'This programme is no longer open',
    text: 'It may have been left on another screen. Go back to the programme to see where it stands.',
  },
  gone: {title: 'This module is no longer offered', text: 'Go back to the programme to choose what comes next.'},
};

export default en;
