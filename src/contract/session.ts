/** Getting in: the one-time link, the account, and logging in to resume. */
import * as z from './zod.js';
import {rule} from './zod.js';
import {operation} from './operation.js';
import {EnrolmentId, EnrolmentParams, Instant} from './values.js';

/** The right to work on one enrolment, to use the member's space, or both. The token is opaque and short-lived. */
export const Session = z.object({
  enrolmentId: z.optional(EnrolmentId),
  memberNumber: z.optional(z.string()),
  accessToken: z.string(),
  expiresAt: Instant,
});
export type Session = z.infer<typeof Session>;

/** Redeems the secret of the e-mail's link, once, after the member's gesture. */
export const redeemLink = operation({
  id: 'redeemLink',
  method: 'POST',
  path: '/enrolment-links/redemptions',
  body: z.object({secret: z.string()}),
  response: Session,
  problems: ['link-used', 'link-expired', 'link-unknown', 'link-other-person'],
  access: 'optional',
  idempotent: true,
});

/**
 * Sends a new link by e-mail to the person an old one was made for, used or expired. The answer is the same whether the
 * link is known or not; the address is never told.
 */
export const requestLink = operation({
  id: 'requestLink',
  method: 'POST',
  path: '/enrolment-links/requests',
  body: z.object({secret: z.string()}),
  access: 'public',
});

const Secret = z.string().check(rule((text: string) => (text === '' ? 'required' : undefined)));

export const Credentials = z.object({
  email: z.string().check(
    z.overwrite((text) => text.trim()),
    rule((text: string) => (text === '' ? 'required' : /^[^\s@]+@[^\s@]+$/.test(text) ? undefined : 'format')),
  ),
  password: Secret,
});
export type Credentials = z.infer<typeof Credentials>;

export const logIn = operation({
  id: 'logIn',
  method: 'POST',
  path: '/sessions',
  body: Credentials,
  response: Session,
  problems: ['validation', 'credentials'],
  access: 'public',
});

/** A new token for the same session, before or just after the old one ends. */
export const renewSession = operation({
  id: 'renewSession',
  method: 'POST',
  path: '/sessions/current/renewals',
  response: Session,
  access: 'enrolment',
});

export const logOut = operation({id: 'logOut', method: 'DELETE', path: '/sessions/current', access: 'enrolment'});

export const NewAccount = z.object({password: Secret});
/** Creates the member's account; the e-mail is the employer's and is not sent back. */
export const createAccount = operation({
  id: 'createAccount',
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/account',
  params: EnrolmentParams,
  body: NewAccount,
  problems: ['validation', 'account-exists'],
  access: 'enrolment',
});
