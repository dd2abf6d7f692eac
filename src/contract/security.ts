/** How a member's space is protected, and from where it was opened (MEM-02, MEM-70). */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {Password} from './account.js';
import {operation} from './operation.js';
import {Passkey} from './passkeys.js';
import {Instant} from './values.js';

export const deviceKinds = ['phone', 'tablet', 'computer'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

const shown = {
  kind: openEnum(deviceKinds),
  /** « Firefox », in the words of the server. */
  browser: z.maybe(z.string()),
  /** Where it seems to be: a town at most, and never a proof. */
  place: z.maybe(z.string()),
};

/** A browser that is signed in, or that is asked for no code, or both. */
export const Device = z.object({
  id: z.string(),
  ...shown,
  lastSeenAt: Instant,
  /** A session is open there. */
  signedIn: z.orElse(z.boolean(), false),
  /** No code is asked there until then. */
  rememberedUntil: z.maybe(Instant),
  /** The one that asks. */
  current: z.orElse(z.boolean(), false),
});
export type Device = z.infer<typeof Device>;

export const securityEventKinds = [
  'signed-in',
  'sign-in-refused',
  'locked',
  'password-changed',
  'contact-changed',
  'passkey-added',
  'passkey-removed',
  'device-remembered',
  'device-forgotten',
  'bank-account-changed',
] as const;
export type SecurityEventKind = (typeof securityEventKinds)[number];

export const SecurityEvent = z.object({
  kind: openEnum(securityEventKinds),
  at: Instant,
  /** From where, if that is known. */
  from: z.maybe(z.object(shown)),
});
export type SecurityEvent = z.infer<typeof SecurityEvent>;

export const SecuritySettings = z.object({
  /** Who signs in: stands in the form of a new password, for password managers. */
  email: z.string(),
  passwordChangedAt: z.maybe(Instant),
  /** `false`: whoever comes by FranceConnect alone has none, and none to change. */
  hasPassword: z.orElse(z.boolean(), true),
  passkeys: z.list(Passkey),
  /** The one that asks first, then by the last visit. */
  devices: z.list(Device),
  /** Newest first; as far back as the server tells. */
  activity: z.list(SecurityEvent),
});
export type SecuritySettings = z.infer<typeof SecuritySettings>;

export const getSecuritySettings = operation({
  id: 'getSecuritySettings',
  method: 'GET',
  path: '/member/security',
  response: SecuritySettings,
  access: 'member',
});

/** Without `current`, a code is asked (`step-up-required`, purpose `change`). */
export const PasswordChange = z.object({current: z.optional(Password), password: Password});
export type PasswordChange = z.infer<typeof PasswordChange>;

/**
 * Another password, for who knows the present one or receives a code. `validation` with `wrong` at `/current`; after
 * too many tries `access-locked`, also for the sign-in, and a code still goes on. What the policy refuses is refused
 * before any code is sent. Every other session and remembered device ends, and the member is told by mail; this
 * session goes on, with what its device remembers.
 */
export const changePassword = operation({
  id: 'changePassword',
  method: 'POST',
  path: '/member/password',
  body: PasswordChange,
  problems: ['validation', 'access-locked', 'step-up-required'],
  access: 'member',
  idempotent: true,
  stepUp: true,
});

/**
 * Ends its session, and asks a code at its next sign-in. Of the one that asks only the second: its session goes on, and
 * the page forgets the token of the device.
 */
export const forgetDevice = operation({
  id: 'forgetDevice',
  method: 'DELETE',
  path: '/member/devices/{deviceId}',
  params: z.object({deviceId: z.string()}),
  access: 'member',
});

/** All but the one that asks. */
export const forgetOtherDevices = operation({
  id: 'forgetOtherDevices',
  method: 'DELETE',
  path: '/member/devices',
  access: 'member',
});
