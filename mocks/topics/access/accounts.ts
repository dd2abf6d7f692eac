/** Whose an account or a session is. */
import {memberNumberIn, type Owner} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';

/** Whatever account or link each was opened with. */
export function isSameOwner({db}: Pick<HandlerContext, 'db'>, one: Owner, other: Owner): boolean {
  const number = memberNumberIn(db, one);
  return (
    (one.enrolmentId !== undefined && one.enrolmentId === other.enrolmentId) ||
    (number !== undefined && number === memberNumberIn(db, other))
  );
}
