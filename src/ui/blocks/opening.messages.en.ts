import type {OpeningMessages} from './opening.messages.fr.js';

const en: OpeningMessages = {
  midnight: 'midnight',
  opening: {
    until: (time) => `Open until ${time}`,
    closesSoon: (minutes, time) => `Closes in ${minutes} ${minutes > 1 ? 'minutes' : 'minute'}, at ${time}`,
    untilTomorrow: (time) => `Open until ${time} tomorrow`,
    open: 'Open',
    always: 'Open around the clock',
    closed: 'Closed',
    closedUntil: (when) => `Closed, opens ${when}`,
    reopens: 'Closed, reopening to be confirmed',
    at: (time) => `at ${time}`,
    tomorrowAt: (time) => `tomorrow at ${time}`,
    dayAt: (day, time) => `on ${day} at ${time}`,
  },
};

export default en;
