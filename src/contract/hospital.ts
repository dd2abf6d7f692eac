/** A stay in hospital that the insurer pays for straight away (MEM-71; DOMAIN 12.2). Never a diagnosis. */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {bytes, operation} from './operation.js';
import {MemberRequest} from './requests.js';
import {Cents, Instant, IsoDate, PersonId} from './values.js';

export const stayKinds = ['surgery', 'medicine', 'maternity', 'followUpCare', 'psychiatry', 'daySurgery'] as const;
export type StayKind = (typeof stayKinds)[number];

export const Establishment = z.object({
  /** FINESS, nine digits; text, since those of Corsica hold a letter. */
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
  /** 0: the same day. */
  nights: z.int(),
  /** Asked for by the member; nothing where it was not asked about. */
  privateRoom: z.maybe(z.boolean()),
  cost: z.optional(StayCost),
  /** Of an agreement. */
  validFrom: z.optional(IsoDate),
  validTo: z.optional(IsoDate),
  /** To the establishment. */
  sentAt: z.maybe(Instant),
  /** There is an agreement to keep (`getHospitalAgreement`). */
  hasFile: z.orElse(z.boolean(), false),
});
export type HospitalStay = z.infer<typeof HospitalStay>;

export const HospitalRules = z.object({
  /** The member first. */
  people: z.array(z.object({id: PersonId, firstName: z.string()})),
  kinds: z.list(openEnum(stayKinds)),
  /** How many days before a planned stay a request is best made; later ones are taken too. */
  daysBefore: z.maybe(z.int()),
  /** The last day a stay may begin. */
  entryUntil: z.maybe(IsoDate),
  /**
   * What the contract pays for a room alone, a night (`null`: all of it), and what else is to be known. Nothing: the
   * contract pays none, and the request does not ask about it.
   */
  privateRoom: z.optional(z.object({perNight: z.nullable(Cents), text: z.maybe(z.string())})),
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

const StayParams = z.object({requestId: z.string()});

/** `over`: it was answered, cancelled or began meanwhile. */
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
