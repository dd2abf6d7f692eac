/** A friend is told of the insurer, once, by e-mail, having agreed (MEM-76; DOMAIN 12.5). */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {operation} from './operation.js';
import {Cents, DocumentLink, Instant, IsoDate} from './values.js';

export const referralStates = ['invited', 'opened', 'quote', 'joined', 'rewardDue', 'rewardSent', 'ended'] as const;

export const Referral = z.object({
  id: z.string(),
  /** Once the invitation ran out the server forgets who it was. */
  friend: z.maybe(z.string()),
  state: openEnum(referralStates),
  invitedAt: Instant,
  /** When the reward comes, or came. */
  rewardOn: z.optional(IsoDate),
  reward: z.maybe(Cents),
});
export type Referral = z.infer<typeof Referral>;

export const Referrals = z.object({
  /** « 30 € en carte cadeau pour vous, quand son adhésion commence. » */
  promise: z.string(),
  /** How many a year, and how many are left. */
  yearly: z.maybe(z.int()),
  left: z.maybe(z.int()),
  keptDays: z.maybe(z.int()),
  rules: z.optional(DocumentLink),
  /** What the friend gets: the insurer's own words around what the member writes. `{friend}` is the first name. */
  message: z.object({subject: z.string(), before: z.string(), after: z.string()}),
  /** Characters of the member's own words; 0 where there are none. No link may stand in them. */
  noteLength: z.orElse(z.int(), 0),
  received: z.maybe(z.object({year: z.string(), amount: Cents})),
  referrals: z.list(Referral),
});
export type Referrals = z.infer<typeof Referrals>;

export const getReferrals = operation({
  id: 'getReferrals',
  method: 'GET',
  path: '/member/referrals',
  response: Referrals,
  access: 'member',
});

/**
 * One message leaves. Whether somebody is a member is never told: an address that is known is answered like any other.
 * `already-open`: this member has written to it before; `limit-reached`: the year is used up.
 */
export const inviteFriend = operation({
  id: 'inviteFriend',
  method: 'POST',
  path: '/member/referrals',
  body: z.object({
    firstName: z.string().check(z.minLength(1), z.maxLength(80)),
    lastName: z.optional(z.string().check(z.maxLength(80))),
    email: z.string().check(z.minLength(3), z.maxLength(254)),
    note: z.optional(z.string().check(z.maxLength(1_000))),
    /** « Cette personne est d'accord »: never assumed. */
    agreed: z.literal(true),
  }),
  response: Referral,
  problems: ['validation', 'already-open', 'limit-reached'],
  access: 'member',
  idempotent: true,
});
