/** Kinds of care, in the words of DOMAIN 8.3: shared by what was reimbursed and by what is covered. */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {Cents} from './values.js';

export const careFamilies = [
  'consultation',
  'pharmacy',
  'dental',
  'optical',
  'hearing',
  'hospital',
  'lab',
  'paramedical',
  'transport',
  'wellness',
  'other',
] as const;

/** A newer server may know more kinds: the label then falls back to `other`. */
export const CareFamily = openEnum(careFamilies);
export type CareFamily = (typeof careFamilies)[number];

/** A standard example of reimbursement (DOMAIN 6.10), worked out by the insurer. */
export const CareExample = z.object({care: z.string(), price: Cents, amo: Cents, amc: Cents, remaining: Cents});
export type CareExample = z.infer<typeof CareExample>;
