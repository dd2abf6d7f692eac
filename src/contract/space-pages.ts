import * as z from './zod.js';

/** The pages of the member's space, by the names the contract and the events have for them. */
export const spacePages = [
  'home',
  'notifications',
  'reimbursements',
  'coverage',
  'card',
  'network',
  'documents',
  'documentSending',
  'profile',
  'bankAccount',
  'beneficiaries',
  'preferences',
  'security',
  'teleconsultation',
  'services',
  'coaching',
  'hospital',
  'referral',
  'cancellation',
  'withdrawal',
  'help',
  'complaint',
  'messages',
] as const;
export type SpacePage = (typeof spacePages)[number];

/** A way to another page of the space: its name, the words of the link, an address where it has one of its own. */
export const SpaceLead = z.object({
  page: z.enum(spacePages),
  label: z.string(),
  url: z.maybe(z.string()),
  /** The request, or the thing of that page, it is about. */
  requestId: z.maybe(z.string()),
  subjectId: z.maybe(z.string()),
});
export type SpaceLead = z.infer<typeof SpaceLead>;
