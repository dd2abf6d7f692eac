import {drawings} from '../../ui/blocks/drawings.js';
import type {Drawing, IconName} from '../../ui/blocks/icon.js';

const apple: Drawing = {
  d:
    'M12 8c-1.3-1-2.6-1.4-4-1.2C5.5 7.2 4.3 9.3 4.3 12c0 4 2.5 8.5 5 8.5 1 0 1.6-.6 2.7-.6s1.7.6 2.7.6c2.5 0 ' +
    '5-4.5 5-8.5 0-2.7-1.2-4.8-3.7-5.2-1.4-.2-2.7.2-4 1.2zM12 8c0-2.2 1-3.8 3-4.5',
};
const moon: Drawing = {d: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z'};
const hand: Drawing = {
  d:
    'M7 12.5V6.2a1.5 1.5 0 0 1 3 0V11M10 10.5V4.7a1.5 1.5 0 0 1 3 0v5.8M13 10.5V5.7a1.5 ' +
    '1.5 0 0 1 3 0V12M16 9.2a1.5 1.5 0 0 1 3 0v5.3c0 4-2.5 6.5-6.3 6.5-3 0-4.5-1.3-6-3.8L4.3 ' +
    '13a1.5 1.5 0 0 1 2.6-1.5L8 13.3',
};

const icons: Readonly<Record<string, IconName>> = {
  nutrition: apple,
  sleep: moon,
  movement: hand,
  stress: drawings.sun,
  tobacco: 'shield',
};

export const topicIcon = (topic: string): IconName => (Object.hasOwn(icons, topic) ? icons[topic]! : 'info');
