import {passwordGaps} from '../../../src/domain/index.js';
import type {HandlerContext} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';

/** Stops where the insurer does not take a password that was chosen. */
export function refusePassword(password: string, {settings}: HandlerContext): void {
  // what a policy cannot say: the first words every attacker tries
  if (/^(mot ?de ?passe|azerty|bonjour|password|mutuelle)/i.test(password))
    refuse([{pointer: '/password', code: 'common'}]);
  refuse(passwordGaps(password, settings.password).map((code) => ({pointer: '/password', code})));
}
