/** Services beside reimbursements: a second medical opinion, assistance, others (MEM-79; DOMAIN 12.8). */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {operation} from './operation.js';
import {MemberRequest} from './requests.js';
import {DocumentLink, PersonId} from './values.js';

export const serviceKinds = [
  'secondOpinion',
  'assistance',
  'teleconsultation',
  'coaching',
  'network',
  'other',
] as const;

export const HealthService = z.object({
  id: z.string(),
  kind: openEnum(serviceKinds),
  title: z.string(),
  summary: z.maybe(z.string()),
  /** In this member's contract. What is not says why. */
  included: z.orElse(z.boolean(), false),
  why: z.maybe(z.string()),
  /** « Réponse en 7 jours en moyenne », « 0 € à payer, 1 avis par an »: short sentences. */
  promises: z.list(z.string()),
  /** What can be had, with its condition. */
  rights: z.list(z.object({label: z.string(), text: z.maybe(z.string()), condition: z.maybe(z.string())})),
  phones: z.list(
    z.object({
      label: z.string(),
      phone: z.string(),
      phoneText: z.maybe(z.string()),
      price: z.maybe(z.string()),
      hours: z.maybe(z.string()),
    }),
  ),
  /** What to give on the phone: the member number, as it is written. */
  reference: z.maybe(z.string()),
  conditions: z.optional(DocumentLink),
  /** The service's own site, and what it is told of the member. */
  link: z.maybe(z.object({url: z.string(), label: z.maybe(z.string()), told: z.maybe(z.string())})),
  /** It is asked for here (`askSecondOpinion`). */
  canAsk: z.orElse(z.boolean(), false),
});
export type HealthService = z.infer<typeof HealthService>;

export const HealthServices = z.object({
  services: z.list(HealthService),
  /** Whom a question may be about: the member first. An adult asks for themselves. */
  people: z.array(z.object({id: PersonId, firstName: z.string()})),
  /** Why somebody is not among them, in the insurer's words. */
  othersNote: z.maybe(z.string()),
  /** Opinions that were asked for, newest first. One that is `accepted` has its answer, which is a document. */
  requests: z.list(MemberRequest),
});
export type HealthServices = z.infer<typeof HealthServices>;

export const getHealthServices = operation({
  id: 'getHealthServices',
  method: 'GET',
  path: '/member/services',
  response: HealthServices,
  access: 'member',
});

/**
 * The question goes to the service alone; the insurer sees neither it nor the answer, which comes among the documents
 * of the person. The request that comes back says which papers are wanted (`startDeposit` with their ids).
 * `already-open`: one about this person goes on, and is in `requests`; `limit-reached`: the contract gives no other one
 * for now.
 */
export const askSecondOpinion = operation({
  id: 'askSecondOpinion',
  method: 'POST',
  path: '/member/services/{serviceId}/opinions',
  params: z.object({serviceId: z.string()}),
  body: z.object({personId: PersonId, question: z.string().check(z.minLength(1), z.maxLength(3_000))}),
  response: MemberRequest,
  problems: ['validation', 'already-open', 'limit-reached'],
  access: 'member',
  idempotent: true,
});
