/** The end of a contract is asked for (MEM-77, LAW-02), and taken back. */
import * as z from './zod.js';
import {CivilDay} from './civil-day.js';
import {EndingReceipt} from './ending.js';
import {statement, words} from './ending-statement.js';
import {operation} from './operation.js';

export const CancellationRequest = z.object({
  ...statement,
  reasonId: words(60),
  text: z.optional(z.string().check(z.maxLength(2_000))),
  /** When the reason came up, where it asks for it. */
  eventDate: z.optional(CivilDay),
  /** The last day that is wished for; where nothing is said, the earliest one. */
  endsOn: z.optional(CivilDay),
});
export type CancellationRequest = z.infer<typeof CancellationRequest>;

/**
 * `validation` at `/contract` and `/reasonId` (`unknown`), at `/endsOn` (`too_early`). Somebody who is not signed in is
 * never told whether a contract exists: what they declare is received, and looked at.
 */
export const requestCancellation = operation({
  id: 'requestCancellation',
  method: 'POST',
  path: '/cancellation/requests',
  body: CancellationRequest,
  response: EndingReceipt,
  problems: ['validation', 'already-open'],
  access: 'optional',
  idempotent: true,
});

/** `over` where it was taken back before, or the contract has ended. */
export const takeBackCancellation = operation({
  id: 'takeBackCancellation',
  method: 'DELETE',
  path: '/member/cancellation/requests/{requestId}',
  params: z.object({requestId: z.string()}),
  problems: ['over'],
  access: 'member',
});
