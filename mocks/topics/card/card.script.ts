import {getCardFile, getCards} from '../../../src/contract/card.js';
import type {TopicScript} from '../../engine/script.js';

export const script: TopicScript = {
  parts: {
    async signed({call}) {
      await call('of the new member', getCards);
      await call('of a year without card', getCardFile, {params: {cardId: 'carte-1999'}});
      await call('printed', getCardFile, {params: {cardId: 'carte-contrat-family-2026'}});
      await call('of one person', getCardFile, {params: {cardId: 'carte-contrat-family-2026', personId: 'louis'}});
      await call('of nobody', getCardFile, {params: {cardId: 'carte-contrat-family-2026', personId: 'nobody'}});
    },
  },
  failures: {'getCardFile: of a year without card': 'not-found', 'getCardFile: of nobody': 'not-found'},
};
