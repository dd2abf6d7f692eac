/** A contract is withdrawn from (LAW-01). */
import * as z from './zod.js';
import {EndingReceipt} from './ending.js';
import {statement} from './ending-statement.js';
import {operation} from './operation.js';

export const WithdrawalStatement = z.object(statement);
export type WithdrawalStatement = z.infer<typeof WithdrawalStatement>;

/** `over` where the period has ended; `validation` at `/contract` (`unknown`). */
export const withdraw = operation({
  id: 'withdraw',
  method: 'POST',
  path: '/withdrawal/requests',
  body: WithdrawalStatement,
  response: EndingReceipt,
  problems: ['validation', 'already-open', 'over'],
  access: 'optional',
  idempotent: true,
});
