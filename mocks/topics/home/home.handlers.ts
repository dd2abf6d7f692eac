import {Problem} from '../../../src/contract/problem.js';
import type {Handlers} from '../../engine/handler.js';

export const handlers: Pick<Handlers, 'getHome'> = {
  getHome: () => {
    throw new Problem('not-found');
  },
};
