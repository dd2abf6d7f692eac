import type {WizardMessages} from './enrolment-wizard.messages.fr.js';

const en: WizardMessages = {
  steps: {account: 'My account', profile: 'My profile', beneficiaries: 'My beneficiaries', bankDetails: 'My bank details', guarantees: 'My guarantees', recap: 'Summary', signature: 'Signature'},
  stepsLabel: 'Steps of your enrolment',
  stepOf: (step, count) => `Step ${step} of ${count}`,
  next: (step) => `Next: ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
  last: 'Last step',
  stepDone: '(finished, edit)',
  forward: 'Next',
  back: 'Back',
  backToRecap: 'Back to the summary',
  leave: 'Continue later',
  left: {title: 'Your enrolment is saved', text: 'You can close this page. To continue, sign in with your e-mail address and your password.'},
  saving: 'Saving…',
  saved: (time) => `Saved at ${time}`,
  waiting: 'Your answers are kept on this page. They will be saved as soon as the network is back.',
  welcome: {
    title: 'Your enrolment in your company’s health cover',
    lead: 'Allow about ten minutes. Your answers are saved as you go: you can stop and continue later.',
    papers: 'To have at hand',
    bank: 'One or several bank details, for your reimbursements and, if any, your contributions',
    certificate: 'Your certificate of entitlement to health insurance, and that of relatives who have their own number',
    mobile: 'Your mobile, to sign with a code received by text message',
    where: 'The certificate can be downloaded from ameli.fr or msa.fr, or printed at a terminal of the Assurance Maladie.',
    once: 'This link works only once. Afterwards you will sign in with your e-mail address and your password.',
    start: 'Start my enrolment',
    login: 'I have already started: sign in',
  },
  links: {
    'link-used': {title: 'This link has already been used', text: 'The link received by e-mail works only once. To continue your enrolment where you were, sign in.'},
    'link-expired': {title: 'This link is no longer valid', text: 'Its time has passed. Call us to receive a new link, or sign in if you had started.'},
    'link-unknown': {title: 'We do not recognise this link', text: 'It may be incomplete. Open it again from the e-mail, whole.'},
    'link-other-person': {title: 'This link belongs to another person', text: 'You are signed in with another account. Each link is only for the person who received it.'},
  },
  memberSpace: 'Go to my member space',
};

export default en;
