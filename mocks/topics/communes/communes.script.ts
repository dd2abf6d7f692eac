import {listCommunes} from '../../../src/contract/communes.js';
import type {TopicScript} from '../../engine/script.js';

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('two communes', listCommunes, {params: {postalCode: '44115'}});
      await call('none', listCommunes, {params: {postalCode: '44099'}});
    },
  },
};
