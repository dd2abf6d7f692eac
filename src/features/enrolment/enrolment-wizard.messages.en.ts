import stepByStep from '../../ui/blocks/step-by-step.messages.en.js';
import type {WizardMessages} from './enrolment-wizard.messages.fr.js';

const en: WizardMessages = {
  ...stepByStep,
  steps: {
    account: 'My account',
    profile: 'My profile',
    beneficiaries: 'My beneficiaries',
    bankDetails: 'My bank details',
    guarantees: 'My guarantees',
    recap: 'Summary',
    signature: 'Signature',
  },
  stepsLabel: 'Steps of your enrolment',
  stepNamed: (step, count, name) => `Step ${step} of ${count}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  stepDone: '(finished, edit)',
  backToRecap: 'Back to the summary',
  leave: 'Continue later',
  left: {
    title: 'Your enrolment is saved',
    text: 'You can close this page. To continue, sign in with your e-mail address and your password.',
  },
  leaving: {
    title: 'We are saving your last answers',
    text: 'This takes a few seconds. Your session then ends.',
    now: 'Leave without waiting',
  },
  unsaved: {
    title: 'Your last answers are not saved yet',
    text: 'It did not work for now. Go back to your answers so as not to lose them, or leave anyway.',
    stay: 'Back to my answers',
    now: 'Leave anyway',
  },
  logIn: 'Sign in',
  outdated: {
    title: 'Your browser is old',
    text:
      'This page may not look right in it. Update it, or open the page in a recent version of Chrome, Edge, ' +
      'Firefox or Safari. Do so before you start: the link works only once.',
  },
  elsewhere: {
    title: 'This enrolment has changed in another tab',
    text: (steps) => `Everything is kept: what you typed here, and what changed there (${steps}).`,
  },
  waiver: {
    question: 'You already have health cover?',
    ask: 'You may ask not to join',
    after: {
      title: 'You want to ask not to join',
      text: 'Choose a password first: the request comes right after.',
    },
    none: {
      title: 'Your contract does not take this request online',
      text: 'Call us before you go on: we will look at your situation together.',
    },
  },
  theirs: {title: 'This is what was saved in the other tab', back: 'Back to my answers'},
  legal: {personalData: 'Your personal data', accessibility: 'Accessibility', newTab: '(new tab)'},
};

export default en;
