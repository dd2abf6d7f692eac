import type {StepByStepMessages} from './step-by-step.messages.fr.js';

const en: StepByStepMessages = {
  stepOf: (step, count) => `Step ${step} of ${count}`,
  next: (step) => `Next: ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
  last: 'Last step',
  forward: 'Next',
  back: 'Back',
  saving: 'Saving…',
  saved: (time) => `Saved at ${time}`,
  waiting: 'Your answers are kept on this page. They will be saved as soon as the network is back.',
};

export default en;
