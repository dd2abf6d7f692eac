/** Links of e-mails that open an account, or open it again: what they are for, before anything is spent. */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {operation} from './operation.js';

/** A mail is on its way, or would be: the answer is the same for an address that nobody has. */
export const MailSent = z.object({
  /** Seconds the link works. */
  validFor: z.int(),
  /** Seconds until another may be asked. */
  resendIn: z.orElse(z.int(), 0),
});
export type MailSent = z.infer<typeof MailSent>;

export const mailLinkPurposes = ['confirm-email', 'reset-password'] as const;
export type MailLinkPurpose = (typeof mailLinkPurposes)[number];
export const MailLink = z.object({purpose: openEnum(mailLinkPurposes), email: z.string()});
export type MailLink = z.infer<typeof MailLink>;

/** What a link is for, and whose address it was sent to. Spends nothing: scanners of mails open links too. */
export const readMailLink = operation({
  id: 'readMailLink',
  method: 'POST',
  path: '/mail-links/readings',
  body: z.object({secret: z.string()}),
  response: MailLink,
  problems: ['link-used', 'link-expired', 'link-unknown', 'link-superseded'],
  access: 'public',
  safe: true,
});

/** Another mail in the place of one whose link can no longer be used; the address is never told. */
export const renewMailLink = operation({
  id: 'renewMailLink',
  method: 'POST',
  path: '/mail-links/renewals',
  body: z.object({secret: z.string()}),
  response: MailSent,
  access: 'public',
  idempotent: true,
});
