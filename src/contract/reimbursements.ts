/** What was paid back, act by act, and what changes as it happens (MEM-10, MEM-12, B038 to B043; DOMAIN 8.3). */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {CareFamily} from './care.js';
import {journalPlace} from './member-changes.js';
import {operation} from './operation.js';
import {Cents, Instant, IsoDate} from './values.js';
import {Visibility} from './visibility.js';

/** `waitingAmo`: the Sécu has not told us its part yet; `waitingDocument`: a paper of the member is missing. */
export const reimbursementStatuses = [
  'received',
  'processing',
  'waitingAmo',
  'waitingDocument',
  'paid',
  'rejected',
] as const;
export type ReimbursementStatus = (typeof reimbursementStatuses)[number];

/**
 * Why something is left to pay: the parts of `remaining`, as the server counts them. The law leaves `participation`,
 * `franchise` and `outOfPathway`; the contract leaves `overBase`, `ceiling` and `notCovered`; `refused` would be
 * covered and may still be, once what is wrong is corrected.
 */
export const remainderReasons = [
  'participation',
  'franchise',
  'outOfPathway',
  'overBase',
  'ceiling',
  'notCovered',
  'refused',
] as const;
export type RemainderReason = (typeof remainderReasons)[number];

export const Payee = openEnum(['member', 'professional']);

/**
 * The part of one payer. It is paid when `paidOn` says so, whatever the status of the act; without that day it is
 * expected, about `expectedOn` where the server knows. A negative amount is taken back (on `paidOn`), or will be.
 */
const part = {amount: Cents, paidOn: z.optional(IsoDate), expectedOn: z.maybe(IsoDate), payee: Payee};

/** Of the Sécurité sociale (AMO), deductions already taken off. */
const AmoPart = z.object({
  ...part,
  deductions: z.optional(z.array(z.object({kind: openEnum(['participation', 'franchise']), amount: Cents}))),
});

/** Of the mutuelle (AMC); `guarantee` as the table of guarantees says it (« Médecines douces, par an : 3 × 30 € »). */
const AmcPart = z.object({...part, guarantee: z.optional(z.string())});

/**
 * One act. Every amount is the server's; `spent = amo + amc + otherPayers + remaining` should hold, and a page that
 * finds otherwise shows the figures as they are. Amounts may be negative: a sum paid by mistake is taken back.
 */
export const Reimbursement = z.object({
  id: z.string(),
  careDate: IsoDate,
  beneficiaryId: z.string(),
  label: z.string(),
  family: CareFamily,
  professional: z.maybe(z.string()),
  /** Price paid or billed. */
  spent: Cents,
  /** Base de remboursement, and the Sécu's rate on it in percent. */
  base: z.optional(Cents),
  amoRate: z.optional(z.number()),
  amo: AmoPart,
  amc: AmcPart,
  otherPayers: z.optional(Cents),
  /** Reste à charge. */
  remaining: Cents,
  remainder: z.optional(z.array(z.object({reason: openEnum(remainderReasons), amount: Cents}))),
  status: openEnum(reimbursementStatuses),
  /** Why it was refused, in the insurer's words. */
  rejection: z.optional(z.string()),
  /** What can be done about the refusal, in the insurer's words; `url` is where, under `label`. */
  remedy: z.optional(z.object({text: z.string(), label: z.maybe(z.string()), url: z.maybe(z.string())})),
  /**
   * The paper that is missing, in the insurer's words: a deposit answers to its id (`startDeposit`). `url`: where it is
   * sent, for an insurer that takes papers on a page of its own.
   */
  request: z.optional(z.object({id: z.string(), label: z.string(), url: z.maybe(z.string())})),
  paymentId: z.optional(z.string()),
  statementId: z.optional(z.string()),
  origin: openEnum(['noemie', 'thirdPartyPayment', 'document']),
});
export type Reimbursement = z.infer<typeof Reimbursement>;

/** An act that does not fit the contract: its place is kept, and the others are shown. */
export const UnreadableAct = z.object({id: z.string()});
export const Act = z.union([Reimbursement, UnreadableAct]);
export type Act = z.infer<typeof Act>;

/** All are optional: nothing asked for is everything. */
export const ReimbursementFilters = z.object({
  beneficiaryId: z.optional(z.string()),
  family: z.optional(z.string()),
  status: z.optional(z.string()),
  /** First and last day of care. */
  from: z.optional(IsoDate),
  to: z.optional(IsoDate),
  /** Words looked for in the act and the professional, whatever their accents. */
  search: z.optional(z.string().check(z.maxLength(100))),
});
export type ReimbursementFilters = z.infer<typeof ReimbursementFilters>;

/** Sums of the two payers. What was taken back is taken off. */
const Parts = z.object({amo: Cents, amc: Cents});

const sums = {
  count: z.int(),
  spent: Cents,
  /** All parts, paid or not. */
  amo: Cents,
  amc: Cents,
  /**
   * Of these, the parts that were paid (`paidOn`), and those that are expected. What the mutuelle refused is in
   * neither. A server that does not tell them apart leaves both out: the page then says nothing of what was reimbursed.
   */
  paid: z.optional(Parts),
  expected: z.optional(Parts),
  otherPayers: z.optional(Cents),
  remaining: Cents,
};

/** Sums over several acts; those of a person who keeps theirs private are in none of them. */
export const ReimbursementTotal = z.object(sums);
export type ReimbursementTotal = z.infer<typeof ReimbursementTotal>;

/** One month of the whole answer by day of care, whatever the page: `YYYY-MM`, newest first. */
export const MonthTotal = z.object({month: z.string(), ...sums});
export type MonthTotal = z.infer<typeof MonthTotal>;

/** Whose acts the ledger holds; `visibility` where they are not all shown. */
export const LedgerPerson = z.object({id: z.string(), firstName: z.string(), visibility: z.optional(Visibility)});
export type LedgerPerson = z.infer<typeof LedgerPerson>;

export const ReimbursementPage = z.object({
  acts: z.list(Act),
  /** Where the next page starts; null when this is the last. Adding newer acts moves no page. */
  next: z.nullable(z.string()),
  /** Acts of the whole answer. */
  total: z.int(),
  /** All that follows up to `delays`: with the first page only. Sums are those of the whole answer. */
  months: z.optional(z.list(MonthTotal)),
  /** By year of care, `YYYY`, newest first; and by person. */
  years: z.optional(z.list(z.object({year: z.string(), ...sums}))),
  persons: z.optional(z.list(z.object({personId: z.string(), ...sums}))),
  people: z.optional(z.list(LedgerPerson)),
  /** How long a reimbursement takes, case by case, in the insurer's words. */
  delays: z.optional(z.list(z.object({label: z.string(), text: z.string()}))),
  ...journalPlace,
  asOf: Instant,
});
export type ReimbursementPage = z.infer<typeof ReimbursementPage>;

/** A POST that only reads: what kind of care somebody looks for is health data, and stands in no address. */
export const listReimbursements = operation({
  id: 'listReimbursements',
  method: 'POST',
  path: '/member/reimbursements/search',
  safe: true,
  body: z.object({filters: ReimbursementFilters, cursor: z.optional(z.string()), limit: z.optional(z.int())}),
  response: ReimbursementPage,
  problems: ['validation'],
  access: 'member',
});

/** In the journal, of the topic `reimbursement`: an act that is new, or one that is not what it was. */
export const ReimbursementChange = z.object({kind: openEnum(['added', 'changed']), act: Reimbursement});
export type ReimbursementChange = z.infer<typeof ReimbursementChange>;
