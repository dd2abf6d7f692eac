/** What else is known of the requests of a member for the people covered: papers by their id, and each request. */
import type {MemberRequest, WantedPaper} from '../../../src/contract/requests.js';
import type {HandlerContext} from '../../engine/handler.js';
import {papersOfChange, requestOf} from './follow-up.js';
import {changesOf, coveredPeople} from './household.js';

/** A paper about somebody who is covered, who was asked for, or who is being added. */
export function beneficiaryPaper(ctx: HandlerContext, paperId: string): WantedPaper | undefined {
  if (ctx.memberNumber === undefined) return undefined;
  const begun = Object.entries(ctx.db.beneficiaryAdditions).filter(
    ([, {memberNumber}]) => memberNumber === ctx.memberNumber,
  );
  return [
    ...coveredPeople(ctx).flatMap(({paper}) => paper ?? []),
    ...changesOf(ctx).flatMap(([id, change]) => papersOfChange(ctx, id, change)),
    ...begun.flatMap(([id, joins]) => papersOfChange(ctx, id, {joins})),
  ].find(({id}) => id === paperId);
}

export function beneficiaryRequest(ctx: HandlerContext, id: string): MemberRequest | undefined {
  if (ctx.memberNumber === undefined) return undefined;
  const change = changesOf(ctx).find(([each]) => each === id)?.[1];
  return change && requestOf(ctx, id, change);
}
