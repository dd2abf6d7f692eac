/** What else is known of the stays of a member: papers by their id, and each request. */
import type {MemberRequest, WantedPaper} from '../../../src/contract/requests.js';
import type {HandlerContext} from '../../engine/handler.js';
import {papersOfStay, requestOfStay, staysOf} from './stays.js';

export function hospitalPaper(ctx: HandlerContext, paperId: string): WantedPaper | undefined {
  if (ctx.memberNumber === undefined) return undefined;
  return staysOf(ctx)
    .flatMap(([id, stay]) => papersOfStay(ctx, id, stay))
    .find(({id}) => id === paperId);
}

export function hospitalRequest(ctx: HandlerContext, id: string): MemberRequest | undefined {
  if (ctx.memberNumber === undefined) return undefined;
  const stay = staysOf(ctx).find(([each]) => each === id)?.[1];
  return stay && requestOfStay(ctx, id, stay);
}
