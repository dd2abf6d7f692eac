import {getCoverage} from '../../../src/contract/coverage.js';
import type {TopicScript} from '../../engine/script.js';

export const script: TopicScript = {
  parts: {
    async member({call}) {
      await call('read', getCoverage);
      await call('by nobody', getCoverage, {as: 'made-up'});
    },
  },
  failures: {'getCoverage: by nobody': 'session-expired'},
};
