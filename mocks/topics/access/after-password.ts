/** What an account still asks for after the right password. Nothing of it is told before. */
import {Problem} from '../../../src/contract/problem.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {AccountRecord} from '../session/session.data.js';
import {openRegistration} from './registration.js';
import {challengeFor, isTrusted, signInCode} from './second-step.js';

export function requireMore(
  ctx: HandlerContext,
  email: string,
  account: AccountRecord,
  device: string | undefined,
): void {
  const {memberNumber, salt = email, passwordHash, unconfirmed, lockedUntil = 0} = account;
  if (unconfirmed && memberNumber !== undefined) {
    const ticket = openRegistration(ctx, {memberNumber, chosen: {email, salt, passwordHash}});
    throw new Problem('email-unconfirmed', {ticket});
  }
  if (ctx.now().getTime() < lockedUntil)
    throw new Problem('access-locked', {retryAt: new Date(lockedUntil).toISOString()});
  if (account.secondStep && !isTrusted(ctx, device, email))
    throw new Problem('step-up-required', {challenge: challengeFor(ctx, signInCode, {email})});
}
