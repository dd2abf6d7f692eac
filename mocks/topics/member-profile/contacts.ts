/** Where a member is reached now, for every topic: as their file says, or as they changed it since. */
import type {ContactKind} from '../../../src/contract/member-profile.js';
import {entry} from '../../engine/database.js';
import type {Member} from '../../people/members.js';
import type {Database} from '../../database.js';
import {untouched, type ContactRecord, type ProfileRecord} from './member-profile.data.js';

type Db = Pick<Database, 'memberProfiles'>;
type Reached = Pick<Member, 'number' | 'phone' | 'email'>;

/** To write in. */
export const recordOf = (db: Db, memberNumber: string): ProfileRecord =>
  (db.memberProfiles[memberNumber] ??= untouched());

export const contactRecord = (db: Db, memberNumber: string, kind: ContactKind): ContactRecord =>
  (recordOf(db, memberNumber).contacts[kind] ??= {});

export function contactOf(db: Db, {number, phone, email}: Reached, kind: ContactKind): string | undefined {
  const file: Partial<Record<ContactKind, string>> = {mobile: phone, email};
  return entry(db.memberProfiles, number)?.contacts[kind]?.value ?? file[kind];
}

/** Where they sign in, if nothing else is known of that. */
export const addressOf = (db: Db, member: Reached): string => contactOf(db, member, 'email') ?? member.email;

/**
 * When a phone or an e-mail that receives codes was last changed, in milliseconds: what is protected by a code waits
 * some time after it.
 */
export function contactChangedAt(db: Db, memberNumber: string): number | undefined {
  const {mobile, email} = entry(db.memberProfiles, memberNumber)?.contacts ?? {};
  const times = [mobile?.changedAt, email?.changedAt].filter((time) => time !== undefined);
  return times.length ? Math.max(...times) : undefined;
}
