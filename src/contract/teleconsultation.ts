/**
 * A doctor by video or by phone (MEM-30, MEM-31; DOMAIN 12.8). The call itself is a page of the service: what is said
 * in it is known to nobody here.
 */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {operation} from './operation.js';
import {RequestStep} from './requests.js';
import {Cents, Instant, PersonId} from './values.js';

export const consultationWays = ['video', 'phone'] as const;
export type ConsultationWay = (typeof consultationWays)[number];

export const consultationStates = ['waiting', 'ready', 'inCall', 'cut', 'callback', 'ended', 'cancelled'] as const;

/** `cut`: the line broke, and the doctor waits until `doctorWaitsUntil`. `callback`: the doctor calls. */
export const Consultation = z.object({
  id: z.string(),
  personId: PersonId,
  way: openEnum(consultationWays),
  state: openEnum(consultationStates),
  startedAt: Instant,
  /** Minutes, about. */
  wait: z.maybe(z.int()),
  doctorWaitsUntil: z.optional(Instant),
  /** The number that is called, masked by the server. */
  phone: z.maybe(z.string()),
  /** Once it has ended. */
  doctor: z.maybe(z.string()),
  endedAt: z.optional(Instant),
  /** What came of it, in « Mes documents »: only what this member may see; another adult has a space of their own. */
  papers: z.list(z.object({documentId: z.string(), label: z.string(), about: z.maybe(z.string())})),
  /** What follows: who pays whom and when, whom to see if it gets no better. */
  steps: z.list(RequestStep),
  actions: z.list(openEnum(['join', 'askCallback', 'cancel'])),
});
export type Consultation = z.infer<typeof Consultation>;

export const Teleconsultation = z.object({
  /** Who answers: « Médecins du Littoral ». */
  provider: z.string(),
  /** What it is for, and what not, in the insurer's words. */
  scope: z.maybe(z.string()),
  /** When somebody answers, in the insurer's words: « Jour et nuit, dimanches et jours fériés compris ». */
  hours: z.maybe(z.string()),
  /** In the order to show them. Closed ones say when they open. */
  ways: z.list(
    z.object({
      way: openEnum(consultationWays),
      open: z.orElse(z.boolean(), true),
      opensAt: z.optional(Instant),
      /** Why it is closed, in the insurer's words. */
      reason: z.maybe(z.string()),
      /** Minutes, about. */
      wait: z.maybe(z.int()),
    }),
  ),
  /** The member first. A minor is seen with a parent beside them. */
  people: z.array(z.object({id: PersonId, firstName: z.string(), minor: z.orElse(z.boolean(), false)})),
  /** `paidBy`: who pays the rest, in the insurer's words. */
  price: z.optional(z.object({total: Cents, toPay: Cents, toAdvance: Cents, paidBy: z.maybe(z.string())})),
  /** Accepted by its version; a newer text is accepted anew. `notice`: what the service is told, and we are not. */
  consent: z.object({version: z.string(), text: z.string(), notice: z.maybe(z.string())}),
  /** Where the doctor calls, masked by the server; without it the number is asked. */
  phone: z.maybe(z.string()),
  /** What a video needs. */
  kilobitsPerSecond: z.maybe(z.int()),
  /** The one that goes on, or ended a short while ago. */
  consultation: z.optional(Consultation),
});
export type Teleconsultation = z.infer<typeof Teleconsultation>;

export const getTeleconsultation = operation({
  id: 'getTeleconsultation',
  method: 'GET',
  path: '/member/teleconsultation',
  response: Teleconsultation,
  access: 'member',
});

/**
 * Enters the waiting room. `phone` in E.164: where none is known, or another. One at a time: with one that
 * goes on, `already-open`. Issues: `closed` at `/way`, `changed` at `/consentVersion`.
 */
export const startConsultation = operation({
  id: 'startConsultation',
  method: 'POST',
  path: '/member/teleconsultation/consultations',
  body: z.object({
    personId: PersonId,
    way: z.enum(consultationWays),
    consentVersion: z.string(),
    phone: z.optional(z.string()),
  }),
  response: Consultation,
  problems: ['validation', 'already-open'],
  access: 'member',
  idempotent: true,
});

const ConsultationParams = z.object({consultationId: z.string()});

export const getConsultation = operation({
  id: 'getConsultation',
  method: 'GET',
  path: '/member/teleconsultation/consultations/{consultationId}',
  params: ConsultationParams,
  response: Consultation,
  access: 'member',
});

/** The way into the call, good once. Whoever was cut asks for another. */
export const joinConsultation = operation({
  id: 'joinConsultation',
  method: 'POST',
  path: '/member/teleconsultation/consultations/{consultationId}/links',
  params: ConsultationParams,
  response: z.object({url: z.string(), expiresAt: Instant}),
  problems: ['over'],
  access: 'member',
  idempotent: true,
});

/** The doctor calls instead. `phone` in E.164: where none is known, or another. */
export const askCallback = operation({
  id: 'askCallback',
  method: 'POST',
  path: '/member/teleconsultation/consultations/{consultationId}/callback',
  params: ConsultationParams,
  body: z.object({phone: z.optional(z.string())}),
  response: Consultation,
  problems: ['validation', 'over'],
  access: 'member',
  idempotent: true,
});

/** The member waits no longer. One that is over is `not-found`. */
export const cancelConsultation = operation({
  id: 'cancelConsultation',
  method: 'DELETE',
  path: '/member/teleconsultation/consultations/{consultationId}',
  params: ConsultationParams,
  access: 'member',
});
