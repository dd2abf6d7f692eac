/** Changing an enrolment, and showing it as its member's page sees it. */
import {addDays, todayIn} from '../../../src/domain/index.js';
import type {EnrolmentDraft, EnrolmentStep, FollowUp} from '../../../src/contract/enrolment.js';
import type {HandlerContext} from '../../engine/handler.js';
import {codeOnItsWay} from '../signature/signature-code.js';
import type {EnrolmentRecord} from './enrolment.data.js';
import {householdOf} from '../guarantees/prices.js';
import {chosenCombination, forgetAcceptance, hasAccount, missingSteps, peopleOf, versionOf} from './enrolment.js';
import {firstDebitOf, mandateOf} from './mandate.js';
import {papersOf} from './papers.js';
import {withdrawalOf} from './withdrawal.js';

/**
 * Applies a change and answers with the whole draft. The unfinished answers of `part` are done with. Any answer that
 * is no longer what was confirmed, accepted or about to be signed makes the member confirm and accept again.
 */
export function changeEnrolment(
  ctx: HandlerContext,
  enrolment: EnrolmentRecord,
  part: string | undefined,
  apply: () => void,
): EnrolmentDraft {
  const before = answersOf(enrolment);
  const whole = stateOf(enrolment);
  apply();
  if (part) delete enrolment.partial[part];
  if (answersOf(enrolment) !== before) {
    enrolment.recapConfirmed = false;
    forgetAcceptance(enrolment);
  }
  if (stateOf(enrolment) !== whole) enrolment.revision = (enrolment.revision ?? 0) + 1;
  enrolment.savedAt = ctx.now().toISOString();
  return draftOf(ctx, enrolment);
}

function answersOf({profile, beneficiaries, bankDetails, guarantees}: EnrolmentRecord): string {
  return JSON.stringify([profile, beneficiaries, bankDetails, guarantees]);
}

function stateOf(enrolment: EnrolmentRecord): string {
  const {beneficiariesConfirmed, recapConfirmed, acceptance} = enrolment;
  return `${answersOf(enrolment)} ${JSON.stringify([beneficiariesConfirmed, recapConfirmed, acceptance])}`;
}

/** The enrolment as its member's page sees it. */
export function draftOf(ctx: HandlerContext, enrolment: EnrolmentRecord): EnrolmentDraft {
  const {
    id,
    savedAt,
    keptUntil,
    ticket,
    supportCode,
    invitation,
    rules,
    profile,
    beneficiaries,
    bankDetails,
    guarantees,
    partial,
    waiver,
    acceptance,
    signed,
  } = enrolment;
  const chosen = chosenCombination(enrolment);
  const mandate = mandateOf(enrolment);
  const papers = papersOf(ctx, enrolment);
  const firstDebit = firstDebitOf(enrolment, ctx.now());
  return {
    id,
    version: versionOf(enrolment),
    savedAt,
    supportCode,
    invitation,
    rules,
    beneficiaries,
    partial,
    household: householdOf(enrolment.offer, peopleOf(enrolment)),
    step: stepOf(ctx, enrolment),
    accountCreated: hasAccount(ctx, enrolment),
    ...(profile && {profile}),
    ...(bankDetails && {bankDetails}),
    ...(guarantees && {guarantees}),
    ...(acceptance && {acceptance}),
    ...(chosen && {
      guaranteeSummary: {
        label: chosen.label,
        memberShare: chosen.memberShare,
        employerShare: chosen.employerShare,
        price: chosen.price,
        effectiveDate: enrolment.effectiveDate,
      },
    }),
    ...(firstDebit && {firstDebit}),
    ...(mandate && {mandate}),
    ...(papers.length > 0 && {papers}),
    ...(chosen && {withdrawal: withdrawalOf(enrolment)}),
    ...(waiver && {waiver}),
    ...(!signed && {resume: {until: keptUntil, ticket}}),
    ...(!signed && codeOnItsWay(ctx, enrolment)),
    ...(signed && {
      signed: {
        signatureId: signed.signatureId,
        signedAt: signed.signedAt,
        memberNumber: signed.memberNumber,
        ...(signed.proof && {proof: true}),
      },
      followUp: followUpOf(enrolment, signed.signedAt),
      review: ctx.now().getTime() - Date.parse(signed.signedAt) < 60_000 ? 'received' : 'reviewing',
    }),
  };
}

function stepOf(ctx: HandlerContext, enrolment: EnrolmentRecord): EnrolmentStep {
  if (enrolment.signed) return 'completed';
  if (!hasAccount(ctx, enrolment)) return 'account';
  // Who asked not to join finds the request where it was made.
  if (enrolment.waiver) return 'guarantees';
  const missing = missingSteps(enrolment)[0];
  if (missing) return missing;
  if (!enrolment.recapConfirmed) return 'recap';
  return enrolment.acceptance ? 'signature' : 'bulletin';
}

/** A week to check, the card with the cover. */
export function followUpOf(enrolment: EnrolmentRecord, signedAt: string): FollowUp {
  const {effectiveDate} = enrolment;
  const day = todayIn('Europe/Paris', new Date(signedAt));
  return {
    reviewBy: addDays(day, 7),
    cardFrom: effectiveDate > day ? effectiveDate : addDays(day, 7),
  };
}
