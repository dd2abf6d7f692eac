import type {FieldIssue} from '../../../src/contract/problem.js';
import type {WaiverRequest} from '../../../src/contract/waiver.js';
import type {Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {requestedWaiver, waiverTerms} from './waiver.js';
import {changeEnrolment} from '../enrolment/draft.js';
import {enrolmentOf, forgetAcceptance, openEnrolment} from '../enrolment/enrolment.js';

export const handlers: Pick<Handlers, 'getWaiverTerms' | 'requestWaiver' | 'withdrawWaiver'> = {
  getWaiverTerms: ({params}, ctx) => {
    enrolmentOf(ctx, params);
    return waiverTerms;
  },

  requestWaiver: ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    refuse(issuesOf(body, ctx.today()));
    return changeEnrolment(ctx, enrolment, 'waiver', () => {
      // Nothing may be signed while the request stands.
      forgetAcceptance(enrolment);
      // The same request again, because its answer was lost, keeps its date.
      const same = enrolment.waiver?.caseId === body.caseId && enrolment.waiver.endsOn === body.endsOn;
      enrolment.waiver = requestedWaiver(body, (same && enrolment.waiver?.requestedAt) || ctx.now().toISOString());
    });
  },

  withdrawWaiver: ({params}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    return changeEnrolment(ctx, enrolment, 'waiver', () => {
      delete enrolment.waiver;
    });
  },
};

function issuesOf({caseId, endsOn, statement}: WaiverRequest, today: string): FieldIssue[] {
  const chosen = waiverTerms.cases.find(({id}) => id === caseId);
  const issues: FieldIssue[] = [];
  if (!chosen) issues.push({pointer: '/caseId', code: 'unknown'});
  if (chosen?.asksEnd && endsOn === undefined) issues.push({pointer: '/endsOn', code: 'required'});
  if (chosen?.asksEnd && endsOn !== undefined && endsOn < today) issues.push({pointer: '/endsOn', code: 'past'});
  if (statement !== waiverTerms.statement.version) issues.push({pointer: '/statement', code: 'outdated'});
  return issues;
}
