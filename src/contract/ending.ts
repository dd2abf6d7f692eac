/**
 * A contract is ended (MEM-77, LAW-02; DOMAIN 12.1) or withdrawn from (LAW-01; DOMAIN 6.7): also by somebody who is
 * not signed in, for whom no account is made. What the law asks is asked, and nothing else.
 */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {CivilDay} from './civil-day.js';
import {bytes, operation} from './operation.js';
import {MemberRequest} from './requests.js';
import {Cents, DocumentLink, Instant, IsoDate} from './values.js';

/** A contract that can be meant; of somebody who is not signed in there is none, and they write its number. */
export const EndingContract = z.object({
  id: z.string(),
  label: z.string(),
  number: z.string(),
  startedOn: z.optional(IsoDate),
  /** The first day it can end, asked for today. */
  earliest: z.optional(IsoDate),
  /** The day it can be ended at its term. */
  term: z.optional(IsoDate),
});

/** A reason. `asks`: what it needs besides; `papers`: what proves it, in words. */
export const EndingReason = z.object({
  id: z.string(),
  label: z.string(),
  asks: z.list(openEnum(['eventDate', 'text'])),
  papers: z.list(z.string()),
});

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

export const CancellationRules = z.object({
  /** Of who is signed in; they are not asked again. */
  person: z.optional(z.object({firstName: z.string(), lastName: z.string(), email: z.string()})),
  contracts: z.list(EndingContract),
  /** Conditions, notice, what follows: each under its heading, in the insurer's words. */
  terms: z.list(z.object({heading: z.string(), title: z.string(), text: z.maybe(z.string())})),
  reasons: z.list(EndingReason),
  none: z.optional(NoEnding),
  /** What was asked for before, newest first. */
  requests: z.list(MemberRequest),
});
export type CancellationRules = z.infer<typeof CancellationRules>;

export const getCancellationRules = operation({
  id: 'getCancellationRules',
  method: 'GET',
  path: '/cancellation',
  response: CancellationRules,
  access: 'optional',
});

/** The statement of a person: who they are, where the proof goes, which contract. */
const Statement = {
  firstName: z.string().check(z.minLength(1), z.maxLength(80)),
  lastName: z.string().check(z.minLength(1), z.maxLength(80)),
  email: z.string().check(z.minLength(3), z.maxLength(254)),
  /** By its id where it is known, else its number as it is written. */
  contract: z.string().check(z.minLength(1), z.maxLength(60)),
};

/** What is kept of it: on a durable medium, with the day and the hour. */
export const EndingReceipt = z.object({
  reference: z.string(),
  receivedAt: Instant,
  contract: z.string(),
  /** What was declared, word for word. */
  statement: z.maybe(z.string()),
  endsOn: z.optional(IsoDate),
  sentTo: z.string(),
  refund: z.maybe(z.object({amount: z.maybe(Cents), by: z.optional(IsoDate)})),
  request: z.optional(MemberRequest),
  /** Names the file, also for who is not signed in (`getEndingReceipt`). */
  ticket: z.string(),
});
export type EndingReceipt = z.infer<typeof EndingReceipt>;

export const requestCancellation = operation({
  id: 'requestCancellation',
  method: 'POST',
  path: '/cancellation/requests',
  body: z.object({
    ...Statement,
    reasonId: z.string(),
    text: z.optional(z.string().check(z.maxLength(2_000))),
    eventDate: z.optional(CivilDay),
    endsOn: z.optional(CivilDay),
  }),
  response: EndingReceipt,
  problems: ['validation', 'already-open'],
  access: 'optional',
  idempotent: true,
});

export const takeBackCancellation = operation({
  id: 'takeBackCancellation',
  method: 'DELETE',
  path: '/member/cancellation/requests/{requestId}',
  params: z.object({requestId: z.string()}),
  problems: ['over'],
  access: 'member',
});

export const WithdrawalRules = z.object({
  person: z.optional(z.object({firstName: z.string(), lastName: z.string(), email: z.string()})),
  contracts: z.list(
    z.object({
      id: z.string(),
      label: z.string(),
      number: z.string(),
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
    /** « Moi, {name}, je renonce à {contract}, signée le {date}. » */
    statement: z.string(),
    confirm: z.string(),
  }),
  notice: z.optional(DocumentLink),
});
export type WithdrawalRules = z.infer<typeof WithdrawalRules>;

export const getWithdrawalRules = operation({
  id: 'getWithdrawalRules',
  method: 'GET',
  path: '/withdrawal',
  response: WithdrawalRules,
  access: 'optional',
});

export const withdraw = operation({
  id: 'withdraw',
  method: 'POST',
  path: '/withdrawal/requests',
  body: z.object(Statement),
  response: EndingReceipt,
  problems: ['validation', 'already-open', 'over'],
  access: 'optional',
  idempotent: true,
});

export const getEndingReceipt = operation({
  id: 'getEndingReceipt',
  method: 'GET',
  path: '/receipts/{ticket}',
  params: z.object({ticket: z.string()}),
  response: bytes('application/pdf'),
  access: 'public',
});
