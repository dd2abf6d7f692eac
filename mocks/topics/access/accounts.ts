/** Whose an account or a session is. */
import {entry, memberNumberIn, type Owner} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';

/** Whatever account or link each was opened with. */
export function isSameOwner({db}: Pick<HandlerContext, 'db'>, one: Owner, other: Owner): boolean {
  const number = memberNumberIn(db, one);
  return (
    (one.enrolmentId !== undefined && one.enrolmentId === other.enrolmentId) ||
    (number !== undefined && number === memberNumberIn(db, other))
  );
}

/** The account of the member who calls: the one they signed in with. */
export function emailOf(ctx: Pick<HandlerContext, 'db' | 'token' | 'memberNumber'>): string {
  const {db, token} = ctx;
  const session = entry(db.sessions, token);
  return session?.email ?? entry(db.enrolments, session?.enrolmentId)?.email ?? memberOf(ctx).email;
}
