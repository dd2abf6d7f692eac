/** Whose an account is. */
import {entry} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {addressOf} from '../member-profile/contacts.js';
import {memberOf} from '../../people/every-member.js';

/** The account of the member who calls: the one they signed in with. */
export function emailOf(ctx: Pick<HandlerContext, 'db' | 'token' | 'memberNumber'>): string {
  const {db, token} = ctx;
  const session = entry(db.sessions, token);
  return session?.email ?? entry(db.enrolments, session?.enrolmentId)?.email ?? addressOf(db, memberOf(ctx));
}
