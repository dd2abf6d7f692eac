/** A stay in hospital that the insurer pays for straight away (MEM-71; DOMAIN 12.2). Never a diagnosis. */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {CivilDay} from './civil-day.js';
import {bytes, operation} from './operation.js';
import {MemberRequest} from './requests.js';
import {Cents, IsoDate, PersonId} from './values.js';

export const stayKinds = ['surgery', 'medicine', 'maternity', 'followUpCare', 'psychiatry', 'daySurgery'] as const;
export type StayKind = (typeof stayKinds)[number];

export const Establishment = z.object({
  /** FINESS, nine digits, read as text. */
  finess: z.string(),
  name: z.string(),
  /** Lines to show. */
  address: z.list(z.string()),
  phone: z.maybe(z.string()),
});
export type Establishment = z.infer<typeof Establishment>;

/** Who pays what of a stay, as the server works it out. */
export const StayCost = z.object({
  lines: z.list(z.object({label: z.string(), socialSecurity: Cents, insurer: Cents, left: Cents})),
  socialSecurity: Cents,
  insurer: Cents,
  left: Cents,
  /** Why something is left, in the insurer's words. */
  why: z.maybe(z.string()),
  /** It is not known yet: the figures are those of a stay like this one. */
  estimated: z.orElse(z.boolean(), false),
});
export type StayCost = z.infer<typeof StayCost>;

export const HospitalStay = z.object({
  request: MemberRequest,
  establishment: Establishment,
  entry: IsoDate,
  nights: z.int(),
  cost: z.optional(StayCost),
  /** Of an agreement. */
  validFrom: z.optional(IsoDate),
  validTo: z.optional(IsoDate),
  sentAt: z.maybe(z.string()),
  /** There is an agreement to keep (`getHospitalAgreement`). */
  hasFile: z.orElse(z.boolean(), false),
});
export type HospitalStay = z.infer<typeof HospitalStay>;

export const HospitalRules = z.object({
  /** The member first. */
  people: z.array(z.object({id: PersonId, firstName: z.string()})),
  kinds: z.list(openEnum(stayKinds)),
  /** How many days before a planned stay. */
  daysBefore: z.maybe(z.int()),
  /** What the contract pays for a room alone, a night; without it there is nothing to ask. */
  privateRoom: z.maybe(z.object({perNight: z.nullable(Cents), text: z.maybe(z.string())})),
  companionBed: z.orElse(z.boolean(), false),
  /** Newest first. */
  stays: z.list(HospitalStay),
});
export type HospitalRules = z.infer<typeof HospitalRules>;

export const getHospitalRules = operation({
  id: 'getHospitalRules',
  method: 'GET',
  path: '/member/hospital',
  response: HospitalRules,
  access: 'member',
});

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

/** `privateRoom`: asked for by the member, in so many words; nobody answers it for them (R162-32-2 CSS). */
export const StayQuestion = z.object({
  personId: PersonId,
  finess: z.string().check(z.minLength(9), z.maxLength(9)),
  entry: CivilDay,
  nights: z.int(),
  kind: z.enum(stayKinds),
  privateRoom: z.boolean(),
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

/** Papers are sent afterwards, to the request it becomes. The answer goes to the hospital and to the member. */
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

const StayParams = z.object({requestId: z.string()});

export const cancelStay = operation({
  id: 'cancelStay',
  method: 'DELETE',
  path: '/member/hospital/stays/{requestId}',
  params: StayParams,
  problems: ['over'],
  access: 'member',
});

export const getHospitalAgreement = operation({
  id: 'getHospitalAgreement',
  method: 'GET',
  path: '/member/hospital/stays/{requestId}/agreement',
  params: StayParams,
  response: bytes('application/pdf'),
  access: 'member',
});
