/** The enrolment as the server holds it. Types only come from the topics: reading a draft must not cost their rules. */
import * as z from './zod.js';
import {openEnum, saved} from './zod.js';
import {operation} from './operation.js';
import {Cents, EnrolmentId, Instant, IsoDate, PersonId} from './values.js';
import type {Profile} from './profile.js';
import type {Beneficiary} from './beneficiaries.js';
import type {BankDetails} from './bank-details.js';
import type {GuaranteeChoice} from './guarantees.js';
import type {Acceptance} from './bulletin.js';

export const enrolmentSteps = ['account', 'profile', 'beneficiaries', 'bankDetails', 'guarantees', 'recap', 'bulletin', 'signature', 'completed'] as const;
export type EnrolmentStep = (typeof enrolmentSteps)[number];

/** Raw values as typed, by field path (`address.city`), possibly partial or wrong. Never a password, never a code. */
export const PartialValues = z.record(z.string(), z.union([z.string(), z.boolean()]));
export type PartialValues = z.infer<typeof PartialValues>;

/** As saved: with its id, given by the page that adds it so that a repeated save adds nobody twice. */
export const SavedBeneficiary = z.object({id: PersonId, person: saved<Beneficiary>()});
export type SavedBeneficiary = z.infer<typeof SavedBeneficiary>;

/** A code on its way. Countdowns follow these instants, never a clock of ours. */
export const SignatureTransaction = z.object({
  id: z.string(),
  maskedPhone: z.string(),
  sentAt: Instant,
  expiresAt: Instant,
  /** From when another code may be asked. */
  resendAt: Instant,
  attemptsLeft: z.int(),
  locked: z.boolean(),
});
export type SignatureTransaction = z.infer<typeof SignatureTransaction>;

export const Signed = z.object({signatureId: z.string(), signedAt: Instant, memberNumber: z.string()});
export type Signed = z.infer<typeof Signed>;

export const EnrolmentDraft = z.object({
  id: EnrolmentId,
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
    beneficiaryTypes: z.array(openEnum(['spouse', 'civilPartner', 'cohabitant', 'child', 'partnerChild', 'ascendant', 'otherDependant'])),
    /** The most people that may be added. */
    maxBeneficiaries: z.int(),
    /** Contributions are debited from the member's account. */
    debit: z.boolean(),
  }),
  profile: z.optional(saved<Profile>()),
  beneficiaries: z.array(SavedBeneficiary),
  bankDetails: z.optional(saved<BankDetails>()),
  guarantees: z.optional(saved<GuaranteeChoice>()),
  /** The chosen guarantees in words and amounts, ready to show. */
  guaranteeSummary: z.optional(z.object({label: z.string(), memberShare: Cents, employerShare: Cents, effectiveDate: IsoDate})),
  /** Saved but unfinished answers, by step (or `beneficiary:<id>` for a person being typed). */
  partial: z.record(z.string(), PartialValues),
  acceptance: z.optional(saved<Acceptance>()),
  transaction: z.optional(SignatureTransaction),
  signed: z.optional(Signed),
  review: z.optional(openEnum(['received', 'reviewing', 'accepted', 'documentNeeded'])),
});
export type EnrolmentDraft = z.infer<typeof EnrolmentDraft>;

const params = z.object({enrolmentId: EnrolmentId});

/** What every change has in common: it answers with the whole draft, and is refused once signed. */
export const change = {params, response: EnrolmentDraft, problems: ['validation', 'stale', 'already-signed'] as const, access: 'enrolment'} as const;

export const getEnrolment = operation({
  id: 'getEnrolment', method: 'GET', path: '/enrolments/{enrolmentId}', params, response: EnrolmentDraft, access: 'enrolment',
});

/** Saves what is typed so far, as typed. Says when; checks nothing. */
export const saveDraft = operation({
  id: 'saveDraft', method: 'PUT', path: '/enrolments/{enrolmentId}/partial/{part}',
  params: z.object({enrolmentId: EnrolmentId, part: z.string()}), body: z.object({values: PartialValues}),
  response: z.object({savedAt: Instant}), problems: ['already-signed'], access: 'enrolment',
});

/** « Valider » on the recap: the member confirms that everything is exact. */
export const confirmRecap = operation({...change, id: 'confirmRecap', method: 'PUT', path: '/enrolments/{enrolmentId}/recap', problems: ['validation', 'incomplete', 'already-signed']});
