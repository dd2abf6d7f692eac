/** Somebody joins or leaves the contract of a member (MEM-52, SUP-05; DOMAIN 3.1, 3.3, 3.4, 12.6). */
import * as z from './zod.js';
import {openEnum, saved} from './zod.js';
import type {Beneficiary, BeneficiaryContact} from './answers/beneficiary.js';
import {PartialValues} from './partial-values.js';
import {operation} from './operation.js';
import {MemberRequest, WantedPaper} from './requests.js';
import {beneficiaryTypes, Cents, IsoDate, PersonId} from './values.js';

/** What an event gives, in the insurer's words. */
const EventRule = z.object({title: z.string(), text: z.string()});

/** Why somebody joins, in the insurer's words. */
export const BeneficiaryEvent = z.object({
  id: z.string(),
  label: z.string(),
  hint: z.maybe(z.string()),
  /** What the date is: « La date de naissance ». */
  dateLabel: z.maybe(z.string()),
  /** Before its date is known: « Une naissance annoncée dans les 3 mois est couverte depuis le premier jour ». */
  rule: z.maybe(EventRule),
  /** Who may join by it now. */
  types: z.list(openEnum(beneficiaryTypes)),
});
export type BeneficiaryEvent = z.infer<typeof BeneficiaryEvent>;

/** Why somebody leaves. */
export const RemovalReason = z.object({id: z.string(), label: z.string(), note: z.maybe(z.string())});
export type RemovalReason = z.infer<typeof RemovalReason>;

/**
 * What the contribution becomes; amounts are per `period`, in the insurer's words (« par mois »). `current` and `total`
 * are what the member pays.
 */
export const PriceChange = z.object({
  period: z.string(),
  current: Cents,
  added: Cents,
  /** Of the employer, of what is added. */
  employer: z.optional(Cents),
  total: Cents,
  from: z.maybe(IsoDate),
});
export type PriceChange = z.infer<typeof PriceChange>;

/** The member (id `member`) or somebody covered: an address or numbers may be shared with them. */
export const HouseholdPerson = z.object({
  id: PersonId,
  /** Missing for the member. */
  type: z.maybe(openEnum(beneficiaryTypes)),
  firstName: z.string(),
  lastName: z.string(),
  birthDate: z.maybe(IsoDate),
  birthRank: z.maybe(z.string()),
  /** The number their care is paid under. */
  nir: z.maybe(z.string()),
  schemeCode: z.maybe(z.string()),
  contact: z.maybe(saved<z.Infer<typeof BeneficiaryContact>>()),
});
export type HouseholdPerson = z.infer<typeof HouseholdPerson>;

/** A request being made: kept by the server, so that it may be gone on with elsewhere. */
export const BeneficiaryAddition = z.object({
  id: z.string(),
  eventId: z.string(),
  eventDate: IsoDate,
  /** What that event gives at its date: « Couverture dès la naissance », and until when to announce it. */
  rule: z.maybe(EventRule),
  /** The last day to announce it. */
  announceBy: z.maybe(IsoDate),
  /** As saved. */
  person: z.optional(saved<Beneficiary>()),
  /** What is being typed, by path; the server may begin it with what the event says (a birth date). */
  typed: z.orElse(PartialValues, {}),
  /** Asked for this case; known once the person is. */
  papers: z.list(WantedPaper),
  coveredFrom: z.maybe(IsoDate),
  /** Known once the person is. */
  price: z.optional(PriceChange),
  /** The employer must agree, or is told: in the insurer's words. */
  employer: z.maybe(z.object({mustAgree: z.orElse(z.boolean(), false), text: z.string()})),
  /** Not in the list of what was begun. */
  household: z.list(HouseholdPerson),
});
export type BeneficiaryAddition = z.infer<typeof BeneficiaryAddition>;

export const CoveredBeneficiary = z.object({
  id: PersonId,
  type: openEnum(beneficiaryTypes),
  firstName: z.string(),
  lastName: z.string(),
  coveredUntil: z.optional(IsoDate),
  /** A yearly certificate that is wanted to go on (SUP-05). */
  paper: z.optional(WantedPaper),
  removable: z.orElse(z.boolean(), false),
  /** Why not, in the insurer's words. */
  notRemovable: z.maybe(z.string()),
});
export type CoveredBeneficiary = z.infer<typeof CoveredBeneficiary>;

export const BeneficiaryRequests = z.object({
  people: z.list(CoveredBeneficiary),
  events: z.list(BeneficiaryEvent),
  removalReasons: z.list(RemovalReason),
  /** Begun and not confirmed. */
  open: z.list(BeneficiaryAddition),
  /** Confirmed, and how far they are. */
  requests: z.list(MemberRequest),
});
export type BeneficiaryRequests = z.infer<typeof BeneficiaryRequests>;

export const getBeneficiaryRequests = operation({
  id: 'getBeneficiaryRequests',
  method: 'GET',
  path: '/member/beneficiary-requests',
  response: BeneficiaryRequests,
  access: 'member',
});

export const AdditionParams = z.object({additionId: z.string()});

export const getBeneficiaryAddition = operation({
  id: 'getBeneficiaryAddition',
  method: 'GET',
  path: '/member/beneficiary-additions/{additionId}',
  params: AdditionParams,
  response: BeneficiaryAddition,
  access: 'member',
});

export const cancelBeneficiaryAddition = operation({
  id: 'cancelBeneficiaryAddition',
  method: 'DELETE',
  path: '/member/beneficiary-additions/{additionId}',
  params: AdditionParams,
  access: 'member',
});
