/** The account of a member, once they are in it. */
import * as z from './zod.js';
import {operation} from './operation.js';

/** Whose it is, in words: shown, never kept. */
export const Account = z.object({name: z.maybe(z.string()), email: z.string()});
export type Account = z.infer<typeof Account>;

export const getAccount = operation({
  id: 'getAccount',
  method: 'GET',
  path: '/member/account',
  response: Account,
  access: 'member',
});
