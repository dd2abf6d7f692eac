/** The papers of a member: those the insurer made, and those the member sent (MEM-72, MEM-73; DOMAIN 12.3, 12.4). */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {bytes, operation} from './operation.js';
import {MemberRequest} from './requests.js';
import {Cents, Instant, IsoDate, PersonId} from './values.js';

export const documentKinds = [
  'card',
  'statement',
  'contract',
  'notice',
  'schedule',
  'taxCertificate',
  'certificate',
  'prescription',
  'quote',
  'hospital',
  'opinion',
  'letter',
  'sent',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** One paper; its file is a PDF, also where the member sent photos. */
export const MemberDocument = z.object({
  id: z.string(),
  kind: openEnum(documentKinds),
  /** « Décompte d’octobre 2026 ». */
  title: z.string(),
  personId: z.optional(PersonId),
  date: IsoDate,
  bytes: z.maybe(z.int()),
  /** Nobody has opened it yet. */
  isNew: z.orElse(z.boolean(), false),
  /** Of a paper that the member sent: how far it is. */
  request: z.optional(MemberRequest),
});
export type MemberDocument = z.infer<typeof MemberDocument>;

/** All are optional: nothing asked for is everything. */
export const DocumentFilters = z.object({
  kind: z.optional(z.string()),
  year: z.optional(z.string()),
  personId: z.optional(PersonId),
  /** Words looked for in the title, whatever their accents. */
  search: z.optional(z.string().check(z.maxLength(100))),
});
export type DocumentFilters = z.infer<typeof DocumentFilters>;

export const DocumentPage = z.object({
  /** Newest first. */
  documents: z.list(MemberDocument),
  /** Where the next page starts; null when this is the last. */
  next: z.nullable(z.string()),
  /** Of the whole answer. */
  total: z.int(),
  /** What follows, with the first page only, is of everything this member may see, whatever was asked. */
  kinds: z.optional(z.list(z.object({kind: openEnum(documentKinds), count: z.int(), unread: z.orElse(z.int(), 0)}))),
  /** `YYYY`, newest first. */
  years: z.optional(z.list(z.string())),
  people: z.optional(z.list(z.object({id: PersonId, firstName: z.string()}))),
  /** Years that papers stay online. */
  keptYears: z.maybe(z.int()),
  /** How statements come. */
  statements: z.maybe(openEnum(['online', 'post'])),
});
export type DocumentPage = z.infer<typeof DocumentPage>;

/** A POST that only reads: what somebody looks for among their papers may be health data, and stands in no address. */
export const listDocuments = operation({
  id: 'listDocuments',
  method: 'POST',
  path: '/member/documents/search',
  safe: true,
  body: z.object({filters: DocumentFilters, cursor: z.optional(z.string()), limit: z.optional(z.int())}),
  response: DocumentPage,
  problems: ['validation'],
  access: 'member',
});

const DocumentParams = z.object({documentId: z.string()});

/** To be read in the page, or given to another app of the device. From then on it is no longer new. */
export const getDocumentFile = operation({
  id: 'getDocumentFile',
  method: 'GET',
  path: '/member/documents/{documentId}/file',
  params: DocumentParams,
  response: bytes('application/pdf'),
  access: 'member',
});

/**
 * Where a file is fetched by the browser itself, for a few minutes and without the token: the answer is an attachment
 * with its name in UTF-8 (`filename*`; in a ZIP, bit 11). Without `url` this server has no such address, and a single
 * file comes by `getDocumentFile`.
 */
export const DownloadLink = z.object({url: z.maybe(z.string()), name: z.string(), until: z.maybe(Instant)});
export type DownloadLink = z.infer<typeof DownloadLink>;

/**
 * One document as it is; several as a ZIP that the server writes while it is fetched. From then on they are no longer
 * new.
 */
export const linkDocuments = operation({
  id: 'linkDocuments',
  method: 'POST',
  path: '/member/documents/links',
  body: z.object({documentIds: z.array(z.string()).check(z.minLength(1), z.maxLength(100))}),
  response: DownloadLink,
  problems: ['validation'],
  access: 'member',
  idempotent: true,
});

/** Why no certificate is made for this contract. */
export const noCertificateReasons = ['employer', 'individual', 'microEntrepreneur'] as const;

/** The certificate « Madelin » of one year and contract: contributions that were paid in that calendar year. */
export const TaxCertificate = z.object({
  documentId: z.string(),
  year: z.string(),
  paid: Cents,
  contractNumber: z.string(),
  availableOn: z.maybe(IsoDate),
  /** Contributions are up to date. */
  upToDate: z.maybe(z.boolean()),
});
export type TaxCertificate = z.infer<typeof TaxCertificate>;

export const TaxCertificates = z.object({
  /** This contract has certificates (law of 11 February 1994): the self-employed, not micro-entrepreneurs. */
  concerned: z.boolean(),
  reason: z.maybe(openEnum(noCertificateReasons)),
  /** Newest first. */
  certificates: z.list(TaxCertificate),
  /** The next one, and about when it comes. */
  next: z.maybe(z.object({year: z.string(), about: z.maybe(IsoDate)})),
});
export type TaxCertificates = z.infer<typeof TaxCertificates>;

export const getTaxCertificates = operation({
  id: 'getTaxCertificates',
  method: 'GET',
  path: '/member/tax-certificates',
  response: TaxCertificates,
  access: 'member',
});
