/** Whose an account or a session is. */
import {entry, type Owner} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';

type Known = Pick<HandlerContext, 'db'>;

/** Who has signed an enrolment is a member from then on. */
export const memberNumberOf = ({db}: Known, {memberNumber, enrolmentId}: Owner): string | undefined =>
  memberNumber ?? entry(db.memberships, enrolmentId);

/** Whatever account or link each was opened with. */
export function isSameOwner(ctx: Known, one: Owner, other: Owner): boolean {
  const number = memberNumberOf(ctx, one);
  return (
    (one.enrolmentId !== undefined && one.enrolmentId === other.enrolmentId) ||
    (number !== undefined && number === memberNumberOf(ctx, other))
  );
}
