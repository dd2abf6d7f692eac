/** What a member asked the insurer for, whatever it is, and how far it is: one shape for every request of the space. */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {operation} from './operation.js';
import {Instant, IsoDate, PersonId} from './values.js';

export const requestKinds = [
  'document',
  'bankChange',
  'beneficiaryAddition',
  'beneficiaryRemoval',
  'hospital',
  'secondOpinion',
  'complaint',
  'cancellation',
  'withdrawal',
] as const;

/** `moreInfo`: it rests until the member has done what `actions` says. */
export const requestStatuses = ['received', 'inReview', 'moreInfo', 'accepted', 'rejected', 'cancelled'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** One step of its way, in the insurer's words: when it was done, or by when it will be. */
export const RequestStep = z.object({
  text: z.string(),
  done: z.orElse(z.boolean(), false),
  /** When it was done. */
  at: z.maybe(Instant),
  /** The last day it should be done. */
  by: z.maybe(IsoDate),
});
export type RequestStep = z.infer<typeof RequestStep>;

/** A paper that is asked for, in the insurer's words. It is answered by a deposit that names it (`startDeposit`). */
export const WantedPaper = z.object({
  id: z.string(),
  label: z.string(),
  personId: z.optional(PersonId),
  state: openEnum(['toSend', 'received', 'accepted', 'refused', 'notNeeded']),
  /** Why it was refused, or is not needed. */
  reason: z.maybe(z.string()),
  /** The last day to send it. */
  by: z.maybe(IsoDate),
});
export type WantedPaper = z.infer<typeof WantedPaper>;

/** A file that came whole: what the member sent is told back to the byte. */
export const ReceivedFile = z.object({
  id: z.string(),
  name: z.string(),
  bytes: z.int(),
  /** Hexadecimal, of the bytes that were sent. */
  sha256: z.string(),
  state: z.maybe(openEnum(['received', 'accepted', 'refused'])),
  /** Why it was refused, in the insurer's words. */
  reason: z.maybe(z.string()),
});
export type ReceivedFile = z.infer<typeof ReceivedFile>;

export const MemberRequest = z.object({
  id: z.string(),
  /** To say on the phone. */
  reference: z.string(),
  kind: openEnum(requestKinds),
  /** What it is, in the insurer's words: « Facture acquittée ». */
  label: z.string(),
  /** What it is about: « ostéopathie du 3 novembre ». */
  about: z.maybe(z.string()),
  personId: z.optional(PersonId),
  status: openEnum(requestStatuses),
  /** Why more is needed, or why it was refused, in the insurer's words. */
  reason: z.maybe(z.string()),
  createdAt: Instant,
  updatedAt: z.maybe(Instant),
  /** Oldest first, those to come last. */
  steps: z.list(RequestStep),
  papers: z.list(WantedPaper),
  /** What was sent with it. */
  files: z.optional(z.list(ReceivedFile)),
  /** What the member can do now. */
  actions: z.list(openEnum(['sendPaper', 'replaceFile', 'cancel'])),
});
export type MemberRequest = z.infer<typeof MemberRequest>;

export const getRequest = operation({
  id: 'getRequest',
  method: 'GET',
  path: '/requests/{requestId}',
  params: z.object({requestId: z.string()}),
  response: MemberRequest,
  access: 'person',
});
