import type {Handlers} from '../../engine/handler.js';

export const handlers: Pick<Handlers, 'getSettings'> = {
  getSettings: (_, ctx) => ctx.settings,
};
