/** What the topics share: finding an enrolment, changing it, showing it. */
import {addDays, maskPhone, todayIn} from '../../../src/domain/index.js';
import {
  codeChannels,
  type EnrolmentDraft,
  type EnrolmentStep,
  type FollowUp,
  type Mandate,
  type SignatureTransaction,
} from '../../../src/contract/enrolment.js';
import type {Combination} from '../../../src/contract/guarantees.js';
import {Problem, type FieldIssue} from '../../../src/contract/problem.js';
import type {Settings} from '../../../src/contract/settings.js';
import {entry, type EnrolmentRecord, type TransactionRecord} from '../../engine/database.js';
import {combinationsOf} from '../guarantees/prices.js';
import {insurer, mandateText, sampleSettings} from '../settings/settings.js';
import type {HandlerContext} from '../../engine/handler.js';
import {firstOfNextMonth} from '../../engine/formats.js';

export interface OfEnrolment {
  enrolmentId: string;
}

export function settingsOf(ctx: HandlerContext): Settings {
  return {...sampleSettings, ...ctx.settings};
}

export function enrolmentOf(ctx: HandlerContext, {enrolmentId}: OfEnrolment): EnrolmentRecord {
  const enrolment = entry(ctx.db.enrolments, enrolmentId);
  if (!enrolment) throw new Problem('not-found');
  return enrolment;
}

export function hasAccount(ctx: HandlerContext, enrolment: EnrolmentRecord): boolean {
  return entry(ctx.db.accounts, enrolment.email)?.enrolmentId === enrolment.id;
}

/** An enrolment that may still change: its member has an account, and has not signed. */
export function openEnrolment(ctx: HandlerContext, params: OfEnrolment): EnrolmentRecord {
  const enrolment = enrolmentOf(ctx, params);
  if (!hasAccount(ctx, enrolment)) throw new Problem('forbidden');
  if (enrolment.signed) throw new Problem('already-signed');
  return enrolment;
}

/**
 * Applies a change and answers with the whole draft. The unfinished answers of `part` are done with. Any answer that
 * is no longer what was confirmed, accepted or about to be signed makes the member confirm and accept again.
 */
