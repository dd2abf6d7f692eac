/** The SEPA mandate by which contributions are debited (LAW-04). */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {Instant} from './values.js';

/**
 * The holder of the account to debit, where that is not the member. A mandate binds who signs it, so the member accepts
 * none in this name: the payer accepts by a link of their own (`byEmail`) or signs a paper (`byPost`).
 */
export const MandatePayer = z.object({
  name: z.string(),
  /** Lines of the postal address; without it the payer writes it on the paper. */
  address: z.optional(z.array(z.string())),
  acceptance: openEnum(['byEmail', 'byPost']),
  /** Where the link or the paper goes, in words that may be shown (masked e-mail, an address). */
  sentTo: z.optional(z.string()),
  /** When the payer accepted. Until then nothing is debited. */
  acceptedAt: z.optional(Instant),
});
export type MandatePayer = z.infer<typeof MandatePayer>;

/**
 * A SEPA core mandate: everything but the debtor and the account, which the member gives. `text` is the authorisation
 * word for word, with the three rules of refund and lapse (8 weeks, 13 months, 36 months). The reference (RUM) is the
 * server's; absent, it is given once signed.
 */
export const Mandate = z.object({
  creditor: z.object({name: z.string(), address: z.string(), id: z.string()}),
  reference: z.optional(z.string()),
  type: openEnum(['recurrent', 'oneOff']),
  text: z.array(z.string()),
  signedAt: z.optional(Instant),
  /** Town of the signature, as the form of the scheme asks it. */
  place: z.optional(z.string()),
  /** Somebody else's account: who must accept, and how they are asked. `signedAt` is then their signature. */
  payer: z.optional(MandatePayer),
  /** `getMandateFile` has it as a PDF. */
  file: z.optional(z.boolean()),
});
export type Mandate = z.infer<typeof Mandate>;
