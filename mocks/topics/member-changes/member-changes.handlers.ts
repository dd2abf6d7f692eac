import type {Handlers} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import {settleMessages} from '../messages/message-events.js';
import {changesSince} from './journal.js';

export const handlers: Pick<Handlers, 'listMemberChanges'> = {
  listMemberChanges: ({params}, ctx) => {
    const member = memberOf(ctx);
    // what the insurer did by itself meanwhile
    settleMessages(ctx, member.persona);
    return changesSince(ctx, member, params.since);
  },
};
