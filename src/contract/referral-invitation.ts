/** A friend is told of the insurer, once, by e-mail, having agreed (MEM-76; DOMAIN 12.5). */
import {hasLink} from '../domain/links.js';
import {checkName, normalizeName} from '../domain/name.js';
import {Email} from './account.js';
import {operation} from './operation.js';
import {Referral} from './referral.js';
import * as z from './zod.js';
import {normalized, rule} from './zod.js';

/** What stands in the message like the note: no name is a link either. */
const FriendName = normalized(normalizeName, (name) => checkName(name) ?? (hasLink(name) ? 'format' : undefined));

export const Invitation = z.object({
  firstName: FriendName,
  lastName: z.optional(FriendName),
  email: Email,
  /** Codes: `link`, and `too_long` for more than `noteLength`. */
  note: z.optional(z.string().check(rule((text: string) => (hasLink(text) ? 'link' : undefined)))),
  /** « Cette personne est d'accord »: never assumed. */
  agreed: z.literal(true),
});
export type Invitation = z.infer<typeof Invitation>;

/**
 * One message leaves, ever: nothing is sent again, nobody is reminded. Whether somebody is a member, or was invited by
 * somebody else, is never told: such an address is answered like any other. `already-open`: this member has written to
 * it before; `limit-reached`: the year is used up, `retryAt` says until when; `/email` `own_address`: it is the
 * member's.
 */
export const inviteFriend = operation({
  id: 'inviteFriend',
  method: 'POST',
  path: '/member/referrals',
  body: Invitation,
  response: Referral,
  problems: ['validation', 'already-open', 'limit-reached'],
  access: 'member',
  idempotent: true,
});
