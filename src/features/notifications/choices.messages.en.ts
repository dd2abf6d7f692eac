import type {ChoicesMessages} from './choices.messages.fr.js';

const en: ChoicesMessages = {
  title: 'What you want to know',
  lead: 'What you untick no longer appears here. What is in the list already stays there.',
  always: 'What we always tell you',
  reason: 'You have to know it.',
  save: 'Save my choices',
  saved: 'Your choices are saved',
  close: 'Close',
};
export default en;
