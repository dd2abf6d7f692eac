import type {Bulletin, Acceptance} from '../../../src/contract/bulletin.js';
import {Problem, type FieldIssue} from '../../../src/contract/problem.js';
import type {DocumentLink} from '../../../src/contract/values.js';
import {documentLinks, documentsVersion, type DocumentId} from '../../engine/documents.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {changeEnrolment} from '../enrolment/draft.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {enrolmentOf, openEnrolment, requireComplete} from '../enrolment/enrolment.js';
import {allDocuments, bulletinOf, consentsOf, documentOf, mandateFileOf} from './bulletin.js';
import {documentsOf, mustOpen} from './documents-of.js';
import {handedOn} from './proofs.js';

type Id =
  | 'getBulletin'
  | 'getBulletinDocument'
  | 'getBulletinFile'
  | 'acceptBulletin'
  | 'recordProof'
  | 'getMandateFile';

export const handlers: Pick<Handlers, Id> = {
  getBulletin: async ({params}, ctx): Promise<Bulletin> => {
    const enrolment = enrolmentOf(ctx, params);
    requireComplete(enrolment);
    const {title, reference, pages, file} = await bulletinOf(enrolment, ctx.now());
    return {
      documentId: `bulletin-${enrolment.id}`,
      version: documentsVersion,
      title,
      reference,
      sha256: file.sha256,
      bytes: file.bytes.length,
      pages,
      consents: consentsOf(enrolment),
      documents: handedOver(ctx, enrolment),
      allDocuments: {
        id: allDocuments,
        title: 'Tous les documents en un seul fichier',
        version: documentsVersion,
        file: true,
      },
    };
  },

  getBulletinFile: async ({params}, ctx) => {
    const enrolment = enrolmentOf(ctx, params);
    requireComplete(enrolment);
    return (await bulletinOf(enrolment, ctx.now())).file;
  },

  getBulletinDocument: ({params}, ctx) => {
    const enrolment = enrolmentOf(ctx, params);
    requireComplete(enrolment);
    return documentOf(enrolment, params.documentId, ctx.now());
  },

  acceptBulletin: async ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    requireComplete(enrolment);
    const {file} = await bulletinOf(enrolment, ctx.now());
    if (body.sha256 !== file.sha256 || isOutdated(enrolment, body)) throw new Problem('document-changed');
    refuse([...unread(ctx, enrolment), ...missingConsents(enrolment, body)]);
    return changeEnrolment(ctx, enrolment, 'bulletin', () => {
      const changed = JSON.stringify(enrolment.acceptance) !== JSON.stringify(body);
      if (!changed) return;
      // Another code: the one on its way was meant for the boxes as they were.
      delete enrolment.challengeId;
      enrolment.acceptance = body;
      enrolment.acceptedAt = ctx.now().toISOString();
    });
  },

  getMandateFile: ({params}, ctx) => mandateFileOf(enrolmentOf(ctx, params), ctx.now()),

  recordProof: ({params, body}, ctx) => {
    const {id: enrolmentId} = enrolmentOf(ctx, params);
    const receivedAt = ctx.now().toISOString();
    ctx.db.proofs.push(...body.events.map((event) => ({enrolmentId, receivedAt, event})));
    return undefined;
  },
};

/** What goes with the bulletin, for every offer (LAW-03): which must be opened, and which were. */
function handedOver(ctx: HandlerContext, enrolment: EnrolmentRecord): DocumentLink[] {
  return documentLinks(ctx, documentsOf(enrolment), enrolment.offer).map((link) => {
    const on = handedOn(ctx.db, enrolment.id, link.id);
    return {
      ...link,
      ...(link.url === undefined && {file: true}),
      ...(mustOpen.includes(link.id as DocumentId) && {required: true}),
      ...(on !== undefined && {handedOn: on}),
    };
  });
}

function unread(ctx: HandlerContext, enrolment: EnrolmentRecord): FieldIssue[] {
  return handedOver(ctx, enrolment).flatMap(({id, required, handedOn: on}) =>
    required && on === undefined ? [{pointer: `/documents/${id}`, code: 'unread'}] : [],
  );
}

/** A box of another version, or one that is not asked. */
function isOutdated(enrolment: EnrolmentRecord, {consents}: Acceptance): boolean {
  const asked = consentsOf(enrolment);
  return consents.some(({id, version}) => !asked.some((consent) => consent.id === id && consent.version === version));
}

function missingConsents(enrolment: EnrolmentRecord, {consents}: Acceptance): FieldIssue[] {
  return consentsOf(enrolment).flatMap(({id, required}) => {
    const index = consents.findIndex((consent) => consent.id === id);
    if (!required || consents[index]?.given) return [];
    return [{pointer: index < 0 ? '/consents' : `/consents/${index}/given`, code: 'required'}];
  });
}
