import {Problem} from '../../../src/contract/problem.js';
import type {Handlers} from '../../engine/handler.js';

const missing = () => {
  throw new Problem('not-found');
};

export const handlers: Pick<Handlers, 'listNotifications' | 'readNotifications' | 'saveNotificationChoices'> = {
  listNotifications: missing,
  readNotifications: missing,
  saveNotificationChoices: missing,
};
