/** The bulletin to read, the boxes to tick, the proof of what was shown (ENR-16, ENR-17, DOMAIN 7.4). */
import * as z from './zod.js';
import {bytes, operation} from './operation.js';
import {Acceptance} from './answers/acceptance.js';
import {EnrolmentDraft} from './enrolment.js';
import {DocumentLink, EnrolmentId, EnrolmentParams, Instant} from './values.js';

export {Acceptance} from './answers/acceptance.js';

/** A box to tick; one that is not `required` has no effect on the enrolment. Wording and version are the server's. */
export const Consent = z.object({id: z.string(), version: z.string(), label: z.string(), required: z.boolean()});
export type Consent = z.infer<typeof Consent>;

/**
 * A label and its value. `hidden` is what is shown instead of a number that opens other doors (NIR, IBAN), until the
 * member asks for it: what one confirms must be readable.
 */
export const BulletinFact = z.object({label: z.string(), value: z.string(), hidden: z.optional(z.string())});
export type BulletinFact = z.infer<typeof BulletinFact>;

/** The bulletin as text, page by page, beside its PDF; both are covered by `sha256` of the PDF. */
export const Bulletin = z.object({
  documentId: z.string(),
  version: z.string(),
  title: z.string(),
  reference: z.string(),
  sha256: z.string(),
  /** Size of the PDF. */
  bytes: z.int(),
  pages: z.array(
    z.object({
      sections: z.array(
        z.object({
          heading: z.string(),
          facts: z.array(BulletinFact),
          text: z.optional(z.array(z.string())),
        }),
      ),
    }),
  ),
  consents: z.array(Consent),
  /** What must be handed over with it (LAW-03). Those that are `required` are opened before the boxes can be ticked. */
  documents: z.array(DocumentLink),
  /** All of them in one file; who opens it has been handed each one. */
  allDocuments: z.optional(DocumentLink),
});
export type Bulletin = z.infer<typeof Bulletin>;

export const getBulletin = operation({
  id: 'getBulletin',
  method: 'GET',
  path: '/enrolments/{enrolmentId}/bulletin',
  params: EnrolmentParams,
  response: Bulletin,
  problems: ['incomplete'],
  access: 'enrolment',
});

export const getBulletinFile = operation({
  id: 'getBulletinFile',
  method: 'GET',
  path: '/enrolments/{enrolmentId}/bulletin/file',
  params: EnrolmentParams,
  response: bytes('application/pdf'),
  problems: ['incomplete'],
  access: 'enrolment',
});

/**
 * One of `documents`, or `allDocuments`, where it has no `url`: a mandate or an advice sheet carries answers, and no
 * public address may hold them. `not-found` for any other id.
 */
export const getBulletinDocument = operation({
  id: 'getBulletinDocument',
  method: 'GET',
  path: '/enrolments/{enrolmentId}/bulletin/documents/{documentId}',
  params: z.object({enrolmentId: EnrolmentId, documentId: z.string()}),
  response: bytes('application/pdf'),
  problems: ['incomplete'],
  access: 'enrolment',
});

/**
 * Without a version of the draft: the hash of the document says the same, more exactly. A `required` document that was
 * not opened is refused at `/documents/{id}`, code `unread`.
 */
export const acceptBulletin = operation({
  id: 'acceptBulletin',
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/acceptance',
  params: EnrolmentParams,
  body: Acceptance,
  response: EnrolmentDraft,
  problems: ['validation', 'document-changed', 'incomplete', 'already-signed'],
  access: 'enrolment',
  idempotent: true,
});

export const proofTypes = [
  'document.shown',
  'document.pageReached',
  'document.endReached',
  'document.downloaded',
  'consent.changed',
] as const;

/** A fact for the proof file, kept by the server. Ids and hashes only; never a code, a NIR or an IBAN. */
export const ProofEvent = z.object({
  type: z.enum(proofTypes),
  at: Instant,
  documentId: z.optional(z.string()),
  version: z.optional(z.string()),
  sha256: z.optional(z.string()),
  page: z.optional(z.int()),
  of: z.optional(z.int()),
  consentId: z.optional(z.string()),
  given: z.optional(z.boolean()),
});
export type ProofEvent = z.infer<typeof ProofEvent>;

export const recordProof = operation({
  id: 'recordProof',
  method: 'POST',
  path: '/enrolments/{enrolmentId}/proof-events',
  params: EnrolmentParams,
  body: z.object({events: z.array(ProofEvent)}),
  access: 'enrolment',
  idempotent: true,
});
