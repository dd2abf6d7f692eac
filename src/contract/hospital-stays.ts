/** A stay in hospital is looked up, worked out and asked for (MEM-71): what a page needs once somebody begins. */
import * as z from './zod.js';
import {CivilDay} from './civil-day.js';
import {Establishment, HospitalStay, StayCost, stayKinds} from './hospital.js';
import {operation} from './operation.js';
import {PersonId} from './values.js';

/** By name, town or FINESS. A POST that only reads: where somebody is to be cared for stands in no address. */
export const searchEstablishments = operation({
  id: 'searchEstablishments',
  method: 'POST',
  path: '/member/hospital/establishments/search',
  safe: true,
  body: z.object({query: z.string().check(z.minLength(2), z.maxLength(100))}),
  response: z.object({establishments: z.list(Establishment), more: z.orElse(z.boolean(), false)}),
  problems: ['validation'],
  access: 'member',
});

/**
 * `privateRoom`: what the member answered, in so many words; nobody answers it for them (R162-32-2 CSS). Left out where
 * `HospitalRules` has none.
 */
export const StayQuestion = z.object({
  personId: PersonId,
  finess: z.string().check(z.minLength(9), z.maxLength(9)),
  entry: CivilDay,
  nights: z.int(),
  kind: z.enum(stayKinds),
  privateRoom: z.optional(z.boolean()),
  companionBed: z.optional(z.boolean()),
});
export type StayQuestion = z.infer<typeof StayQuestion>;

export const estimateStay = operation({
  id: 'estimateStay',
  method: 'POST',
  path: '/member/hospital/estimates',
  safe: true,
  body: StayQuestion,
  response: StayCost,
  problems: ['validation'],
  access: 'member',
});

/**
 * Papers are sent afterwards, to the request it becomes. The answer goes to the hospital and to the member.
 * `already-open`: for the same person and the same days; `requestId` says which.
 */
export const requestStay = operation({
  id: 'requestStay',
  method: 'POST',
  path: '/member/hospital/stays',
  body: StayQuestion,
  response: HospitalStay,
  problems: ['validation', 'already-open'],
  access: 'member',
  idempotent: true,
});
