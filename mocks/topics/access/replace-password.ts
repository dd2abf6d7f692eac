/** Another password, whichever way it came, and what it ends. */
import {isSameOwner, type SessionRecord} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {hashPassword} from '../../engine/sha256.js';
import {tellAccess} from '../notifications/of-access.js';
import {note} from '../security/activity.js';
import type {AccountRecord} from '../session/session.data.js';
import {sendMail} from './outbox.js';
import {forgetChallenges, forgetDevices} from './second-step.js';

/**
 * Whoever was in by the old one is out, but the session it was changed in, with what its browser remembers; the address
 * is proved and free; the member is told.
 */
export function replacePassword(
  ctx: HandlerContext,
  email: string,
  account: AccountRecord,
  password: string,
  stays?: SessionRecord,
): void {
  const {db, now} = ctx;
  account.passwordHash = hashPassword(email, password);
  account.passwordChangedAt = now().getTime();
  delete account.salt;
  delete account.unconfirmed;
  delete account.lockedUntil;
  delete db.tries[email];
  forgetChallenges(ctx, email);
  const here = stays?.browser === undefined ? undefined : db.browsers[stays.browser];
  forgetDevices(ctx, email, here?.token);
  endSessions(ctx, account, stays);
  note(ctx, email, 'password-changed', here);
  tellAccess(ctx, email, 'password-changed');
  sendMail(ctx, {to: email, kind: 'password-changed'});
}

/** All sessions of the person but one. */
export function endSessions(
  ctx: HandlerContext,
  owner: Parameters<typeof isSameOwner>[1],
  stays: SessionRecord | undefined,
): void {
  const {sessions} = ctx.db;
  for (const [token, session] of Object.entries(sessions))
    if (isSameOwner(ctx, owner, session) && (!stays || session.id !== stays.id)) delete sessions[token];
}
