import type {Handlers} from '../../engine/handler.js';
import {settingsOf} from '../enrolment/enrolment.js';

export const handlers: Pick<Handlers, 'getSettings'> = {
  getSettings: (_, ctx) => settingsOf(ctx),
};
