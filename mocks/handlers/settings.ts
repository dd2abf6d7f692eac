import type {Handlers} from '../types.js';
import {settingsOf} from './shared.js';

export const settingsHandlers: Pick<Handlers, 'getSettings'> = {
  getSettings: (_, ctx) => settingsOf(ctx),
};
