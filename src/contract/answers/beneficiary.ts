/** A person covered through the member, as answered. */
import {checkBirthRank, normalizeBirthRank} from '../../domain/index.js';
import * as z from '../zod.js';
import {normalized} from '../zod.js';
import {Address, BirthDate, Civility, PersonName, Phone} from '../person.js';
import {Teletransmission} from '../teletransmission.js';
import {beneficiaryTypes} from '../values.js';

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
