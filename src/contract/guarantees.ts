/** The offer chosen by the employer, and the member's choice in it (ENR-13, ENR-14). */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {operation} from './operation.js';
import {CareExample} from './care.js';
import {GuaranteeChoice} from './answers/guarantee-choice.js';
import {change} from './enrolment.js';
import {Cents, DocumentLink, EnrolmentParams, IsoDate} from './values.js';

export {GuaranteeChoice} from './answers/guarantee-choice.js';

/** A level of reimbursement as the insurer words it (« 150 % BR », « 2 × 25 € », « frais réels »). */
const Level = z.string();

/**
 * One choice the member may make. All amounts are per month, for the people of the `household` of the draft, and come
 * from the server.
 */
export const Combination = z.object({
  id: z.string(),
  /** The plan card it belongs to, and whether it includes the top-up (surcomplémentaire). */
  planId: z.string(),
  topUp: z.boolean(),
  label: z.string(),
  price: Cents,
  employerShare: Cents,
  memberShare: Cents,
});
export type Combination = z.infer<typeof Combination>;

export const Plan = z.object({id: z.string(), name: z.string(), pitch: z.string()});

/** A line of the table of prices; `note` says whom it is for. */
export const PriceTier = z.object({
  id: z.string(),
  label: z.string(),
  note: z.maybe(z.string()),
  shares: z.record(Cents),
});
export type PriceTier = z.infer<typeof PriceTier>;

const OfferParts = z.object({
  employer: z.string(),
  effectiveDate: IsoDate,
  plans: z.list(Plan),
  /** Present when the employer's contract has one; its price is its own, never added up here. */
  topUp: z.nullable(z.object({name: z.string(), pitch: z.string(), memberShare: Cents})),
  combinations: z.list(Combination),
  /** Chosen for the member by the employer, if so; otherwise nothing is preselected. */
  preselected: z.nullable(z.string()),
  /**
   * What each kind of household would pay, where that differs: by size of the family (isolé, duo, famille) or by person
   * (adulte, enfant). `shares`: the member's, per month, by id of the combination.
   */
  tiers: z.optional(z.list(PriceTier)),
  /** Rows of the comparison: what each combination gives, by its id, the top-up counted in. */
  comparison: z.list(
    z.object({heading: z.string(), rows: z.list(z.object({label: z.string(), levels: z.record(Level)}))}),
  ),
  /** Standard examples, by combination: price, Sécu, mutuelle and what is left, all from the server. */
  examples: z.list(z.object({combinationId: z.string(), rows: z.list(CareExample)})),
  /** The day of the prices of the examples. */
  examplesOn: z.maybe(IsoDate),
  documents: z.array(DocumentLink),
  /** The employee may ask not to join: `getWaiverTerms` says in which cases (LAW-07). */
  waiver: z.optional(z.boolean()),
  /** Empty where nothing is debited from the member's account, or where the employer fixed the rhythm. */
  debitFrequencies: z.list(openEnum(['monthly', 'quarterly', 'halfYearly', 'yearly'])),
});

/** Levels stand in the order of the plans: without one of those, nobody knows which level is whose. */
export const Offer = OfferParts.check(
  z.overwrite((offer) => (offer.plans.unreadable ? {...offer, comparison: Object.assign([], {unreadable: 1})} : offer)),
);
export type Offer = z.infer<typeof Offer>;

export const getOffer = operation({
  id: 'getOffer',
  method: 'GET',
  path: '/enrolments/{enrolmentId}/offer',
  params: EnrolmentParams,
  response: Offer,
  access: 'enrolment',
});

export const saveGuarantees = operation({
  ...change,
  id: 'saveGuarantees',
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/guarantees',
  body: GuaranteeChoice,
});
