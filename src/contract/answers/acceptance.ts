/** The boxes as ticked, bound to the document that was read. */
import * as z from '../zod.js';

export const Acceptance = z.object({
  sha256: z.string(),
  consents: z.array(z.object({id: z.string(), version: z.string(), given: z.boolean()})),
});
export type Acceptance = z.infer<typeof Acceptance>;
