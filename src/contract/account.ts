/** The account: its password, and logging in to resume. */
import {normalizePassword} from '../domain/password.js';
import {visibleText} from '../domain/text.js';
import * as z from './zod.js';
import {rule} from './zod.js';
import {operation} from './operation.js';
import {Session} from './session.js';
import {EnrolmentParams} from './values.js';

/** Whole, in one spelling (NFC): never cut, trimmed or folded. */
export const Password = z.string().check(
  z.overwrite(normalizePassword),
  rule((text: string) => (text === '' ? 'required' : undefined)),
);

export const Email = z.string().check(
  z.overwrite(visibleText),
  rule((text: string) => (text === '' ? 'required' : /^[^\s@]+@[^\s@]+$/.test(text) ? undefined : 'format')),
);

/** `device`: the token of a browser that was remembered (`TrustedDevice`). */
export const Credentials = z.object({email: Email, password: Password, device: z.optional(z.string())});
export type Credentials = z.infer<typeof Credentials>;

/**
 * By e-mail and password. One answer, in the same time, whether somebody has this address or not: `credentials`, and
 * after too many tries `access-locked`, of an address that nobody has too. `step-up-required` and `email-unconfirmed`
 * come after the right password only.
 */
export const logIn = operation({
  id: 'logIn',
  method: 'POST',
  path: '/sessions',
  body: Credentials,
  response: Session,
  problems: ['validation', 'credentials', 'access-locked', 'step-up-required', 'email-unconfirmed'],
  access: 'public',
});

export const NewAccount = z.object({password: Password});
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
