/** Values every topic shares. Wire shapes: dates `YYYY-MM-DD`, money in cents, NIR, IBAN and BIC without separators. */
import * as z from './zod.js';

export const EnrolmentId = z.string().check(z.minLength(1), z.maxLength(64));
/** Which enrolment: the path of every call about one. */
export const EnrolmentParams = z.object({enrolmentId: EnrolmentId});
export const PersonId = z.string().check(z.minLength(1), z.maxLength(64));
/** An instant, ISO 8601 with its offset. */
export const Instant = z.string();
/** A civil date as it travels, `YYYY-MM-DD`. */
export const IsoDate = z.string();
/** Integer cents of euro. */
export const Cents = z.int();

/**
 * A document the member may open before accepting; `url` is opened as is. A `required` one must have been opened, or
 * marked as received, before the step is done (LAW-03); `handedOn` says when the server noted that for this version.
 */
export const DocumentLink = z.object({
  id: z.string(),
  title: z.string(),
  version: z.optional(z.string()),
  url: z.optional(z.string()),
  /** Without `url`: a document of this member, which only an operation gives (`getBulletinDocument`). */
  file: z.optional(z.boolean()),
  bytes: z.maybe(z.int()),
  sha256: z.optional(z.string()),
  required: z.optional(z.boolean()),
  handedOn: z.optional(Instant),
});
export type DocumentLink = z.infer<typeof DocumentLink>;

/** Who may be covered through the member. */
export const beneficiaryTypes = [
  'spouse',
  'civilPartner',
  'cohabitant',
  'child',
  'partnerChild',
  'ascendant',
  'otherDependant',
] as const;

/**
 * The right to withdraw (DOMAIN 6.7): not from an affiliation that the employer made compulsory, but from what the
 * member chose freely online. `until`: the last day, known once signed.
 */
export const Withdrawal = z.object({
  applies: z.boolean(),
  until: z.optional(IsoDate),
  /** From what, in the insurer's words (« l’option et la surcomplémentaire »). */
  from: z.optional(z.string()),
});
export type Withdrawal = z.infer<typeof Withdrawal>;
