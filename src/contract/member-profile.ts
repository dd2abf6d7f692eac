/** What is known of a member, and how it is changed (MEM-50, SUP-03; DOMAIN 3.5, 10.3). */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {CodeChallenge} from './code.js';
import {operation} from './operation.js';
import {beneficiaryTypes, Instant, IsoDate, PersonId} from './values.js';

/** An address as the insurer has it: whatever an older system kept is shown as it is. */
const KnownAddress = z.object({
  line1: z.orElse(z.string(), ''),
  line2: z.optional(z.string()),
  postalCode: z.orElse(z.string(), ''),
  city: z.orElse(z.string(), ''),
  country: z.orElse(z.string(), 'FR'),
});

export const teletransmissionStatuses = [
  'notRequested',
  'requested',
  'active',
  'rejected',
  'conflict',
  'stopped',
] as const;

/**
 * How the caisse reaches us for one person. `reason`: why it was rejected, in the insurer's words; `otherInsurer`: who
 * still holds the link.
 */
export const TeletransmissionState = z.object({
  status: openEnum(teletransmissionStatuses),
  since: z.maybe(IsoDate),
  reason: z.maybe(z.string()),
  otherInsurer: z.maybe(z.string()),
  /** Masked by the server. */
  nir: z.maybe(z.string()),
  schemeCode: z.maybe(z.string()),
  changeable: z.orElse(z.boolean(), true),
});
export type TeletransmissionState = z.infer<typeof TeletransmissionState>;

/** Somebody covered by the contract; the member first. */
export const ProfilePerson = z.object({
  id: PersonId,
  /** Absent for the member. */
  type: z.optional(openEnum(beneficiaryTypes)),
  firstName: z.string(),
  lastName: z.string(),
  coveredUntil: z.optional(IsoDate),
  /** Lives where the member does, and would move along. */
  livesWithMember: z.orElse(z.boolean(), false),
  teletransmission: z.maybe(TeletransmissionState),
});
export type ProfilePerson = z.infer<typeof ProfilePerson>;

export const contactKinds = ['mobile', 'landline', 'email'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** A new number or address that waits for its proof: until then the old one serves. */
export const PendingContact = z.object({
  value: z.string(),
  /** The code that was sent there. */
  challenge: z.maybe(CodeChallenge),
  /** The change lapses then. */
  until: z.maybe(Instant),
});
export type PendingContact = z.infer<typeof PendingContact>;

export const Contact = z.object({
  kind: openEnum(contactKinds),
  value: z.maybe(z.string()),
  /** What it serves for: codes, or signing in. */
  receivesCodes: z.orElse(z.boolean(), false),
  signsIn: z.orElse(z.boolean(), false),
  changedAt: z.maybe(Instant),
  /** Mails to it come back since. */
  failingSince: z.maybe(IsoDate),
  pending: z.optional(PendingContact),
});
export type Contact = z.infer<typeof Contact>;

export const MemberProfile = z.object({
  identity: z.object({
    firstName: z.string(),
    lastName: z.string(),
    birthName: z.maybe(z.string()),
    birthDate: z.maybe(IsoDate),
    /** Masked by the server. */
    nir: z.maybe(z.string()),
    /** The kind of deposit that corrects it (`startDeposit`). */
    correctionKindId: z.maybe(z.string()),
  }),
  address: KnownAddress,
  /** A move that was announced. */
  move: z.optional(z.object({address: KnownAddress, from: IsoDate, personIds: z.list(PersonId)})),
  contacts: z.list(Contact),
  maritalStatus: z.maybe(
    openEnum(['single', 'married', 'civilPartnership', 'cohabiting', 'separated', 'divorced', 'widowed']),
  ),
  people: z.list(ProfilePerson),
  /** Hours during which a new phone or e-mail takes no code for the bank account. */
  contactHoldHours: z.maybe(z.int()),
  /** Languages in which the insurer writes, and the one chosen. */
  languages: z.orElse(z.list(z.string()), []),
  language: z.maybe(z.string()),
});
export type MemberProfile = z.infer<typeof MemberProfile>;

export const getMemberProfile = operation({
  id: 'getMemberProfile',
  method: 'GET',
  path: '/member/profile',
  response: MemberProfile,
  access: 'member',
});

export const cancelMove = operation({
  id: 'cancelMove',
  method: 'DELETE',
  path: '/member/profile/address',
  response: MemberProfile,
  access: 'member',
});

export const cancelContactChange = operation({
  id: 'cancelContactChange',
  method: 'DELETE',
  path: '/member/profile/contacts/{kind}',
  params: z.object({kind: z.enum(contactKinds)}),
  response: MemberProfile,
  access: 'member',
});
