/** Finding an enrolment, and knowing how far it is. */
import type {EnrolmentStep} from '../../../src/contract/enrolment.js';
import type {Combination} from '../../../src/contract/guarantees.js';
import {Problem} from '../../../src/contract/problem.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {combinationsOf, type People} from '../guarantees/prices.js';
import type {EnrolmentRecord} from './enrolment.data.js';

export interface OfEnrolment {
  enrolmentId: string;
}

export function enrolmentOf(ctx: HandlerContext, {enrolmentId}: OfEnrolment): EnrolmentRecord {
  const enrolment = entry(ctx.db.enrolments, enrolmentId);
  if (!enrolment) throw new Problem('not-found');
  return enrolment;
}

export function hasAccount(ctx: HandlerContext, enrolment: EnrolmentRecord): boolean {
  return entry(ctx.db.accounts, enrolment.email)?.enrolmentId === enrolment.id;
}

/**
 * An enrolment that may still change: the caller knows its last version, its member has an account, and has not
 * signed.
 */
export function openEnrolment(ctx: HandlerContext, params: OfEnrolment): EnrolmentRecord {
  const enrolment = enrolmentOf(ctx, params);
  if (ctx.version !== undefined && ctx.version !== versionOf(enrolment)) throw new Problem('stale');
  if (!hasAccount(ctx, enrolment)) throw new Problem('forbidden');
  if (enrolment.signed) throw new Problem('already-signed');
  return enrolment;
}

export function versionOf({revision = 0}: EnrolmentRecord): string {
  return String(revision);
}

export function forgetAcceptance(enrolment: EnrolmentRecord): void {
  delete enrolment.acceptance;
  delete enrolment.acceptedAt;
  delete enrolment.challengeId;
}

/** Whom the contribution is counted for: the member, and who was added. */
export function peopleOf({beneficiaries}: Pick<EnrolmentRecord, 'beneficiaries'>): People {
  const children = beneficiaries.filter(({person}) => person.type === 'child' || person.type === 'partnerChild').length;
  return {adults: 1 + beneficiaries.length - children, children};
}

export function chosenCombination(enrolment: EnrolmentRecord): Combination | undefined {
  const {offer, guarantees} = enrolment;
  return combinationsOf(offer, peopleOf(enrolment)).find(({id}) => id === guarantees?.combinationId);
}

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
