import type {SessionPromptMessages} from './session-prompt.messages.fr.js';

const part = (count: number, one: string): string => (count ? `${count} ${one}${count > 1 ? 's' : ''}` : '');
const inWords = (seconds: number): string =>
  [part(Math.floor(seconds / 60), 'minute'), part(seconds % 60, 'second')].filter(Boolean).join(' ');

const en: SessionPromptMessages = {
  title: 'Are you still there?',
  text: (seconds) => `Your session ends in ${inWords(seconds)}.`,
  kept: 'Your answers are saved.',
  offline: 'The connection does not work. Try again.',
  stay: 'Stay signed in',
  leave: 'Leave',
};

export default en;
