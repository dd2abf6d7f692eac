/** The code that signs, the signature, the dossier. */
import {normalizePhone} from '../../../src/domain/index.js';
import {Problem} from '../../../src/contract/problem.js';
import {entry, nextId} from '../../engine/database.js';
import {dossierOf, proofOf} from '../bulletin/bulletin.js';
import {refusedMobile} from '../../people/personas.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import type {ChallengeRecord} from '../access/access.data.js';
import {instant} from '../access/challenge.js';
import {judge, sendFirst} from '../access/codes.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {enrolmentOf, forgetAcceptance, openEnrolment, requireComplete} from '../enrolment/enrolment.js';
import {firstDebitOf} from '../enrolment/mandate.js';
import {welcome} from './new-member.js';
import {isLocked, signatureCode} from './signature-code.js';

export const handlers: Pick<Handlers, 'sendSignatureCode' | 'sign' | 'getDossier' | 'getSignatureProof'> = {
  sendSignatureCode: ({params, body: {phone, channel}}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    requireComplete(enrolment);
    dropOverdue(ctx, enrolment);
    const {id: enrolmentId, email, acceptance} = enrolment;
    if (!acceptance) throw new Problem('incomplete', {issues: [{pointer: '/bulletin', code: 'required'}]});
    stopWhileLocked(ctx, enrolment);
    if (phone === normalizePhone(refusedMobile)) throw new Problem('phone-refused');
    // A number that was mistyped may be corrected at once; the same one may not be rung again and again.
    const present = onItsWay(ctx, enrolment);
    const resendAt = (present?.signature?.phone === phone && present.resendAt[channel ?? 'sms']) || 0;
    if (ctx.now().getTime() < resendAt) throw new Problem('too-many-requests', {retryAt: instant(resendAt)});
    const whose = {email, signature: {enrolmentId, phone, sha256: acceptance.sha256}};
    const isBefore = ({signature}: ChallengeRecord) => signature?.enrolmentId === enrolmentId;
    const {id, view} = sendFirst(ctx, signatureCode, whose, {isBefore, channel});
    enrolment.challengeId = id;
    return view;
  },

  sign: ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    dropOverdue(ctx, enrolment);
    const {acceptance} = enrolment;
    const {sha256 = acceptance?.sha256} = onItsWay(ctx, enrolment)?.signature ?? {};
    if (!acceptance || sha256 !== acceptance.sha256 || (body.sha256 ?? sha256) !== sha256)
      throw new Problem('document-changed');
    stopWhileLocked(ctx, enrolment);
    const {phone} = judge(ctx, [signatureCode], body).signature!;
    const signedAt = ctx.now().toISOString();
    const memberNumber = welcome(ctx, enrolment);
    const signed = {signatureId: nextId(ctx.db, 'signature'), signedAt, memberNumber, proof: true};
    enrolment.signed = {...signed, phone, sha256};
    enrolment.savedAt = signedAt;
    enrolment.partial = {};
    delete enrolment.challengeId;
    return signed;
  },

  getDossier: async ({params}, ctx) => {
    const enrolment = enrolmentOf(ctx, params);
    if (!enrolment.signed) throw new Problem('incomplete', {issues: [{pointer: '/signature', code: 'required'}]});
    return dossierOf(enrolment, ctx.now());
  },

  getSignatureProof: async ({params}, ctx) => {
    const enrolment = enrolmentOf(ctx, params);
    if (!enrolment.signed) throw new Problem('incomplete', {issues: [{pointer: '/signature', code: 'required'}]});
    return proofOf(enrolment);
  },
};

/** Accepted long ago: the first debit of that bulletin would be in the past. It is read and accepted anew. */
function dropOverdue(ctx: HandlerContext, enrolment: EnrolmentRecord): void {
  const first = firstDebitOf(enrolment, ctx.now());
  if (first && first.on <= ctx.today()) forgetAcceptance(enrolment);
}

const onItsWay = ({db}: HandlerContext, {challengeId}: EnrolmentRecord): ChallengeRecord | undefined =>
  entry(db.challenges, challengeId);

function stopWhileLocked(ctx: HandlerContext, enrolment: EnrolmentRecord): void {
  if (isLocked(ctx.now(), enrolment))
    throw new Problem('transaction-locked', {
      attemptsLeft: 0,
      retryAt: instant(enrolment.lockedUntil ?? 0),
    });
}
