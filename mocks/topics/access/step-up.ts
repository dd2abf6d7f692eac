/** A code in the middle of a session: for one operation, or one thing sent by it, of one session, used once. */
import type {OperationId} from '../../../src/contract/index.js';
import {Problem} from '../../../src/contract/problem.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {AccountRecord} from '../session/session.data.js';
import type {ChallengeRecord} from './access.data.js';
import {challengeFor, changeCode, sessionName} from './second-step.js';

type Change = NonNullable<ChallengeRecord['change']>;

/** How long the right code serves: the call it was given for comes at once, or again after a line that was cut. */
const serves = 5 * 60_000;

const keyOf = ({operation, session, sent = ''}: Change): string => `${operation} ${session} ${sent}`;

/** The right code was given. */
export function giveCode({db, now}: HandlerContext, change: Change): void {
  const time = now().getTime();
  for (const [key, until] of Object.entries(db.givenCodes)) if (until < time) delete db.givenCodes[key];
  db.givenCodes[keyOf(change)] = time + serves;
}

/** Goes on where the code of this change was given, which is spent; else asks for one. */
export function requireCode(
  ctx: HandlerContext,
  operation: OperationId,
  email: string,
  account: AccountRecord,
  about: Pick<Change, 'sent' | 'beginsWith'> = {},
): void {
  const {db} = ctx;
  const now = ctx.now().getTime();
  const change = {operation, session: sessionName(ctx), ...about};
  const until = entry(db.givenCodes, keyOf(change));
  delete db.givenCodes[keyOf(change)];
  if (until !== undefined && now <= until) return;
  const {lockedUntil = 0} = account;
  if (now < lockedUntil) throw new Problem('access-locked', {retryAt: new Date(lockedUntil).toISOString()});
  throw new Problem('step-up-required', {challenge: challengeFor(ctx, changeCode, {email, change})});
}
