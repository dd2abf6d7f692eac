import opening from '../../ui/blocks/opening.messages.en.js';
import type {HelpCentreMessages} from './help-centre.messages.fr.js';

const en: HelpCentreMessages = {
  ...opening,
  title: 'Help',
  search: 'Search for an answer',
  searchHint: 'One word is enough, for example: glasses',
  smallWords:
    'a am an and are at be by can could did do does for from had has have how i if in is it me my not of on or our ' +
    's should so that the their there they this to us was we what when where which who why will with you your',
  questions: 'Frequent questions',
  all: 'See all questions',
  found: (count) => (count === 1 ? '1 answer' : `${count} answers`),
  none: 'No answer',
  noneText: 'Try another word, write to us or call us.',
  write: 'Write a message',
  rate: {
    question: 'Did this help you?',
    yes: 'Yes',
    no: 'No',
    about: (question) => `, this helped me: ${question}`,
    aboutNo: (question) => `, this did not help me: ${question}`,
    thanks: 'Thank you, we have noted it.',
    sorry: 'Thank you, we have noted it. With a message we can answer you.',
  },
  call: {
    title: 'Call us',
    paris: 'Hours are those of Paris.',
    code: 'Your code, to give on the phone:',
    relay: 'Deaf or hard-of-hearing people:',
    callback: 'Be called back',
    callbackFor: (line) => `: ${line}`,
  },
  writing: 'Write to us',
  complaint: {
    title: 'An answer does not suit you',
    make: 'Make a complaint',
    signIn: 'Sign in to make a complaint',
    how: 'Without signing in: by post to the address above, or by phone.',
    visit: 'Go to the site',
  },
  accessibility: 'Accessibility: our statement',
  back: 'Help',
};

export default en;
