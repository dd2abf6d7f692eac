/** Who the member is, as answered. */
import * as z from '../zod.js';
import {Address, BirthDate, Civility, PersonName, Phone} from '../person.js';
import {Teletransmission} from '../teletransmission.js';

export const MaritalStatus = z.enum([
  'single',
  'married',
  'civilPartnership',
  'cohabiting',
  'separated',
  'divorced',
  'widowed',
]);

export const Profile = z.object({
  civility: Civility,
  lastName: PersonName,
  firstName: PersonName,
  /** As on the birth certificate and the attestation, where it differs. */
  birthName: z.optional(PersonName),
  birthDate: BirthDate,
  maritalStatus: MaritalStatus,
  address: Address,
  phone: Phone,
  teletransmission: Teletransmission,
  /** Régime local d'Alsace-Moselle. */
  alsaceMoselle: z.boolean(),
});
export type Profile = z.infer<typeof Profile>;
