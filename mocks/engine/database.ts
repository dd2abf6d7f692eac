/**
 * The core of the made-up data: what the engine itself needs. What a topic remembers is declared in its own folder
 * (`<topic>.data.ts`) and put together in `mocks/database.ts`. Plain values only, so that a page can keep them over a
 * reload.
 */
import {sha256} from './sha256.js';

/** Whose session, or whose answers: a person who enrols, a member, or both. */
export interface Owner {
  enrolmentId?: string;
  memberNumber?: string;
}

export interface SessionRecord extends Owner {
  /** Of the account that was signed in with. */
  email?: string;
  /** It was opened by FranceConnect. */
  franceConnect?: true;
  /** The same for all its tokens, one after the other. */
  id?: string;
  /** From which browser, where a password or a code was given. */
  browser?: string;
  /** Instants in milliseconds. */
  expiresAt: number;
  renewableUntil: number;
}

export interface CoreData {
  version: 3;
  /** Makes ids that differ from one database to the next. */
  seed: string;
  sequence: number;
  /** By token. */
  sessions: Record<string, SessionRecord>;
  /** Member numbers by enrolment: who has signed is a member from then on, with the same session. */
  memberships: Record<string, string>;
  /** What each intention was answered, so that it is done once. */
  answers: Record<string, {output?: unknown; problem?: {type: string; details: object}}>;
}

export function coreData(seed: string): CoreData {
  return {version: 3, seed, sequence: 0, sessions: {}, memberships: {}, answers: {}};
}

/** Who has signed an enrolment is a member from then on. */
export const memberNumberIn = (db: Pick<CoreData, 'memberships'>, {memberNumber, enrolmentId}: Owner) =>
  memberNumber ?? entry(db.memberships, enrolmentId);

/** Whatever account or link each was opened with. */
export function isSameOwner({db}: {readonly db: Pick<CoreData, 'memberships'>}, one: Owner, other: Owner): boolean {
  const number = memberNumberIn(db, one);
  return (
    (one.enrolmentId !== undefined && one.enrolmentId === other.enrolmentId) ||
    (number !== undefined && number === memberNumberIn(db, other))
  );
}

/** An id nobody can guess from another one. */
export function nextId(db: CoreData, prefix: string): string {
  db.sequence++;
  return `${prefix}-${sha256(`${db.seed} ${prefix} ${db.sequence}`).slice(0, 20)}`;
}

/** An entry by a key that came from outside: never what every object has. */
export function entry<T>(table: Record<string, T>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
