import type {Handlers} from '../types.js';
import {settingsOf} from './shared.js';

export const handlers: Pick<Handlers, 'getSettings'> = {
  getSettings: (_, ctx) => settingsOf(ctx),
};
