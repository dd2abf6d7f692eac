/** Accounts for benefits and for direct debit, as answered. */
import {checkBic, checkIban, normalizeBic, normalizeIban, plainText} from '../../domain/index.js';
import * as z from '../zod.js';
import {crossRule, normalized} from '../zod.js';

export const Iban = normalized(normalizeIban, checkIban);
export const Bic = normalized(normalizeBic, checkBic);
/** As on the RIB; 140 characters at most, what a payment message holds (ISO 20022), of which SEPA carries 70. */
export const AccountHolder = normalized(plainText, (name) => ([...name].length > 140 ? 'too_long' : undefined));

export const BankAccount = z.object({holder: AccountHolder, iban: Iban, bic: z.optional(Bic)});
export type BankAccount = z.infer<typeof BankAccount>;

/** Where a beneficiary is paid: the account of `sameAs` (« member » or another beneficiary's id), or their own. */
export const BeneficiaryAccount = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('same'), sameAs: z._default(z.string(), 'member')}),
  z.object({kind: z.literal('own'), account: BankAccount}),
]);

export const BankDetails = z
  .object({
    account: BankAccount,
    /** The same account pays the contributions. Absent where nothing is debited. */
    sameForDebit: z.optional(z.boolean()),
    debitAccount: z.optional(BankAccount),
    /** By beneficiary id; who is not listed is paid on the member's account. */
    perBeneficiary: z.optional(z.record(BeneficiaryAccount)),
  })
  .check(
    crossRule(['sameForDebit'], (details, issue) => {
      if (details.sameForDebit === false && !details.debitAccount) issue('debitAccount.iban', 'required');
    }),
  );
export type BankDetails = z.infer<typeof BankDetails>;
