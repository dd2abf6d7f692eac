import {getSettings} from '../../../src/contract/settings.js';
import type {TopicScript} from '../../engine/script.js';

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('reads', getSettings);
    },
  },
};
