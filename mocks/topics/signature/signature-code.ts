/** The code that signs an enrolment: whom it reaches, what its lock means, and what the member's page sees of both. */
import type {EnrolmentDraft} from '../../../src/contract/enrolment.js';
import {normalizePhone} from '../../../src/domain/index.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {silentMobile} from '../../people/personas.js';
import {challengeView, instant, type CodeUse, type Way} from '../access/challenge.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';

/** To the number that signs, or to the address of the invitation. */
function waysTo(email: string, phone: string): Way[] {
  const silent = phone === normalizePhone(silentMobile);
  return [
    {channel: 'sms', to: phone, ...(silent && {silent})},
    {channel: 'voice', to: phone},
    {channel: 'email', to: email},
  ];
}

/** One may be had again after its time: the member has not left the page where it is asked. */
export const signatureCode: CodeUse = {
  purpose: 'signature',
  kind: 'signature-code',
  beginsWith: 'Signature de votre adhésion',
  isOpen: ({db, enrolmentId}, id, {signature}) =>
    signature !== undefined &&
    signature.enrolmentId === enrolmentId &&
    entry(db.enrolments, enrolmentId)?.challengeId === id,
  ways: (_, {email, signature}) => waysTo(email, signature!.phone),
  lock: ({db}, {signature}, until) => {
    const enrolment = db.enrolments[signature!.enrolmentId]!;
    enrolment.lockedUntil = until;
    delete enrolment.challengeId;
  },
};

export function isLocked(now: Date, {lockedUntil = 0}: Pick<EnrolmentRecord, 'lockedUntil'>): boolean {
  return lockedUntil > now.getTime();
}

/** What the draft says of the code on its way. */
export function codeOnItsWay(
  ctx: HandlerContext,
  enrolment: EnrolmentRecord,
): Pick<EnrolmentDraft, 'challenge' | 'signatureLockedUntil'> {
  const {challengeId, lockedUntil = 0} = enrolment;
  const challenge = entry(ctx.db.challenges, challengeId);
  return {
    ...(challengeId && challenge && {challenge: challengeView(ctx, signatureCode, challengeId, challenge)}),
    ...(isLocked(ctx.now(), enrolment) && {signatureLockedUntil: instant(lockedUntil)}),
  };
}
