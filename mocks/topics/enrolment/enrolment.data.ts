import {PARTNER_TYPES, addDays} from '../../../src/domain/index.js';
import {Beneficiary} from '../../../src/contract/beneficiaries.js';
import type {BankDetails} from '../../../src/contract/bank-details.js';
import type {Acceptance} from '../../../src/contract/bulletin.js';
import type {EnrolmentDraft, PartialValues, Signed, Waiver} from '../../../src/contract/enrolment.js';
import type {GuaranteeChoice} from '../../../src/contract/guarantees.js';
import {Profile} from '../../../src/contract/profile.js';
import {firstOfNextMonth} from '../../engine/formats.js';
import {sha256} from '../../engine/sha256.js';
import {personas, type OfferId, type Persona} from '../../people/personas.js';

export interface EnrolmentRecord {
  id: string;
  email: string;
  supportCode: string;
  invitation: EnrolmentDraft['invitation'];
  rules: EnrolmentDraft['rules'];
  offer: OfferId;
  invitedOn: string;
  effectiveDate: string;
  savedAt: string | null;
  /** Answers are kept until this day. */
  keptUntil: string;
  /** For the e-mail with the way back, asked by who has signed out. */
  ticket: string;
  /** When that e-mail was last sent. */
  resumeEmailAt?: string;
  /** One more after each saved answer. */
  revision?: number;
  profile?: Profile;
  beneficiaries: {id: string; person: Beneficiary}[];
  beneficiariesConfirmed: boolean;
  /** The last person removed, with what hung on them: saving them again gives all of it back. */
  removed?: {
    id: string;
    at: number;
    contacts: Record<string, Beneficiary['contact']>;
    accounts: NonNullable<BankDetails['perBeneficiary']>;
  };
  bankDetails?: BankDetails;
  guarantees?: GuaranteeChoice;
  partial: Record<string, PartialValues>;
  recapConfirmed: boolean;
  acceptance?: Acceptance;
  acceptedAt?: string;
  /** Of the code that signs, on its way. */
  challengeId?: string;
  /** No code before this instant, in milliseconds: too many were wrong. Outlives the acceptance. */
  lockedUntil?: number;
  /** As it was asked, in the words of that day. */
  waiver?: Waiver & {statement: string};
  signed?: Signed & {phone: string; sha256: string};
}

export interface EnrolmentData {
  /** By enrolment id. */
  enrolments: Record<string, EnrolmentRecord>;
}

export function enrolmentData(today: string): EnrolmentData {
  const records = Object.values(personas).map((persona) => [persona.enrolmentId, invited(persona, today)] as const);
  return {enrolments: Object.fromEntries(records)};
}

function invited(persona: Persona, today: string): EnrolmentRecord {
  const {enrolmentId: id, firstName, lastName, email, employer, supportCode, offer, debit} = persona;
  const {answers, link, done = []} = persona;
  return {
    id,
    email,
    supportCode,
    invitation: {firstName, lastName, email, employer},
    offer,
    rules: {
      beneficiaryTypes: ['spouse', 'civilPartner', 'cohabitant', 'child', 'partnerChild', 'ascendant'],
      maxBeneficiaries: 10,
      limits: [
        {types: [...PARTNER_TYPES], max: 1},
        {types: ['ascendant'], max: 2},
      ],
      debit,
      waiver: true,
    },
    invitedOn: addDays(today, -3),
    effectiveDate: firstOfNextMonth(today),
    savedAt: null,
    keptUntil: addDays(today, 90),
    ticket: `retour-${sha256(link).slice(0, 16)}`,
    beneficiaries: [],
    beneficiariesConfirmed: false,
    partial: {},
    recapConfirmed: false,
    ...(done.includes('profile') && {
      profile: Profile.parse(answers.profile),
      savedAt: `${addDays(today, -1)}T17:42:00.000Z`,
    }),
    ...(done.includes('beneficiaries') && {
      beneficiaries: answers.beneficiaries.map((each) => ({...each, person: Beneficiary.parse(each.person)})),
      beneficiariesConfirmed: true,
    }),
  };
}
