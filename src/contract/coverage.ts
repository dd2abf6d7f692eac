/**
 * What the member is covered for, and what is left of it (MEM-53, MEM-54, SUP-05). Every amount, date and warning is
 * the server's.
 */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {operation} from './operation.js';
import {CareExample, CareFamily} from './care.js';
import {DocumentLink, Instant, IsoDate, PersonId, Withdrawal} from './values.js';

export const CoveredPerson = z.object({
  id: PersonId,
  firstName: z.string(),
  lastName: z.string(),
  /** Last day of the person's rights, where one is known: a child's age limit, the end of the contract. */
  coveredUntil: z.optional(IsoDate),
});
export type CoveredPerson = z.infer<typeof CoveredPerson>;

/** One right of the contract: what it gives in words first, the level of the insurer's table second. */
export const Guarantee = z.object({
  id: z.string(),
  label: z.string(),
  /** « Jusqu’à 170 % du tarif de la Sécurité sociale, sa part comprise ». */
  words: z.string(),
  /** « 170 % BR », as in the table of guarantees. */
  level: z.maybe(z.string()),
  /** Whom it is for, where it is not for everybody. */
  personIds: z.optional(z.array(PersonId)),
});
export type Guarantee = z.infer<typeof Guarantee>;

/** How a ceiling counts time: `rolling` from the last use, `perAct` each time anew. */
export const ceilingBases = ['calendarYear', 'contractYear', 'rolling', 'perAct'] as const;

/**
 * What may be used, was used and is left, in cents for `euro`, else in a number of things. `limit: null`: no limit.
 * The three numbers are shown as they come; nothing is subtracted here.
 */
export const Ceiling = z.object({
  id: z.string(),
  personId: PersonId,
  family: CareFamily,
  label: z.string(),
  unit: openEnum(['euro', 'session', 'item']),
  limit: z.nullable(z.int()),
  used: z.int(),
  remaining: z.nullable(z.int()),
  period: z.optional(z.object({from: z.optional(IsoDate), to: z.optional(IsoDate), basis: openEnum(ceilingBases)})),
  /** From when it is whole again, or may be used again. */
  renewsOn: z.maybe(IsoDate),
  /** The insurer's own words, instead of ours: « 60 € par nuit ». */
  headline: z.maybe(z.string()),
  /** What else should be known: « Une paire tous les 2 ans ». */
  note: z.maybe(z.string()),
});
export type Ceiling = z.infer<typeof Ceiling>;

/** Something to know or to do soon (SUP-05). A kind of a newer server shows its `text`, or nothing. */
export const CoverageAlert = z.object({
  id: z.string(),
  kind: openEnum(['ceilingNear', 'ceilingReached', 'rightsEnd', 'proofNeeded']),
  personId: PersonId,
  ceilingId: z.optional(z.string()),
  /** When the right ends, or by when the paper is needed. */
  date: z.optional(IsoDate),
  text: z.optional(z.string()),
  /** The paper that is needed: a deposit answers to its id (`startDeposit`). */
  paperId: z.optional(z.string()),
  /** Where it is sent, for an insurer that takes papers on a page of its own. */
  url: z.optional(z.string()),
});
export type CoverageAlert = z.infer<typeof CoverageAlert>;

export const Coverage = z.object({
  /** When the counters were read. */
  asOf: Instant,
  contract: z.object({id: z.string(), label: z.string(), since: IsoDate, endsOn: z.optional(IsoDate)}),
  /** The member first. */
  people: z.list(CoveredPerson),
  alerts: z.list(CoverageAlert),
  ceilings: z.list(Ceiling),
  guarantees: z.list(z.object({family: CareFamily, heading: z.maybe(z.string()), items: z.list(Guarantee)})),
  /** The insurer's standard examples at the member's level. */
  examples: z.list(CareExample),
  documents: z.list(DocumentLink),
  withdrawal: z.optional(Withdrawal),
});
export type Coverage = z.infer<typeof Coverage>;

export const getCoverage = operation({
  id: 'getCoverage',
  method: 'GET',
  path: '/member/coverage',
  response: Coverage,
  access: 'member',
});
