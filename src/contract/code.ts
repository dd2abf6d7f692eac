/** A one-time code, whatever it is asked for. Values only: problems carry them too. */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {Instant} from './values.js';

/** Ways a one-time code may take. */
export const codeChannels = ['sms', 'voice', 'email'] as const;
export type CodeChannel = (typeof codeChannels)[number];
/** One that we have words for; a newer server may know others. */
export const isCodeChannel = (channel: string): channel is CodeChannel =>
  (codeChannels as readonly string[]).includes(channel);

/** What a code is asked for. One of a purpose serves no other. */
export const codePurposes = ['sign-in', 'change', 'contact', 'signature'] as const;
export type CodePurpose = (typeof codePurposes)[number];

/** A code that was sent, and must be given back. */
export const CodeChallenge = z.object({
  /** Good for this code alone; travels in bodies only, and is kept nowhere. */
  id: z.string(),
  purpose: openEnum(codePurposes),
  channel: openEnum(codeChannels),
  /** Where it went, masked. */
  target: z.string(),
  /** Other ways to have it, in the order to offer them. */
  others: z.optional(z.list(z.object({channel: openEnum(codeChannels), target: z.string()}))),
  /** To be shown only: no timer of the page follows an instant of another clock. */
  sentAt: Instant,
  expiresAt: Instant,
  /** Seconds until another may be asked. */
  resendIn: z.orElse(z.int(), 0),
  attemptsLeft: z.int(),
  /** Sending it again sends the same code: an older message is as good as the last one. */
  sameCode: z.orElse(z.boolean(), false),
  /** How the message begins, so that the member may compare. */
  beginsWith: z.maybe(z.string()),
  /** The device may be remembered, for so many days. */
  rememberDays: z.maybe(z.int()),
});
export type CodeChallenge = z.infer<typeof CodeChallenge>;

/** Whom a change was told to; `target` masked. */
export const Told = z.object({channel: openEnum(codeChannels), target: z.string()});
export type Told = z.infer<typeof Told>;
