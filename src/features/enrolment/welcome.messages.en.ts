import type {WelcomeMessages} from './welcome.messages.fr.js';

const en: WelcomeMessages = {
  title: 'Your enrolment in your company’s health cover',
  lead: (insurer) =>
    `Your complementary health cover is provided by ${insurer}. Enrolling takes ten minutes. You can stop and ` +
    'continue later.',
  papers: {
    title: 'To have at hand:',
    brief: 'your certificate of entitlement, your bank details, your mobile.',
    heading: 'What you will be asked for',
    certificate: 'Your certificate of entitlement to health insurance, and that of relatives who have their own number',
    bank: 'One or several bank details, for your reimbursements and, if any, your contributions',
    mobile: 'Your mobile, to sign with a code received by text message',
  },
  certificate: {
    title: 'Where is your certificate?',
    general: 'On ameli.fr, in your account',
    farm: 'On msa.fr, if you belong to the agricultural scheme',
    terminal: 'At a terminal of the Assurance Maladie, with your carte Vitale',
    newTab: '(new tab)',
  },
  course: {
    title: 'What will happen',
    steps: [
      'You choose a password.',
      'You complete your profile, the relatives to cover and your bank accounts.',
      'You choose your guarantees, if your company offers several.',
      'You read everything again, then you sign with a code received by text message.',
    ],
  },
  once: {
    title: 'This link works only once',
    text:
      'It opens when you press “Start”. Your answers are then saved as you go: to come back, your e-mail address ' +
      'and your password are enough.',
  },
  waiver: {
    question: 'You already have health cover? You may ask not to join',
    text:
      'The law lists cases, for example the compulsory contract of your spouse. The request is in your name: choose ' +
      'a password first, the request comes right after. No social security number, no bank details.',
    ask: 'Ask not to join',
  },
  start: 'Start my enrolment',
  login: 'I have already started: sign in',
  refused: {
    'link-used': {
      title: 'This link has already been used',
      text:
        'The link received by e-mail works only once. To continue your enrolment where you were, sign in. If you ' +
        'had not chosen a password yet, you need a new link.',
    },
    'link-expired': {
      title: 'This link is no longer valid',
      text: 'Its time has passed. You need a new link. If you had started, sign in: your answers are kept.',
    },
    'link-unknown': {
      title: 'We do not recognise this link',
      text: 'It may be incomplete. Open it again from the e-mail, whole.',
    },
    'link-other-person': {
      title: 'This link belongs to another person',
      text: 'Each link is only for the person who received it. If it is yours, call us.',
    },
    'signed-in': {
      title: 'This link belongs to another person',
      text:
        'An enrolment is open here with another account. If the link is yours, close the other enrolment first: ' +
        'its answers stay saved.',
    },
    'no-password': {
      title: 'Your session has ended',
      text: 'We closed it for your security before you chose a password. You need a new link to start again.',
    },
  },
  space: 'Go to my member space',
  newLink: 'Receive a new link',
  newLinkSent: {
    title: 'A new link is on its way',
    text:
      'It comes by e-mail, to the address your employer gave us. If you do not see it, look among the unwanted ' +
      'messages.',
  },
  call: 'To receive a new link, call us.',
  stay: 'Continue the open enrolment',
  switch: 'Close it and open my link',
};

export default en;
