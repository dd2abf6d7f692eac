/** What became of a paper that was asked for: as the request says that answered it. */
import type {HandlerContext} from '../../engine/handler.js';
import {isSameOwner, type Owner} from '../../engine/database.js';
import {statusOf} from './standing.js';

type Context = Pick<HandlerContext, 'db' | 'now'>;

/** How such a paper stands, by the last request that answers it; undefined: nothing was sent. */
export function sentPaper(
  ctx: Context,
  owner: Owner,
  paperId: string,
): {state: 'received' | 'accepted' | 'refused'; reason?: string} | undefined {
  const record = Object.values(ctx.db.requests).findLast(
    (each) => each.paperId === paperId && isSameOwner(ctx, each.owner, owner),
  );
  if (!record) return undefined;
  const status = statusOf(ctx, record);
  const {reason} = record.request;
  if (status === 'accepted') return {state: 'accepted'};
  return status === 'moreInfo' || status === 'rejected'
    ? {state: 'refused', ...(reason !== undefined && {reason})}
    : {state: 'received'};
}
