/**
 * Passkeys (MEM-70): the device recognises its owner, and no password is asked. Options and answers are those of the
 * W3C's Web Authentication, in their JSON form (level 3, 5.1.9 and 5.1.10): a library of the server makes the ones and
 * reads the others, and nothing here looks into them.
 */
import * as z from './zod.js';
import {operation} from './operation.js';
import {Session} from './session.js';
import {Instant} from './values.js';

/** Of one ceremony: what the browser is asked, and the ticket its answer goes back with. */
export const PasskeyCeremony = z.object({
  ticket: z.string(),
  /** Seconds the challenge is good for. */
  validFor: z.int(),
  options: z.record(z.unknown()),
});
export type PasskeyCeremony = z.infer<typeof PasskeyCeremony>;

/** What the browser answered, as its own `toJSON` gives it. */
export const PasskeyAnswer = z.object({ticket: z.string(), response: z.record(z.unknown())});
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>;

/** Of a sign-in. No address goes along and no key is named: whoever asks learns nothing of anybody. */
export const getPasskeyRequest = operation({
  id: 'getPasskeyRequest',
  method: 'POST',
  path: '/passkeys/requests',
  response: PasskeyCeremony,
  access: 'public',
  idempotent: true,
});

/**
 * `passkey-unknown` for a key that was removed, and for nothing else: the browser is then told to offer it no more.
 * `passkey-refused` for any other answer that is not right. No code is asked after it.
 */
export const logInWithPasskey = operation({
  id: 'logInWithPasskey',
  method: 'POST',
  path: '/sessions/passkeys',
  body: PasskeyAnswer,
  response: Session,
  problems: ['validation', 'passkey-unknown', 'passkey-refused', 'ticket-expired', 'access-locked'],
  access: 'public',
});

/** `name`: of the device or the password manager that holds it, as the server knows it. */
export const Passkey = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.maybe(Instant),
  lastUsedAt: z.maybe(Instant),
});
export type Passkey = z.infer<typeof Passkey>;

/** Of a new key, for who is signed in. Keys they have are excluded: a device makes no second one. */
export const getPasskeyCreation = operation({
  id: 'getPasskeyCreation',
  method: 'POST',
  path: '/member/passkeys/creations',
  response: PasskeyCeremony,
  access: 'member',
  idempotent: true,
});

export const addPasskey = operation({
  id: 'addPasskey',
  method: 'POST',
  path: '/member/passkeys',
  body: PasskeyAnswer,
  response: Passkey,
  problems: ['validation', 'passkey-refused', 'ticket-expired'],
  access: 'member',
  idempotent: true,
});

export const removePasskey = operation({
  id: 'removePasskey',
  method: 'DELETE',
  path: '/member/passkeys/{passkeyId}',
  params: z.object({passkeyId: z.string()}),
  access: 'member',
});

/** « Pas maintenant »: the server no longer offers one at the sign-in (`Session.offersPasskey`), on any device. */
export const declinePasskeys = operation({
  id: 'declinePasskeys',
  method: 'PUT',
  path: '/member/passkeys/refusal',
  access: 'member',
});
