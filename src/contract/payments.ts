/** How acts were paid: transfers, and the décompte of each (MEM-10). Asked for once an act is open. */
import * as z from './zod.js';
import {bytes, operation} from './operation.js';
import {Act, Payee} from './reimbursements.js';
import {Cents, IsoDate} from './values.js';

/** A transfer, which pays one act or several. */
export const Payment = z.object({
  id: z.string(),
  paidOn: IsoDate,
  amount: Cents,
  payee: Payee,
  statementId: z.optional(z.string()),
  acts: z.list(Act),
});
export type Payment = z.infer<typeof Payment>;

export const getPayment = operation({
  id: 'getPayment',
  method: 'GET',
  path: '/member/payments/{paymentId}',
  params: z.object({paymentId: z.string()}),
  response: Payment,
  access: 'member',
});

/** The décompte. */
export const getStatement = operation({
  id: 'getStatement',
  method: 'GET',
  path: '/member/statements/{statementId}/file',
  params: z.object({statementId: z.string()}),
  response: bytes('application/pdf'),
  access: 'member',
});
