/** The people covered through the member (ENR-06 to ENR-08). */
import {checkBirthRank, normalizeBirthRank} from '../domain/index.js';
import * as z from './zod.js';
import {normalized} from './zod.js';
import {operation} from './operation.js';
import {EnrolmentId, PersonId} from './values.js';
import {Address, BirthDate, Civility, PersonName, Phone} from './person.js';
import {Teletransmission} from './teletransmission.js';
import {change} from './enrolment.js';

export const beneficiaryTypes = [
  'spouse',
  'civilPartner',
  'cohabitant',
  'child',
  'partnerChild',
  'ascendant',
  'otherDependant',
] as const;
export const BeneficiaryType = z.enum(beneficiaryTypes);
export type BeneficiaryType = z.infer<typeof BeneficiaryType>;

/** « Mêmes coordonnées que » the member or another beneficiary (by id), or an address of one's own. */
export const BeneficiaryContact = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('same'), sameAs: z.string().check(z.minLength(1))}),
  z.object({kind: z.literal('own'), address: Address, phone: Phone}),
]);

export const Beneficiary = z.object({
  type: BeneficiaryType,
  civility: Civility,
  lastName: PersonName,
  firstName: PersonName,
  /** As on the birth certificate and the attestation, where it differs. */
  birthName: z.optional(PersonName),
  birthDate: BirthDate,
  /** Rang gémellaire, 1 to 9, as printed on the attestation. */
  birthRank: normalized(normalizeBirthRank, checkBirthRank),
  contact: BeneficiaryContact,
  teletransmission: Teletransmission,
  alsaceMoselle: z.boolean(),
});
export type Beneficiary = z.infer<typeof Beneficiary>;

const person = z.object({enrolmentId: EnrolmentId, personId: PersonId});

export const saveBeneficiary = operation({
  ...change,
  id: 'saveBeneficiary',
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/beneficiaries/{personId}',
  params: person,
  body: Beneficiary,
});
export const removeBeneficiary = operation({
  ...change,
  id: 'removeBeneficiary',
  method: 'DELETE',
  path: '/enrolments/{enrolmentId}/beneficiaries/{personId}',
  params: person,
});
/** « Suivant » on the list: everybody is there, possibly nobody. */
export const confirmBeneficiaries = operation({
  ...change,
  id: 'confirmBeneficiaries',
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/beneficiaries',
});
