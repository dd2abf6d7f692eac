/** The enrolment as the server holds it. Of the answers only the types: reading a draft must not cost their rules. */
import * as z from './zod.js';
import {openEnum, saved} from './zod.js';
import {CodeChallenge} from './code.js';
import {Mandate} from './mandate.js';
import {operation} from './operation.js';
import {PartialValues} from './partial-values.js';
import {
  beneficiaryTypes,
  Cents,
  EnrolmentId,
  EnrolmentParams,
  Instant,
  IsoDate,
  PersonId,
  Withdrawal,
} from './values.js';
import type {Acceptance} from './answers/acceptance.js';
import type {BankDetails} from './answers/bank-details.js';
import type {Beneficiary} from './answers/beneficiary.js';
import type {GuaranteeChoice} from './answers/guarantee-choice.js';
import type {Profile} from './answers/profile.js';

export {Mandate, MandatePayer} from './mandate.js';

export const enrolmentSteps = [
  'account',
  'profile',
  'beneficiaries',
  'bankDetails',
  'guarantees',
  'recap',
  'bulletin',
  'signature',
  'completed',
] as const;
export type EnrolmentStep = (typeof enrolmentSteps)[number];

export {PartialValues};
/** As the server gives them back: a value it lost is not typed yet. */
const TypedBefore = z.record(z.maybe(z.union([z.string(), z.boolean()]))) as unknown as typeof PartialValues;

/** As saved: with its id, given by the page that adds it so that a repeated save adds nobody twice. */
export const SavedBeneficiary = z.object({id: PersonId, person: saved<Beneficiary>()});
export type SavedBeneficiary = z.infer<typeof SavedBeneficiary>;

export const Signed = z.object({
  signatureId: z.string(),
  signedAt: Instant,
  memberNumber: z.string(),
  /** An attestation of proof can be had, by `getSignatureProof`. */
  proof: z.optional(z.boolean()),
});
export type Signed = z.infer<typeof Signed>;

/** A proof to hand in with a request. */
export const ProofDocument = z.object({id: z.string(), title: z.string(), text: z.optional(z.string())});

/** A request not to join, as it stands. Dated by the server. */
export const Waiver = z.object({
  caseId: z.string(),
  /** The case in the insurer's words. */
  label: z.string(),
  requestedAt: Instant,
  /** End of the other cover, where the case asks it. */
  endsOn: z.optional(IsoDate),
  status: openEnum(['requested', 'accepted', 'refused']),
  documents: z.list(ProofDocument),
  /** To whom and until when, in the insurer's words. */
  handIn: z.optional(z.string()),
  /** By when the request must be made again, for the cases that last a year. */
  renewBy: z.optional(IsoDate),
  /** The member may still take the enrolment up again. */
  withdrawable: z.boolean(),
});
export type Waiver = z.infer<typeof Waiver>;

/**
 * A paper the insurer asks for (DOMAIN 3.3), in its own words: known before signing, followed after it. Without a
 * `personId` it concerns the member.
 */
export const Paper = z.object({
  /** What a deposit answers to (`startDeposit`); without it the paper is sent elsewhere, or later. */
  id: z.optional(z.string()),
  personId: z.optional(PersonId),
  label: z.string(),
  state: openEnum(['toSend', 'received', 'accepted', 'refused']),
  /** Why it was refused, in the insurer's words. */
  reason: z.optional(z.string()),
  /** The last day to send it. */
  by: z.optional(IsoDate),
  /** Where to send it, for an insurer that takes papers on a page of its own. */
  url: z.optional(z.string()),
});
export type Paper = z.infer<typeof Paper>;

/** How an enrolment that is left now is taken up again. What the server does not say is not told. */
export const Resume = z.object({
  /** Where; the address of the page itself where the server names none. */
  url: z.optional(z.string()),
  /** Until when the answers are kept: the last day. */
  until: z.optional(IsoDate),
  /** Good for nothing but an e-mail with the way back (`sendResumeEmail`), asked by who has just signed out. */
  ticket: z.optional(z.string()),
});
export type Resume = z.infer<typeof Resume>;

/** What comes after signing, with its dates where they are known. */
export const FollowUp = z.object({
  /** The file is checked by this day. */
  reviewBy: z.optional(IsoDate),
  /** The card can be had from this day. */
  cardFrom: z.optional(IsoDate),
});
export type FollowUp = z.infer<typeof FollowUp>;

/**
 * Whom the contribution is counted for, and how the contract counts (DOMAIN 6.1): the same for all, by size of the
 * family (`tier` is theirs), or a price for each person.
 */
export const Household = z.object({
  /** The member counted in. */
  people: z.int(),
  pricing: openEnum(['flat', 'byTier', 'perPerson']),
  tier: z.optional(z.object({id: z.string(), label: z.string()})),
});
export type Household = z.infer<typeof Household>;

