/**
 * The right not to join a compulsory contract (dispense d'affiliation: art. D911-2 and R242-1-6 CSS; LAW-07). Which
 * cases exist, what they ask and what is lost are the server's: the page only asks.
 */
import * as z from './zod.js';
import {CivilDay} from './civil-day.js';
import {operation} from './operation.js';
import {change, ProofDocument} from './enrolment.js';
import {EnrolmentParams, IsoDate} from './values.js';

export const WaiverCase = z.object({
  id: z.string(),
  label: z.string(),
  text: z.optional(z.string()),
  /** The other cover has an end, which must be said. */
  asksEnd: z.optional(z.boolean()),
  documents: z.list(ProofDocument),
});
export type WaiverCase = z.infer<typeof WaiverCase>;

export const WaiverTerms = z.object({
  cases: z.list(WaiverCase),
  /** What who does not join does without: losses only. */
  consequences: z.array(z.string()),
  /** The sentence to tick: the member was told. Its version comes back with the request. */
  statement: z.object({version: z.string(), label: z.string()}),
  /** To whom the proofs go, and until when. */
  handIn: z.optional(z.string()),
  /** When and how who does not join now may join in the end. */
  later: z.maybe(z.string()),
  /** Last day to ask. */
  askBy: z.optional(IsoDate),
});
export type WaiverTerms = z.infer<typeof WaiverTerms>;

export const WaiverRequest = z.object({
  caseId: z.string().check(z.minLength(1)),
  endsOn: z.optional(CivilDay),
  /** The version of the sentence that was ticked. */
  statement: z.string().check(z.minLength(1)),
});
export type WaiverRequest = z.infer<typeof WaiverRequest>;

export const getWaiverTerms = operation({
  id: 'getWaiverTerms',
  method: 'GET',
  path: '/enrolments/{enrolmentId}/waiver/terms',
  params: EnrolmentParams,
  response: WaiverTerms,
  access: 'enrolment',
});

/** The written request, dated by the server. The answers given so far stay in the draft. */
export const requestWaiver = operation({
  ...change,
  id: 'requestWaiver',
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/waiver',
  body: WaiverRequest,
});

/** Takes the enrolment up again where it was. */
export const withdrawWaiver = operation({
  ...change,
  id: 'withdrawWaiver',
  method: 'DELETE',
  path: '/enrolments/{enrolmentId}/waiver',
});
