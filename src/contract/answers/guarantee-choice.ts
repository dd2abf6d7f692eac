/** The member's choice in the offer, as answered. */
import * as z from '../zod.js';

export const GuaranteeChoice = z.object({
  combinationId: z.string().check(z.minLength(1)),
  debitFrequency: z.optional(z.string()),
});
export type GuaranteeChoice = z.infer<typeof GuaranteeChoice>;
