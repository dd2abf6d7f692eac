/** What became of the friends that a member told of the insurer (MEM-76; DOMAIN 12.5). */
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
  /** The first day on which somebody may be invited again, where none is left. */
  againFrom: z.maybe(IsoDate),
  /** Days without an answer after which the address and the name of a friend are forgotten. */
  keptDays: z.maybe(z.int()),
  /** The conditions. */
  rules: z.optional(DocumentLink),
  /**
   * What the friend gets, in plain text: the insurer's own words around what the member writes, who gave the address
   * among them. `{friend}` is the first name.
   */
  message: z.object({subject: z.string(), before: z.string(), after: z.string()}),
  /** Characters of the member's own words; 0 where there are none. No link may stand in them. */
  noteLength: z.orElse(z.int(), 0),
  received: z.maybe(z.object({year: z.string(), amount: Cents})),
  /** Newest first. */
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
