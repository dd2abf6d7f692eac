import type {Handlers} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import {changesSince} from './journal.js';

export const handlers: Pick<Handlers, 'listMemberChanges'> = {
  listMemberChanges: ({params}, ctx) => changesSince(ctx, memberOf(ctx), params.since),
};
