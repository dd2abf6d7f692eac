import * as z from './zod.js';

/** Raw values as typed, by field path (`address.city`), possibly partial or wrong. Never a password, never a code. */
export const PartialValues = z.record(z.union([z.string(), z.boolean()]));
export type PartialValues = z.infer<typeof PartialValues>;
