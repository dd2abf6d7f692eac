/** Wrong tries, counted by what was tried: an address that nobody has is counted and locked like any other. */
import {Problem} from '../../../src/contract/problem.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {triesBeforeLock} from '../access/access.data.js';
import {note} from '../security/activity.js';

const lock = 15 * 60_000;

/** The lock runs from the first time it is met, and no try makes it longer. */
export function stopWhileLocked({db, now}: HandlerContext, what: string): void {
  const tries = entry(db.tries, what);
  if (!tries || tries.wrong < triesBeforeLock) return;
  const time = now().getTime();
  tries.until ??= time + lock;
  if (time < tries.until) throw new Problem('access-locked', {retryAt: new Date(tries.until).toISOString()});
  delete db.tries[what];
}

/** How many are left; the last one locks. */
export function countWrong(ctx: HandlerContext, what: string): number {
  const tries = (ctx.db.tries[what] ??= {wrong: 0});
  tries.wrong++;
  if (tries.wrong === triesBeforeLock && entry(ctx.db.accounts, what)) note(ctx, what, 'locked');
  stopWhileLocked(ctx, what);
  return triesBeforeLock - tries.wrong;
}
