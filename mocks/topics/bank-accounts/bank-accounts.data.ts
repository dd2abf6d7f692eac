import type {AccountDates, AccountUse, BankAccountReceipt} from '../../../src/contract/bank-accounts.js';
import type {BankAccount} from '../../../src/contract/bank-details.js';
import type {MandatePayer} from '../../../src/contract/enrolment.js';

/** An account of a member, whole. */
export interface AccountOfMember {
  id: string;
  account: BankAccount;
  personIds: string[];
  uses: AccountUse[];
}

/** What is kept of a change: its receipt is made from it. */
export interface ChangeRecord {
  id: string;
  /** Instant in milliseconds, as all of these. */
  at: number;
  account: BankAccount;
  personIds: string[];
  uses: AccountUse[];
  dates: AccountDates;
  told: BankAccountReceipt['told'];
  /** Where contributions are to be debited from it. */
  mandate?: {reference: string; payer?: MandatePayer; signedBy?: string};
  /** The holder is nobody of the contract. */
  proofWanted: boolean;
  /** What it took the place of. */
  before: AccountOfMember[];
  blockedAt?: number;
}

/** Of a member who changed something. */
export interface BankFile {
  accounts: AccountOfMember[];
  /** Newest last. */
  changes: ChangeRecord[];
  /** Since then nothing is changed without a call. */
  blockedAt?: number;
}

export interface BankAccountsData {
  /** By member number. */
  bankFiles: Record<string, BankFile>;
}

export const bankAccountsData = (): BankAccountsData => ({bankFiles: {}});
