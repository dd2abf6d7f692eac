/** A session: what it opens, how it goes on, how it ends. The ways in are in `link.ts` and `account.ts`. */
import * as z from './zod.js';
import {operation} from './operation.js';
import {EnrolmentId, Instant} from './values.js';

/** The right to work on one enrolment, to use the member's space, or both. The token is opaque and short-lived. */
export const Session = z.object({
  enrolmentId: z.optional(EnrolmentId),
  memberNumber: z.optional(z.string()),
  accessToken: z.string(),
  expiresAt: Instant,
  /** Seconds from this answer on: what counts, where it is said. A device may have a clock that is wrong. */
  expiresIn: z.optional(z.int()),
  /** It was opened by FranceConnect, whose own session ends with it. */
  franceConnect: z.optional(z.boolean()),
  /** Whoever has just signed in may be offered a passkey: they have none, and did not say « Pas maintenant ». */
  offersPasskey: z.optional(z.boolean()),
});
export type Session = z.infer<typeof Session>;

/**
 * A new token for the same session, before or just after the old one ends. The old one stays good to its own end: two
 * tabs may hold the same one, and an answer may be lost.
 */
export const renewSession = operation({
  id: 'renewSession',
  method: 'POST',
  path: '/sessions/current/renewals',
  response: Session,
  access: 'enrolment',
});

export const logOut = operation({id: 'logOut', method: 'DELETE', path: '/sessions/current', access: 'enrolment'});
