import type {AccountDates, AccountUse, BankAccountReceipt} from '../../../src/contract/bank-accounts.js';
import type {BankAccount} from '../../../src/contract/bank-details.js';
import type {MandatePayer} from '../../../src/contract/enrolment.js';
import {memberNumberOf, personas} from '../../people/personas.js';

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
  /** When the phone or the e-mail of a member last changed, by member number. */
  contactChanges: Record<string, {phone?: number; email?: number}>;
}

const day = 86_400_000;

/** The phone of one member changed the day before. */
export const bankAccountsData = (today: string): BankAccountsData => ({
  bankFiles: {},
  contactChanges: {[memberNumberOf(personas.resume)]: {phone: Date.parse(`${today}T13:32:00Z`) - day}},
});
