/** What a member is told of their account by every way there is, so that a thief who has one is seen by the other. */
import type {Told} from '../../../src/contract/code.js';
import type * as z from '../../../src/contract/zod.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {Member} from '../../people/members.js';
import type {OutboxMessage} from './access.data.js';
import {masked} from './challenge.js';
import {leave, type NoticeKind} from './outbox.js';

/** To the phone and to the e-mail; gives where each went, masked. */
export function tellEverywhere(
  ctx: HandlerContext,
  {phone}: Pick<Member, 'phone'>,
  email: string,
  notice: Pick<OutboxMessage, 'text'> & {kind: NoticeKind},
): z.infer<typeof Told>[] {
  const ways = [
    {channel: 'email', to: email},
    {channel: 'sms', to: phone},
  ] as const;
  for (const way of ways) leave(ctx, {...way, ...notice});
  return ways.map(masked);
}
