/** A forgotten password (MEM-06): a mail, its link, another password. */
import * as z from './zod.js';
import {Email, Password} from './account.js';
import {MailSent} from './mail-link.js';
import {operation} from './operation.js';
import {Session} from './session.js';

/** Sends a link. The same answer, in the same time, whether somebody has this address or not. */
export const requestPasswordReset = operation({
  id: 'requestPasswordReset',
  method: 'POST',
  path: '/password-resets/requests',
  body: z.object({email: Email}),
  response: MailSent,
  problems: ['validation'],
  access: 'public',
  idempotent: true,
});

export const PasswordReset = z.object({secret: z.string(), password: Password});
/**
 * Takes the new password and spends the link; every other session and remembered device of the account ends, and the
 * member is told by mail. A password that is refused spends nothing. `session`: who did it is signed in; without it
 * they sign in.
 */
export const resetPassword = operation({
  id: 'resetPassword',
  method: 'POST',
  path: '/password-resets',
  body: PasswordReset,
  response: z.object({session: z.optional(Session)}),
  problems: ['validation', 'link-used', 'link-expired', 'link-unknown', 'link-superseded'],
  access: 'public',
  idempotent: true,
});