export function change(
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

export function forgetAcceptance(enrolment: EnrolmentRecord): void {
  delete enrolment.acceptance;
  delete enrolment.acceptedAt;
  delete enrolment.transaction;
}

function answersOf({profile, beneficiaries, bankDetails, guarantees}: EnrolmentRecord): string {
  return JSON.stringify([profile, beneficiaries, bankDetails, guarantees]);
}

function stateOf(enrolment: EnrolmentRecord): string {
  const {beneficiariesConfirmed, recapConfirmed, acceptance} = enrolment;
  return `${answersOf(enrolment)} ${JSON.stringify([beneficiariesConfirmed, recapConfirmed, acceptance])}`;
}

export function versionOf({revision = 0}: EnrolmentRecord): string {
  return String(revision);
}

/** Stops with the issues, if there are any. */
export function refuse(issues: FieldIssue[]): void {
  if (issues.length) throw new Problem('validation', {issues});
}

/** One step of a JSON Pointer. */
export function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function chosenCombination({offer, guarantees}: EnrolmentRecord): Combination | undefined {
  return combinationsOf(offer).find(({id}) => id === guarantees?.combinationId);
}

/** Something will be debited: the contract says so, and the choice costs the member something. */
export function needsMandate(enrolment: EnrolmentRecord): boolean {
  return enrolment.rules.debit && (chosenCombination(enrolment)?.memberShare ?? 0) > 0;
}

/** What the account would be debited for, and when for the first time. */
export function mandateOf(enrolment: EnrolmentRecord): Mandate | undefined {
  const {rules, bankDetails, effectiveDate, signed, supportCode, guarantees} = enrolment;
  if (!rules.debit) return undefined;
  const share = chosenCombination(enrolment)?.memberShare ?? 0;
  const months = {monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12}[guarantees?.debitFrequency ?? 'monthly'] ?? 1;
  return {
    creditor: {name: sampleSettings.insurer.name, address: insurer.address, id: insurer.ics},
    type: 'recurrent',
    text: mandateText,
    ...(share > 0 && {firstDebit: {amount: share * months, on: `${firstOfNextMonth(effectiveDate).slice(0, 8)}05`}}),
    ...(bankDetails && enrolment.profile && {reference: referenceOf(supportCode), file: true}),
    ...(signed && {signedAt: signed.signedAt}),
  };
}

/** Unique mandate reference (RUM). */
export const referenceOf = (supportCode: string): string => `MUT-${supportCode}`;

/** Steps whose answers are missing, before anything can be confirmed or signed. */
export function missingSteps(enrolment: EnrolmentRecord): EnrolmentStep[] {
  const done: [EnrolmentStep, unknown][] = [
    ['profile', enrolment.profile],
    ['beneficiaries', enrolment.beneficiariesConfirmed],
    ['bankDetails', enrolment.bankDetails],
    ['guarantees', enrolment.guarantees && !enrolment.waiver],
  ];
  return done.filter(([, answered]) => !answered).map(([step]) => step);
}

/** Stops unless everything was answered and, where it matters, confirmed. */
export function requireComplete(enrolment: EnrolmentRecord, {confirmed = true} = {}): void {
  const missing: string[] = missingSteps(enrolment);
  if (confirmed && !enrolment.recapConfirmed) missing.push('recap');
  if (missing.length)
    throw new Problem('incomplete', {issues: missing.map((step) => ({pointer: `/${step}`, code: 'required'}))});
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

export function isLocked(ctx: HandlerContext, {lockedUntil = 0}: EnrolmentRecord): boolean {
  return lockedUntil > ctx.now().getTime();
}

/** Beginning of the message: what its code is for. */
const purpose = 'Signature de votre adhésion';

/** `h•••••@example.org` */
const maskEmail = (email: string) => email.replace(/^(.)[^@]*/, '$1•••••');

export function transactionView(
  ctx: HandlerContext,
  enrolment: EnrolmentRecord,
  transaction: TransactionRecord,
): SignatureTransaction {
  const instant = (time: number) => new Date(time).toISOString();
  const locked = isLocked(ctx, enrolment);
  return {
    id: transaction.id,
    maskedPhone: maskPhone(transaction.phone),
    sentAt: instant(transaction.sentAt),
    expiresAt: instant(transaction.expiresAt),
    resendAt: instant(locked ? (enrolment.lockedUntil ?? 0) : transaction.resendAt),
    attemptsLeft: transaction.attemptsLeft,
    locked,
    ...viaOf(enrolment, transaction),
    purpose,
  };
}

function viaOf(
  {email}: EnrolmentRecord,
  {channel = 'sms'}: TransactionRecord,
): Pick<SignatureTransaction, 'channel' | 'channels' | 'sentTo'> {
  return {
    channel,
    channels: codeChannels.filter((each) => each !== channel),
    ...(channel === 'email' && {sentTo: maskEmail(email)}),
  };
}

/** A week to check, the card with the cover, the first debit on the 5th after it began. */
function followUpOf(enrolment: EnrolmentRecord, signedAt: string): FollowUp {
  const {effectiveDate} = enrolment;
  const day = todayIn('Europe/Paris', new Date(signedAt));
  const start = effectiveDate > day ? effectiveDate : firstOfNextMonth(day);
  return {
    reviewBy: addDays(day, 7),
    cardFrom: effectiveDate > day ? effectiveDate : addDays(day, 7),
    ...(needsMandate(enrolment) && {
      firstDebit: {date: addDays(start, 4), amount: chosenCombination(enrolment)!.memberShare},
    }),
  };
}

/** The enrolment as its member's page sees it. */
export function draftOf(ctx: HandlerContext, enrolment: EnrolmentRecord): EnrolmentDraft {
  const {
    id,
    savedAt,
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
    transaction,
    signed,
  } = enrolment;
  const chosen = chosenCombination(enrolment);
  const mandate = mandateOf(enrolment);
  // A lock that is over leaves nothing to type into: a new code starts a new transaction.
  const current = transaction && (transaction.attemptsLeft > 0 || isLocked(ctx, enrolment)) ? transaction : undefined;
  return {
    id,
    version: versionOf(enrolment),
    savedAt,
    supportCode,
    invitation,
    rules,
    beneficiaries,
    partial,
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
    ...(mandate && {mandate}),
    ...(waiver && {waiver}),
    ...(current && !signed && {transaction: transactionView(ctx, enrolment, current)}),
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
