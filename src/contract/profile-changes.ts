/** What a member changes in their profile; apart from what is read, which needs none of these rules (MEM-50). */
import * as z from './zod.js';
import {MaritalStatus} from './answers/profile.js';
import {Told} from './code.js';
import {contactKinds, MemberProfile} from './member-profile.js';
import {operation} from './operation.js';
import {Address} from './person.js';
import {OneTimeCode} from './step-up.js';
import {Teletransmission} from './teletransmission.js';
import {IsoDate, PersonId} from './values.js';

/** A move: from a day on (today or later), with who moves along. Replaces the one that was announced. */
export const changeAddress = operation({
  id: 'changeAddress',
  method: 'PUT',
  path: '/member/profile/address',
  body: z.object({address: Address, from: IsoDate, personIds: z.array(PersonId)}),
  response: MemberProfile,
  problems: ['validation'],
  access: 'member',
});

/**
 * Announces a new phone or e-mail. Where it must be proved, a code goes to the new one (`pending.challenge`), and the
 * old one serves until it is given; a landline changes at once. The server may first ask for a code on a channel that
 * it knows (`step-up-required`).
 */
export const changeContact = operation({
  id: 'changeContact',
  method: 'POST',
  path: '/member/profile/contacts',
  body: z.object({kind: z.enum(contactKinds), value: z.string().check(z.maxLength(254))}),
  response: MemberProfile,
  problems: ['validation', 'step-up-required', 'access-locked'],
  access: 'member',
  idempotent: true,
  stepUp: true,
});

/** The code of the new channel: it takes the place of the old one, which is told. */
export const confirmContact = operation({
  id: 'confirmContact',
  method: 'POST',
  path: '/member/profile/contacts/confirmations',
  body: z.object({challengeId: z.string(), code: OneTimeCode}),
  response: z.object({profile: MemberProfile, told: z.list(Told)}),
  problems: ['validation', 'code-wrong', 'code-expired', 'code-superseded', 'transaction-locked'],
  access: 'member',
  idempotent: true,
});

export const changeSituation = operation({
  id: 'changeSituation',
  method: 'PUT',
  path: '/member/profile/situation',
  body: z.object({maritalStatus: MaritalStatus}),
  response: MemberProfile,
  problems: ['validation'],
  access: 'member',
});

/** Asks for it, with the numbers of the attestation, or stops it. */
export const changeTeletransmission = operation({
  id: 'changeTeletransmission',
  method: 'PUT',
  path: '/member/profile/people/{personId}/teletransmission',
  params: z.object({personId: PersonId}),
  body: Teletransmission,
  response: MemberProfile,
  problems: ['validation'],
  access: 'member',
});

/** In which language the insurer writes. */
export const changeLanguage = operation({
  id: 'changeLanguage',
  method: 'PUT',
  path: '/member/profile/language',
  body: z.object({language: z.string()}),
  response: MemberProfile,
  problems: ['validation'],
  access: 'member',
});
