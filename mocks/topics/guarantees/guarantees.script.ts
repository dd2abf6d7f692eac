import {getOffer, saveGuarantees} from '../../../src/contract/guarantees.js';
import type {TopicScript} from '../../engine/script.js';
import {sampleAnswers} from '../../people/personas.js';

export const script: TopicScript = {
  parts: {
    async answering({call}) {
      await call('read', getOffer);
      await call('unknown', saveGuarantees, {body: {combinationId: 'gold'}});
      await call('no rhythm', saveGuarantees, {body: {combinationId: 'option1'}});
      await call('saved', saveGuarantees, {body: sampleAnswers.guarantees});
    },
  },
  failures: {
    'saveGuarantees: unknown': 'validation',
    'saveGuarantees: no rhythm': 'validation',
  },
};
