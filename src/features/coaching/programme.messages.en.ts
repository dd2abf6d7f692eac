import type {ProgrammeMessages} from './programme.messages.fr.js';

const en: ProgrammeMessages = {
  kept: 'Your place is kept.',
  minutes: (minutes) => `${minutes}\u00a0min`,
  guide: 'Interactive guide',
  module: {done: 'Done', now: 'Under way'},
  continue: (title) => `Go on: ${title}`,
  begin: (title) => `Begin: ${title}`,
  consent: {
    title: 'Take part',
    apart: 'Your answers are not used for your reimbursements. We keep them apart.',
    leave: 'You leave the programme whenever you want. All your answers are then erased.',
    label: 'Take part in the programme',
    errors: {'*': 'Tick the box to begin the programme.'},
    join: 'Begin the programme',
    changed: {title: 'The text to accept has changed', text: 'Read it again, then tick the box.'},
  },
  pause: 'Let it rest',
  resting: {title: 'This programme is at rest', text: 'Your answers are kept. Go on whenever you want.'},
  resume: 'Go on with the programme',
  finished: {title: 'You have finished this programme', text: 'You may read each module again.'},
  said: {
    joined: {title: 'The programme has begun', text: 'You go from module to module, at your own pace.'},
    resumed: {title: 'The programme goes on', text: 'You find your answers again.'},
    module: (title) => `Module done: ${title}`,
    left: {title: 'You have left this programme', text: 'All your answers are erased.'},
    over: {
      title: 'You no longer take part in this programme',
      text: 'It was left on another screen. You may begin it again.',
    },
  },
  leave: {
    button: 'Leave the programme',
    title: (title) => `Leave “${title}”?`,
    text: 'All your answers will be erased, and your progress too. We will not be able to find them again.',
    yes: 'Leave and erase',
    no: 'Keep the programme',
  },
};

export default en;
