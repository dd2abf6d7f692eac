/** Another account (MEM-51): apart from what is read, because its rules bring ibantools. */
import * as z from './zod.js';
import {BankAccount} from './answers/bank-details.js';
import {accountUses, BankAccountReceipt} from './bank-accounts.js';
import {operation} from './operation.js';
import {PersonId} from './values.js';

export const BankAccountChange = z.object({
  account: BankAccount,
  uses: z.array(z.enum(accountUses)).check(z.minLength(1)),
  /** Whose care it pays back; none where it is for contributions alone. */
  personIds: z.array(PersonId),
  /** The version of the mandate that the member accepts; signed by the code. */
  mandate: z.optional(z.string()),
});
export type BankAccountChange = z.infer<typeof BankAccountChange>;

/**
 * Another account. What cannot be taken is refused before any code is sent: `validation` with `same_account` at
 * `/account/iban` where nothing would change, `changed` at `/mandate` where its text is another one. `change-held`
 * while `held`, with `retryAt` where it ends by itself. A code is always asked (`step-up-required`, purpose `change`):
 * good for this account in this session, and nothing else. Phone and e-mail are both told.
 */
export const changeBankAccount = operation({
  id: 'changeBankAccount',
  method: 'POST',
  path: '/member/bank-accounts',
  body: BankAccountChange,
  response: BankAccountReceipt,
  problems: ['validation', 'change-held', 'access-locked', 'step-up-required'],
  access: 'member',
  idempotent: true,
  stepUp: true,
});
