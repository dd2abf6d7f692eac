import type {MemberRequest} from '../../../src/contract/requests.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {RequestRecord} from './deposits.data.js';

/** A paper is in somebody's hands after a minute, and was read after two days, unless it is decided before. */
export const inHands = 60_000;
export const read = 2 * 86_400_000;

/** How far a request is: papers that wait move on with time. */
export function statusOf(
  {now}: Pick<HandlerContext, 'now'>,
  {request: {status}, waitsSince}: RequestRecord,
): MemberRequest['status'] {
  const waited = waitsSince === undefined ? 0 : now().getTime() - waitsSince;
  if (status !== 'received' || waited < inHands) return status;
  return waited < read ? 'inReview' : 'accepted';
}
