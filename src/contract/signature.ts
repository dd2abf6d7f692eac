/** Signing with a one-time code, and the dossier (ENR-18, ENR-19). */
import {checkMobile, normalizePhone} from '../domain/index.js';
import * as z from './zod.js';
import {normalized} from './zod.js';
import {bytes, operation} from './operation.js';
import {EnrolmentParams} from './values.js';
import {CodeChallenge, codeChannels} from './code.js';
import {Signed} from './enrolment.js';
import {OneTimeCode} from './step-up.js';

/** A mobile number in E.164; asked again here because it may differ from the profile's phone. */
export const MobilePhone = normalized((text) => normalizePhone(text), checkMobile);

/** Without a channel, by SMS. The number is asked whatever the channel: it names the signer in the proof. */
export const CodeRequest = z.object({phone: MobilePhone, channel: z.optional(z.enum(codeChannels))});

/**
 * A first code, or one to another number: a challenge of purpose `signature`, in the place of the one before. The same
 * number again, or another way, is `sendCode`. `too-many-requests` before the time of the one on its way to the same
 * number.
 */
export const sendSignatureCode = operation({
  id: 'sendSignatureCode',
  method: 'POST',
  path: '/enrolments/{enrolmentId}/signature/codes',
  params: EnrolmentParams,
  body: CodeRequest,
  response: CodeChallenge,
  problems: ['validation', 'incomplete', 'phone-refused', 'transaction-locked', 'already-signed'],
  access: 'enrolment',
  idempotent: true,
});

/**
 * `sha256` of the document that was accepted on this page; refused with `document-changed` when another one would be
 * signed.
 */
export const SignatureRequest = z.object({
  challengeId: z.string(),
  code: OneTimeCode,
  sha256: z.optional(z.string()),
});

export const sign = operation({
  id: 'sign',
  method: 'POST',
  path: '/enrolments/{enrolmentId}/signature',
  params: EnrolmentParams,
  body: SignatureRequest,
  response: Signed,
  problems: [
    'validation',
    'code-wrong',
    'code-expired',
    'code-superseded',
    'transaction-locked',
    'document-changed',
    'already-signed',
  ],
  access: 'enrolment',
  idempotent: true,
});

/** The attestation of proof: who signed what, when and how, as the trust service sealed it. */
export const getSignatureProof = operation({
  id: 'getSignatureProof',
  method: 'GET',
  path: '/enrolments/{enrolmentId}/signature/proof',
  params: EnrolmentParams,
  response: bytes('application/pdf'),
  problems: ['incomplete'],
  access: 'enrolment',
});

export const getDossier = operation({
  id: 'getDossier',
  method: 'GET',
  path: '/enrolments/{enrolmentId}/dossier',
  params: EnrolmentParams,
  response: bytes('application/pdf'),
  problems: ['incomplete'],
  access: 'enrolment',
});
