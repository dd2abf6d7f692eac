/** The accounts of a member, and how a change of them stands (MEM-51, SUP-03; DOMAIN 4, 10.3). */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {Told} from './code.js';
import {Mandate} from './mandate.js';
import {bytes, operation} from './operation.js';
import {Instant, IsoDate, PersonId} from './values.js';

/** What an account is for: what is paid to it, what is debited from it. */
export const accountUses = ['reimbursements', 'contributions'] as const;
export type AccountUse = (typeof accountUses)[number];

/** An account as it may be shown: never whole. */
export const MaskedAccount = z.object({
  holder: z.string(),
  /** `FR76 •••• •••• •••• •••• •••• 189`: masked by the server. */
  iban: z.string(),
  /** The name people know. */
  bank: z.maybe(z.string()),
});
export type MaskedAccount = z.infer<typeof MaskedAccount>;

export const MemberBankAccount = z.object({
  id: z.string(),
  account: MaskedAccount,
  /** Whose care is paid back to it: ids of `people`. */
  personIds: z.list(PersonId),
  uses: z.list(openEnum(accountUses)),
});
export type MemberBankAccount = z.infer<typeof MemberBankAccount>;

/** From when another account serves, and what is still debited from the one before. Each only where it is so. */
export const AccountDates = z.object({
  reimbursementsFrom: z.optional(IsoDate),
  contributionsFrom: z.optional(IsoDate),
  stillDebited: z.list(z.object({on: IsoDate})),
});
export type AccountDates = z.infer<typeof AccountDates>;

export const heldReasons = ['phone', 'email', 'blocked'] as const;

/**
 * No account may be changed here for now: the phone or the e-mail, where codes and notices go, changed a short while
 * ago; or the member blocked changes, and is to call.
 */
export const HeldChange = z.object({
  reason: openEnum(heldReasons),
  /** When that happened. */
  at: z.maybe(Instant),
  /** From when it is possible again; absent where only a call opens it. */
  possibleFrom: z.optional(Instant),
  /** How long the server waits. */
  heldHours: z.maybe(z.int()),
});
export type HeldChange = z.infer<typeof HeldChange>;

/**
 * A change that was made: what is to be kept of it. `mandate`: of the new account, where contributions are debited from
 * it; with a `payer`, it waits for them, and nothing is debited there before.
 */
export const BankAccountReceipt = z.object({
  id: z.string(),
  changedAt: Instant,
  account: MaskedAccount,
  personIds: z.list(PersonId),
  uses: z.list(openEnum(accountUses)),
  dates: AccountDates,
  mandate: z.optional(Mandate),
  /** Whom the server told, of both the phone and the e-mail. */
  told: z.list(Told),
  /** The proof of the holder is asked for (DOMAIN 4.7). */
  proofWanted: z.orElse(z.boolean(), false),
  /** The request that was opened for it (`getRequest`). */
  requestId: z.maybe(z.string()),
});
export type BankAccountReceipt = z.infer<typeof BankAccountReceipt>;

export const BankAccounts = z.object({
  /** The main one first. They stand as the last change left them, whatever its dates. */
  accounts: z.list(MemberBankAccount),
  /** Whose accounts this member may change: themselves (`member`) first. */
  people: z.array(z.object({id: PersonId, firstName: z.string(), lastName: z.string()})),
  /** What another account would change, if it were given now. */
  dates: AccountDates,
  /**
   * Contributions are debited: another account for them needs this mandate accepted, by its `version`. Its debtor is
   * the holder, at `address` where that is the member.
   */
  mandate: z.optional(z.object({version: z.string(), mandate: Mandate, address: z.maybe(z.array(z.string()))})),
  held: z.optional(HeldChange),
  /** The last change, while it can still be blocked. */
  lastChange: z.optional(BankAccountReceipt),
});
export type BankAccounts = z.infer<typeof BankAccounts>;

export const getBankAccounts = operation({
  id: 'getBankAccounts',
  method: 'GET',
  path: '/member/bank-accounts',
  response: BankAccounts,
  access: 'member',
});

/** The mandate of a change as a document, filled in. `not-found` where it has none. */
export const getBankMandateFile = operation({
  id: 'getBankMandateFile',
  method: 'GET',
  path: '/member/bank-accounts/changes/{changeId}/mandate',
  params: z.object({changeId: z.string()}),
  response: bytes('application/pdf'),
  access: 'member',
});

export const blockParts = ['restored', 'changesClosed'] as const;

/** What was done, in the order to tell it, and whom to call. */
export const BankChangeBlock = z.object({
  blockedAt: Instant,
  /** `restored`: the accounts are those from before; `changesClosed`: none is changed here before a call. */
  done: z.list(openEnum(blockParts)),
  help: z.maybe(z.object({phone: z.string(), phoneText: z.maybe(z.string()), hours: z.maybe(z.string())})),
});
export type BankChangeBlock = z.infer<typeof BankChangeBlock>;

/**
 * « Ce n'était pas moi »: undoes a change (`changeId`; `not-found` once it cannot be blocked any more), and in any case
 * no account is changed here before the member called. No code is asked: who is robbed may have lost their phone.
 */
export const blockBankChange = operation({
  id: 'blockBankChange',
  method: 'POST',
  path: '/member/bank-accounts/blocks',
  body: z.object({changeId: z.optional(z.string())}),
  response: BankChangeBlock,
  access: 'member',
  idempotent: true,
});
