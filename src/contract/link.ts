/** The one-time link of the e-mail: what it opens, and how to have a new one. */
import * as z from './zod.js';
import {operation} from './operation.js';
import {Session} from './session.js';

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
 * Sends by e-mail the way back into an enrolment that was left: its address, and until when it is kept. Public, because
 * who asks has just signed out; `ticket` comes with the draft (`resume`). The answer is the same whether the ticket is
 * known or not; the address of the e-mail is never told.
 */
export const sendResumeEmail = operation({
  id: 'sendResumeEmail',
  method: 'POST',
  path: '/enrolment-links/resume-emails',
  body: z.object({ticket: z.string()}),
  access: 'public',
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
