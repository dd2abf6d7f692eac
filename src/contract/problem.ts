import * as z from './zod.js';
import {CodeChallenge} from './code.js';

/**
 * Every failure a backend may answer with (RFC 9457). The list is closed: a type outside it is read as `unexpected`.
 * On the wire the type is the URN `urn:mutuelle:problem:<type>`.
 */
export const problemTypes = {
  // any call
  'bad-request': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  validation: 422,
  'too-many-requests': 429,
  unexpected: 500,
  unavailable: 503,
  // the one-time link and the account
  'link-used': 409,
  'link-expired': 410,
  'link-unknown': 404,
  'link-other-person': 403,
  'account-exists': 409,
  credentials: 401,
  /** For a time, after too many tries; `retryAt` says until when. */
  'access-locked': 423,
  /** A code was sent, and must be given; `challenge` says which. */
  'step-up-required': 403,
  /** The account waits for the proof of its address; `ticket` serves to have the mail again. */
  'email-unconfirmed': 403,
  'member-not-found': 422,
  /** The space of this member has its own way in, which must be proved. */
  'link-conflict': 409,
  /** A key that was removed. */
  'passkey-unknown': 404,
  'passkey-refused': 422,
  'ticket-expired': 410,
  /** A newer mail was asked for. */
  'link-superseded': 410,
  // the enrolment
  stale: 409,
  incomplete: 409,
  'already-signed': 409,
  'document-changed': 409,
  // the one-time code
  'code-wrong': 422,
  'code-expired': 410,
  /** Right, before another one was sent. */
  'code-superseded': 410,
  'transaction-locked': 423,
  'phone-refused': 422,
  // the member's account
  /** Not for now; `retryAt` says from when, where it ends by itself. */
  'change-held': 423,
  // papers that are sent
  /** It was handed in or given up, here or elsewhere. */
  'deposit-over': 409,
  // requests
  /** The same was asked for before, and goes on. */
  'already-open': 409,
  /** It ended, or was given up, here or elsewhere. */
  over: 409,
  /** No more for now: of this year, of this day. */
  'limit-reached': 409,
} as const;

export type ProblemType = keyof typeof problemTypes;

/** One thing wrong in the body that was sent: where (JSON Pointer), and what (a code; never a sentence). */
export const FieldIssue = z.object({pointer: z.string(), code: z.string()});
export type FieldIssue = z.infer<typeof FieldIssue>;

/** Problem details as they travel. What is optional comes with the problems that have it. */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.optional(z.string()),
  status: z.optional(z.number()),
  issues: z.optional(z.array(FieldIssue)),
  attemptsLeft: z.optional(z.number()),
  /** Instant, ISO 8601. */
  retryAt: z.optional(z.string()),
  challenge: z.maybe(CodeChallenge),
  ticket: z.maybe(z.string()),
  /** The request that goes on already (`already-open`). */
  requestId: z.maybe(z.string()),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;

const urn = 'urn:mutuelle:problem:';

export function problemUrn(type: ProblemType): string {
  return urn + type;
}

/** The type of a problem received; `fallback` when it is none of ours. */
export function problemTypeOf(type: string | undefined, fallback: ProblemType = 'unexpected'): ProblemType {
  const name = type?.startsWith(urn) ? type.slice(urn.length) : '';
  return Object.hasOwn(problemTypes, name) ? (name as ProblemType) : fallback;
}

/** What a mock handler throws; hosts turn it into problem details. */
export class Problem extends Error {
  override name = 'Problem';
  constructor(
    readonly type: ProblemType,
    readonly details: Partial<Omit<ProblemDetails, 'type'>> = {},
  ) {
    super(type);
  }
}
