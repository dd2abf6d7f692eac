/** How the insurer writes to a member (MEM-74; DOMAIN 12.4). */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {operation} from './operation.js';
import {IsoDate} from './values.js';

export const deliveries = ['online', 'post'] as const;

const Switch = z.object({id: z.string(), label: z.string(), on: z.boolean()});

export const ContactPreferences = z.object({
  /** Each kind of paper, in the insurer's words, and how it comes. */
  papers: z.list(
    z.object({
      id: z.string(),
      label: z.string(),
      /** « Chaque mois ». */
      when: z.maybe(z.string()),
      delivery: openEnum(deliveries),
      /** What the next one will be like: « Celui de novembre est déjà parti par courrier. » */
      note: z.maybe(z.string()),
      changeable: z.orElse(z.boolean(), true),
    }),
  ),
  alerts: z.list(Switch),
  alertChannel: z.maybe(z.object({channel: openEnum(['email', 'sms']), others: z.list(openEnum(['email', 'sms']))})),
  /** Advice and offers: nothing goes without consent. */
  offers: z.list(Switch),
  /** Where the notices go, in full: this member reads their own. */
  email: z.maybe(z.string()),
  /** Our mails come back since that day; papers go by post meanwhile. */
  emailFailingSince: z.maybe(IsoDate),
});
export type ContactPreferences = z.infer<typeof ContactPreferences>;

export const getContactPreferences = operation({
  id: 'getContactPreferences',
  method: 'GET',
  path: '/member/contact-preferences',
  response: ContactPreferences,
  access: 'member',
});

/** What is not named stays as it is. */
export const ContactChoices = z.object({
  papers: z.record(z.enum(deliveries)),
  alerts: z.record(z.boolean()),
  alertChannel: z.optional(z.enum(['email', 'sms'])),
  offers: z.record(z.boolean()),
});
export type ContactChoices = z.infer<typeof ContactChoices>;

export const saveContactPreferences = operation({
  id: 'saveContactPreferences',
  method: 'PUT',
  path: '/member/contact-preferences',
  body: ContactChoices,
  response: ContactPreferences,
  problems: ['validation'],
  access: 'member',
});

/** « Mon adresse est bonne »: mails are tried again. */
export const confirmEmailWorks = operation({
  id: 'confirmEmailWorks',
  method: 'POST',
  path: '/member/contact-preferences/email-confirmations',
  response: ContactPreferences,
  access: 'member',
  idempotent: true,
});
