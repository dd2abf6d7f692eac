/**
 * The second step: a code by SMS or e-mail (MEM-02). The server asks for it by the problem `step-up-required`, which
 * carries the challenge of a code that it has just sent.
 */
import {readOneTimeCode} from '../domain/one-time-code.js';
import * as z from './zod.js';
import {normalized} from './zod.js';
import {CodeChallenge, codeChannels} from './code.js';
import {operation} from './operation.js';
import {Session} from './session.js';
import {Instant} from './values.js';

export const OneTimeCode = normalized(
  (text) => readOneTimeCode(text),
  (code) => (/^\d{6}$/.test(code) ? undefined : 'format'),
);

/**
 * Sends it again, the same way or another. `too-many-requests` before its time, with the instant in `retryAt`. The code
 * that signs an enrolment is sent to its member alone: `code-expired` for anybody else.
 */
export const sendCode = operation({
  id: 'sendCode',
  method: 'POST',
  path: '/codes',
  body: z.object({challengeId: z.string(), channel: z.optional(z.enum(codeChannels))}),
  response: CodeChallenge,
  problems: ['validation', 'code-expired', 'transaction-locked'],
  access: 'optional',
  idempotent: true,
});

/** `remember`: this device is to be known from now on; `device`: the token it has already, of whomever. */
export const CodeAnswer = z.object({
  challengeId: z.string(),
  code: OneTimeCode,
  remember: z.optional(z.boolean()),
  device: z.optional(z.string()),
});
export type CodeAnswer = z.infer<typeof CodeAnswer>;

/**
 * A browser that was remembered: opaque, of one browser and any number of members, worth nothing without a password.
 * The one thing that outlives a session there.
 */
export const TrustedDevice = z.object({token: z.string(), until: z.maybe(Instant)});
export type TrustedDevice = z.infer<typeof TrustedDevice>;

/** `session`: of a code that signs in. A code for a change opens nothing: the call it was asked for is sent again. */
export const CodeProof = z.object({session: z.optional(Session), device: z.optional(TrustedDevice)});
export type CodeProof = z.infer<typeof CodeProof>;

/**
 * `code-wrong` says how many tries are left; `code-superseded` costs none: it was right before another was sent;
 * `transaction-locked` ends the challenge, whatever comes after.
 */
export const verifyCode = operation({
  id: 'verifyCode',
  method: 'POST',
  path: '/codes/verifications',
  body: CodeAnswer,
  response: CodeProof,
  problems: ['validation', 'code-wrong', 'code-expired', 'code-superseded', 'transaction-locked'],
  access: 'optional',
  idempotent: true,
});
