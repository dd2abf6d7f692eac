/**
 * A contract is ended (MEM-77, LAW-02; DOMAIN 12.1) or withdrawn from (LAW-01; DOMAIN 6.7): also by somebody who is
 * not signed in, for whom no account is made. What is read and kept of it; what is declared is in `cancellation.ts`
 * and `withdrawal.ts`.
 */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {bytes, operation} from './operation.js';
import {MemberRequest} from './requests.js';
import {Cents, DocumentLink, Instant, IsoDate} from './values.js';

/** Who is signed in: their answers are there already, and can be changed. */
export const EndingPerson = z.object({firstName: z.string(), lastName: z.string(), email: z.string()});
export type EndingPerson = z.infer<typeof EndingPerson>;

/** A contract that can be meant; of somebody who is not signed in there is none, and they write its number. */
export const EndingContract = z.object({
  id: z.string(),
  label: z.string(),
  number: z.string(),
  startedOn: z.optional(IsoDate),
  /** The first day it can end without a reason, asked for today. */
  earliest: z.optional(IsoDate),
  /** The day it can be ended at its term. */
  term: z.optional(IsoDate),
});
export type EndingContract = z.infer<typeof EndingContract>;

/**
 * A reason. `asks`: what it needs besides; a text may be added to any. `ends`: as `wished`, from the earliest day of
 * the contract on; at its `term`; where nothing is said, the receipt says when. `papers`: what proves it, in words.
 */
export const EndingReason = z.object({
  id: z.string(),
  label: z.string(),
  asks: z.list(openEnum(['eventDate', 'text'])),
  ends: z.optional(openEnum(['wished', 'term'])),
  papers: z.list(z.string()),
});
export type EndingReason = z.infer<typeof EndingReason>;

/** Why the person cannot end it alone, and what they can do (compulsory contract). */
export const NoEnding = z.object({
  title: z.string(),
  text: z.string(),
  ways: z.list(
    z.object({
      kind: openEnum(['waiver', 'option', 'employer', 'other']),
      label: z.string(),
      text: z.maybe(z.string()),
      /** Of an option: the contract that can be ended. */
      contractId: z.optional(z.string()),
      contact: z.maybe(z.object({name: z.string(), email: z.maybe(z.string()), phone: z.maybe(z.string())})),
    }),
  ),
});
export type NoEnding = z.infer<typeof NoEnding>;

/**
 * What is kept of it: on a durable medium, with the day and the hour. It is sent to `sentTo`, and `getEndingReceipt`
 * gives the file by its `ticket`.
 */
export const EndingReceipt = z.object({
  /** To say on the phone. */
  reference: z.string(),
  receivedAt: Instant,
  /** « Santé individuelle, 55 021 884 ». */
  contract: z.string(),
  /** What was declared, word for word. */
  statement: z.maybe(z.string()),
  endsOn: z.optional(IsoDate),
  sentTo: z.string(),
  refund: z.maybe(z.object({amount: z.maybe(Cents), by: z.optional(IsoDate)})),
  /** How far it is. */
  request: z.optional(MemberRequest),
  /** Names the file, also for who is not signed in; cannot be guessed. */
  ticket: z.string(),
});
export type EndingReceipt = z.infer<typeof EndingReceipt>;

export const CancellationRules = z.object({
  person: z.optional(EndingPerson),
  contracts: z.list(EndingContract),
  /** Conditions, notice, what follows: each under its heading, in the insurer's words. */
  terms: z.list(z.object({heading: z.string(), title: z.string(), text: z.maybe(z.string())})),
  reasons: z.list(EndingReason),
  none: z.optional(NoEnding),
  /** Of what was asked for before, newest first. */
  receipts: z.list(EndingReceipt),
});
export type CancellationRules = z.infer<typeof CancellationRules>;

export const getCancellationRules = operation({
  id: 'getCancellationRules',
  method: 'GET',
  path: '/cancellation',
  response: CancellationRules,
  access: 'optional',
});

export const WithdrawalRules = z.object({
  person: z.optional(EndingPerson),
  contracts: z.list(
    z.object({
      id: z.string(),
      label: z.string(),
      number: z.string(),
      /** In the statement: « à l’option Confort du contrat 7401 882 936 signé le 22 novembre 2026 ». */
      said: z.string(),
      signedOn: z.optional(IsoDate),
      until: z.optional(IsoDate),
      /** It can be withdrawn from today. */
      open: z.orElse(z.boolean(), false),
      /** What comes back and what stays, in the insurer's words. */
      effects: z.list(z.string()),
    }),
  ),
  /** Words of the law, from the server: they change with it. */
  words: z.object({
    title: z.string(),
    /** « Moi, {name}, je renonce {contract}. » */
    statement: z.string(),
    /** As `said`, of a contract whose number alone is known: « au contrat {number} ». */
    numbered: z.string(),
    /** Of the second button. */
    confirm: z.string(),
  }),
  notice: z.optional(DocumentLink),
  /** Of what was declared before, newest first. */
  receipts: z.list(EndingReceipt),
});
export type WithdrawalRules = z.infer<typeof WithdrawalRules>;
export type WithdrawalContract = WithdrawalRules['contracts'][number];

export const getWithdrawalRules = operation({
  id: 'getWithdrawalRules',
  method: 'GET',
  path: '/withdrawal',
  response: WithdrawalRules,
  access: 'optional',
});

/** The file of a receipt, for whoever has its ticket: it opens a paper of somebody, so that no address holds it. */
export const getEndingReceipt = operation({
  id: 'getEndingReceipt',
  method: 'POST',
  path: '/receipts',
  body: z.object({ticket: z.string()}),
  response: bytes('application/pdf'),
  access: 'public',
  safe: true,
});
