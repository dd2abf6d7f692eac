import type fr from './path.messages.fr.js';

const en: typeof fr = {
  today: (time) => `Today, ${time}`,
  by: (day) => `By ${day}`,
  next: 'Then',
  done: 'Done',
};

export default en;
