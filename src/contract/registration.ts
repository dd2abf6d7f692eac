/** A first visit (MEM-04, MEM-05): a number and a date of birth, then identifiers, then a proof of the address. */
import {checkMemberNumber, normalizeMemberNumber} from '../domain/member-number.js';
import * as z from './zod.js';
import {normalized} from './zod.js';
import {Email, Password} from './account.js';
import {MailSent} from './mail-link.js';
import {operation} from './operation.js';
import {BirthDate} from './person.js';
import {Session} from './session.js';

export const MemberNumber = normalized(normalizeMemberNumber, checkMemberNumber);

export const Identification = z.object({memberNumber: MemberNumber, birthDate: BirthDate});
export type Identification = z.infer<typeof Identification>;

/** `ticket`: opaque, short-lived, good for the rest of this registration alone. */
export const Registration = z.object({ticket: z.string(), firstName: z.maybe(z.string())});
export type Registration = z.infer<typeof Registration>;

/**
 * Recognises a member. `member-not-found` never says which of the two is not right, nor whether somebody has an account
 * already: who has one learns it by mail. `access-locked` after too many tries.
 */
export const startRegistration = operation({
  id: 'startRegistration',
  method: 'POST',
  path: '/registrations',
  body: Identification,
  response: Registration,
  problems: ['validation', 'member-not-found', 'access-locked'],
  access: 'public',
});

export const NewIdentifiers = z.object({ticket: z.string(), email: Email, password: Password});
/** Takes the identifiers, and sends the link that proves the address. `ticket-expired`: the member starts again. */
export const register = operation({
  id: 'register',
  method: 'POST',
  path: '/registrations/identifiers',
  body: NewIdentifiers,
  response: MailSent,
  problems: ['validation', 'ticket-expired'],
  access: 'public',
  idempotent: true,
});

/** Sends the link again, to another address where one is given: the first one was mistyped. Older links end. */
export const sendConfirmation = operation({
  id: 'sendConfirmation',
  method: 'POST',
  path: '/registrations/confirmations',
  body: z.object({ticket: z.string(), email: z.optional(Email)}),
  response: MailSent,
  problems: ['validation', 'ticket-expired'],
  access: 'public',
  idempotent: true,
});

/**
 * Confirms the address, on the member's press. The link is enough, on any device; it signs in only if the server says
 * so.
 */
export const confirmEmail = operation({
  id: 'confirmEmail',
  method: 'POST',
  path: '/email-confirmations',
  body: z.object({secret: z.string()}),
  response: z.object({session: z.optional(Session)}),
  problems: ['link-used', 'link-expired', 'link-unknown', 'link-superseded'],
  access: 'public',
  idempotent: true,
});