/** The first debit as the server plans it: the contribution of one whole period, on a day that is still to come. */
export const FirstDebit = z.object({amount: Cents, on: IsoDate});
export type FirstDebit = z.infer<typeof FirstDebit>;

export const EnrolmentDraft = z.object({
  id: EnrolmentId,
  /**
   * Another one after each saved answer; opaque, sent back with each change, which is `stale` when the server holds
   * another. What is only being typed (`saveDraft`) does not count. A server that keeps none leaves it out, and the
   * last one who saves wins.
   */
  version: z.optional(z.string()),
  savedAt: z.nullable(Instant),
  /** The first step that is not finished, as the server sees it. */
  step: openEnum(enrolmentSteps),
  /** Read over the phone to the help desk; says nothing to anybody else. */
  supportCode: z.string(),
  /** As the employer declared it. */
  invitation: z.object({firstName: z.string(), lastName: z.string(), email: z.string(), employer: z.string()}),
  accountCreated: z.boolean(),
  /** Rules of this contract. */
  rules: z.object({
    beneficiaryTypes: z.array(openEnum(beneficiaryTypes)),
    /** The most people that may be added. */
    maxBeneficiaries: z.int(),
    /** The most people of certain kinds: one partner, whatever it is called; two ascendants… */
    limits: z.optional(z.list(z.object({types: z.array(openEnum(beneficiaryTypes)), max: z.int()}))),
    /** Contributions are debited from the member's account. */
    debit: z.boolean(),
    /**
     * Some employees have the right not to join (LAW-07), and who they are is in `getWaiverTerms`. Said from the first
     * reading: nobody fills in a form to learn that they need not.
     */
    waiver: z.maybe(z.boolean()),
  }),
  profile: z.optional(saved<Profile>()),
  beneficiaries: z.array(SavedBeneficiary),
  bankDetails: z.optional(saved<BankDetails>()),
  guarantees: z.optional(saved<GuaranteeChoice>()),
  /** Changes with each person added or removed. */
  household: z.maybe(Household),
  /** The chosen guarantees in words and amounts, for the present household, ready to show. */
  guaranteeSummary: z.optional(
    z.object({
      label: z.string(),
      memberShare: Cents,
      employerShare: Cents,
      price: z.optional(Cents),
      effectiveDate: IsoDate,
    }),
  ),
  /** Where something will be debited, once the guarantees are chosen. Said here only; every view reads it. */
  firstDebit: z.maybe(FirstDebit),
  /** The SEPA mandate as it stands, where contributions are debited (LAW-04). */
  mandate: z.optional(Mandate),
  /** The member asked not to join: the enrolment rests until they take it up again (LAW-07). */
  waiver: z.optional(Waiver),
  /** Papers to send, of everybody: what and by when is known before signing. */
  papers: z.optional(z.list(Paper)),
  withdrawal: z.optional(Withdrawal),
  /** Papers to hand in, by person, with where each stands. */

  resume: z.optional(Resume),
  /** Saved but unfinished answers, by step (or `beneficiary:<id>` for a person being typed). */
  partial: z._default(z.record(TypedBefore), {}),
  acceptance: z.optional(saved<Acceptance>()),
  /** The code that signs, on its way: also after a reload, and whichever tab asked for it. */
  challenge: z.maybe(CodeChallenge),
  /** Too many codes were wrong: none is sent nor taken before then. */
  signatureLockedUntil: z.maybe(Instant),
  signed: z.optional(Signed),
  review: z.maybe(openEnum(['received', 'reviewing', 'accepted', 'documentNeeded'])),
  followUp: z.maybe(FollowUp),
});
export type EnrolmentDraft = z.infer<typeof EnrolmentDraft>;

/**
 * What every change of an answer has in common: it answers with the whole draft, and is refused once signed, or where
 * the draft is no longer the one the page knows.
 */
export const change = {
  params: EnrolmentParams,
  response: EnrolmentDraft,
  problems: ['validation', 'stale', 'already-signed'] as const,
  access: 'enrolment',
  versioned: true,
  idempotent: true,
} as const;

export const getEnrolment = operation({
  id: 'getEnrolment',
  method: 'GET',
  path: '/enrolments/{enrolmentId}',
  params: EnrolmentParams,
  response: EnrolmentDraft,
  access: 'enrolment',
});

/** Saves what is typed so far, as typed. Says when; checks nothing. */
export const saveDraft = operation({
  id: 'saveDraft',
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/partial/{part}',
  params: z.object({enrolmentId: EnrolmentId, part: z.string()}),
  body: z.object({values: PartialValues}),
  response: z.object({savedAt: Instant}),
  problems: ['already-signed'],
  access: 'enrolment',
});

/** « Valider » on the recap: the member confirms that everything is exact. */
export const confirmRecap = operation({
  ...change,
  id: 'confirmRecap',
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/recap',
  problems: ['validation', 'stale', 'incomplete', 'already-signed'],
});
