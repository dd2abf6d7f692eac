import type {Bulletin, Acceptance} from '../../../src/contract/bulletin.js';
import {Problem, type FieldIssue} from '../../../src/contract/problem.js';
import {documentLinks, documentsVersion} from '../../engine/documents.js';
import type {Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {changeEnrolment} from '../enrolment/draft.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {enrolmentOf, openEnrolment, requireComplete} from '../enrolment/enrolment.js';
import {needsMandate} from '../enrolment/mandate.js';
import {bulletinOf, consentsOf, mandateFileOf} from './bulletin.js';

type Id = 'getBulletin' | 'getBulletinFile' | 'acceptBulletin' | 'recordProof' | 'getMandateFile';

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
      documents: documentLinks(ctx, [
        'notice',
        'ipid',
        'conditions',
        'guarantees',
        'data',
        ...(needsMandate(enrolment) ? (['mandate'] as const) : []),
      ]),
    };
  },

  getBulletinFile: async ({params}, ctx) => {
    const enrolment = enrolmentOf(ctx, params);
    requireComplete(enrolment);
    return (await bulletinOf(enrolment, ctx.now())).file;
  },

  acceptBulletin: async ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    requireComplete(enrolment);
    const {file} = await bulletinOf(enrolment, ctx.now());
    if (body.sha256 !== file.sha256 || isOutdated(enrolment, body)) throw new Problem('document-changed');
    refuse(missingConsents(enrolment, body));
    return changeEnrolment(ctx, enrolment, 'bulletin', () => {
      const changed = JSON.stringify(enrolment.acceptance) !== JSON.stringify(body);
      if (!changed) return;
      // Another code: the one on its way was meant for the boxes as they were.
      delete enrolment.transaction;
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
