import type fr from './updated.messages.fr.js';

const en: typeof fr = {
  updated: (time) => `Updated today at ${time}`,
  updatedOn: (day, time) => `Updated on ${day} at ${time}`,
  refresh: 'Refresh',
  paused: 'Updates are paused. They resume with the connection.',
};

export default en;
