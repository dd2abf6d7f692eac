/** The code by SMS, the signature, the dossier. */
import {normalizePhone} from '../../../src/domain/index.js';
import {Problem} from '../../../src/contract/problem.js';
import {nextId} from '../../engine/database.js';
import {dossierOf, proofOf} from '../bulletin/bulletin.js';
import {memberNumberOf, refusedMobile, sampleCodes, silentMobile} from '../../people/personas.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {enrolmentOf, forgetAcceptance, openEnrolment, requireComplete} from '../enrolment/enrolment.js';
import {firstDebitOf} from '../enrolment/mandate.js';
import {isLocked, transactionView} from './transaction.js';

const validity = 10 * 60_000;
const resendPause = 30_000;
const attempts = 3;
const lock = 10 * 60_000;

export const handlers: Pick<Handlers, 'sendSignatureCode' | 'sign' | 'getDossier' | 'getSignatureProof'> = {
  sendSignatureCode: ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    requireComplete(enrolment);
    dropOverdue(ctx, enrolment);
    const {acceptance, transaction} = enrolment;
    if (!acceptance) throw new Problem('incomplete', {issues: [{pointer: '/bulletin', code: 'required'}]});
    stopWhileLocked(ctx, enrolment);
    if (body.phone === normalizePhone(refusedMobile)) throw new Problem('phone-refused');
    const now = ctx.now().getTime();
    // A number that was mistyped may be corrected at once; the same one may not be rung again and again.
    if (transaction && transaction.attemptsLeft > 0 && transaction.phone === body.phone && now < transaction.resendAt) {
      throw new Problem('too-many-requests', {retryAt: new Date(transaction.resendAt).toISOString()});
    }
    enrolment.transaction = {
      id: nextId(ctx.db, 'code'),
      phone: body.phone,
      sentAt: now,
      expiresAt: now + validity,
      resendAt: now + (body.phone === normalizePhone(silentMobile) ? 0 : resendPause),
      attemptsLeft: attempts,
      sha256: acceptance.sha256,
      ...(body.channel && {channel: body.channel}),
    };
    return transactionView(ctx.now(), enrolment, enrolment.transaction);
  },

  sign: ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    dropOverdue(ctx, enrolment);
    const {acceptance, transaction} = enrolment;
    if (
      !acceptance ||
      (transaction && transaction.sha256 !== acceptance.sha256) ||
      (body.sha256 !== undefined && body.sha256 !== acceptance.sha256)
    )
      throw new Problem('document-changed');
    stopWhileLocked(ctx, enrolment);
    const now = ctx.now();
    // A new code cancels the old one.
    if (
      transaction?.id !== body.transactionId ||
      transaction.attemptsLeft < 1 ||
      now.getTime() > transaction.expiresAt ||
      body.code === sampleCodes.expired
    )
      throw new Problem('code-expired');
    if (body.code !== sampleCodes.right) {
      transaction.attemptsLeft--;
      if (transaction.attemptsLeft > 0) throw new Problem('code-wrong', {attemptsLeft: transaction.attemptsLeft});
      enrolment.lockedUntil = now.getTime() + lock;
      stopWhileLocked(ctx, enrolment);
    }
    const signedAt = now.toISOString();
    const memberNumber = memberNumberOf({enrolmentId: enrolment.id});
    const signed = {signatureId: nextId(ctx.db, 'signature'), signedAt, memberNumber, proof: true};
    enrolment.signed = {...signed, phone: transaction.phone, sha256: transaction.sha256};
    ctx.db.memberships[enrolment.id] = memberNumber;
    enrolment.savedAt = signedAt;
    enrolment.partial = {};
    delete enrolment.transaction;
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

function stopWhileLocked(ctx: HandlerContext, enrolment: EnrolmentRecord): void {
  if (isLocked(ctx.now(), enrolment))
    throw new Problem('transaction-locked', {
      attemptsLeft: 0,
      retryAt: new Date(enrolment.lockedUntil ?? 0).toISOString(),
    });
}
