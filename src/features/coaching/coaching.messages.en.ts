import type {CoachingMessages} from './coaching.messages.fr.js';

const en: CoachingMessages = {
  title: 'Health programmes',
  lead: 'Short guides, at your own pace. You stop whenever you want.',
  none: {
    title: 'No programme for the moment',
    text: 'As soon as a programme opens for you, you find it here.',
  },
  apart: {
    title: 'Apart from your reimbursements',
    text:
      'Your answers stay in the programme. They are not used for your reimbursements, nor for your contributions. ' +
      'These programmes do not replace the advice of a doctor.',
  },
  each: (count, minutes) =>
    count === 1 ? `1 module of ${minutes}\u00a0min` : `${count} modules of ${minutes}\u00a0min`,
  total: (minutes) => `${minutes}\u00a0min in all`,
  count: (count) => (count === 1 ? '1 module' : `${count} modules`),
  progress: (done, count) => `Modules done: ${done} of ${count}`,
  paused: 'At rest',
  done: 'Done',
  open: {
    open: 'Discover',
    joined: 'Go on',
    paused: 'See the programme',
    done: 'See it again',
    other: 'See the programme',
  },
  openName: (words, title) => `${words}: ${title}`,
  numbered: (number, title) => `${number}. ${title}`,
  back: 'Health programmes',
};

export default en;
