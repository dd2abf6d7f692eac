/** The accounts of a member, from when another one serves, and whether it may be given now. */
import type {
  AccountDates,
  BankAccountReceipt,
  BankAccounts,
  HeldChange,
  MaskedAccount,
} from '../../../src/contract/bank-accounts.js';
import type {BankAccount, BankDetails} from '../../../src/contract/bank-details.js';
import type {Mandate} from '../../../src/contract/enrolment.js';
import {addDays, maskIban, normalizeIban} from '../../../src/domain/index.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext, Simulation} from '../../engine/handler.js';
import {insurer} from '../../people/insurer.js';
import type {Member} from '../../people/members.js';
import {personas} from '../../people/personas.js';
import {addressLines} from '../enrolment/addresses.js';
import {mandateText} from '../enrolment/mandate.js';
import {contactChangedAt} from '../member-profile/contacts.js';
import type {AccountOfMember, BankFile, ChangeRecord} from './bank-accounts.data.js';

/** Hours after a change of phone or e-mail during which no account is changed. */
export const heldHours = 72;
/** Days during which a change can be blocked. */
const blockDays = 30;
/** Payments already on their way go to the account before. */
const paymentDays = 2;
/** The payer is told this long before a debit (DOMAIN 4.6). */
const noticeDays = 14;

export const mandateVersion = '2026-11';
export const instant = (time: number): string => new Date(time).toISOString();

const banks: Readonly<Record<string, string>> = {'99999': 'Banque du Littoral', '30006': 'Crédit Agricole'};

export const maskedAccount = ({holder, iban}: BankAccount): MaskedAccount => {
  const bank = banks[/^FR\d\d(\d{5})/.exec(iban)?.[1] ?? ''];
  return {holder, iban: maskIban(iban), ...(bank && {bank})};
};

/** Whose accounts this member may change: not of an adult who keeps their own affairs. */
export const peopleOf = ({people}: Member) => people.filter(({visibility}) => !visibility);

/** Their contributions are debited. */
export const isDebited = ({persona}: Member): boolean => personas[persona].debit;

/** What is known of a member's accounts, for a change; kept by `db` from the first change on. */
export function fileOf({db}: Pick<Simulation, 'db'>, member: Member): BankFile {
  return entry(db.bankFiles, member.number) ?? {accounts: firstAccounts(db, member), changes: []};
}

/** As they were given with the enrolment. */
function firstAccounts(db: Simulation['db'], member: Member): AccountOfMember[] {
  const persona = personas[member.persona];
  const signed = entry(db.enrolments, persona.enrolmentId);
  const given: BankDetails = (signed?.signed && signed.bankDetails) || persona.answers.bankDetails;
  const {account, debitAccount, perBeneficiary = {}} = given;
  const ids = peopleOf(member).map(({id}) => id);
  const own = ids.flatMap((id) => {
    const theirs = perBeneficiary[id];
    return theirs?.kind === 'own' ? [{id: `compte-${id}`, account: whole(theirs.account), personIds: [id]}] : [];
  });
  const onMain = ids.filter((id) => !own.some(({personIds}) => personIds.includes(id)));
  const debited = isDebited(member);
  const uses = ['reimbursements' as const];
  const main: AccountOfMember = {
    id: 'compte',
    account: whole(account),
    personIds: onMain,
    uses: debited && !debitAccount ? [...uses, 'contributions'] : uses,
  };
  const debit = debited && debitAccount && {id: 'compte-cotisation', account: whole(debitAccount), personIds: []};
  return [
    main,
    ...(debit ? [{...debit, uses: ['contributions' as const]}] : []),
    ...own.map((each) => ({...each, uses: [...uses]})),
  ];
}

const whole = (account: BankAccount): BankAccount => ({...account, iban: normalizeIban(account.iban)});

/** If it were given today: debits are on a 5th. */
export function datesOf({today}: Pick<Simulation, 'today'>, debited: boolean): AccountDates {
  const now = today();
  const told = addDays(now, noticeDays);
  const fifths = [0, 1, 2].map((months) => fifthAfter(now, months));
  const contributionsFrom = fifths.find((date) => date >= told)!;
  return {
    reimbursementsFrom: addDays(now, paymentDays),
    ...(debited && {contributionsFrom}),
    stillDebited: debited ? fifths.filter((on) => on < contributionsFrom).map((on) => ({on})) : [],
  };
}

/** The next 5th, or so many months after it. */
function fifthAfter(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1 + months + (day < 5 ? 0 : 1), 5)).toISOString().slice(0, 10);
}

/** Why nothing may be changed for now: a thief changes the phone first. */
export function heldOf({db, now}: Pick<Simulation, 'db' | 'now'>, {number}: Member): HeldChange | undefined {
  const {blockedAt} = entry(db.bankFiles, number) ?? {};
  if (blockedAt !== undefined) return {reason: 'blocked', at: instant(blockedAt)};
  const at = contactChangedAt(db, number);
  if (at === undefined) return undefined;
  const until = at + heldHours * 3_600_000;
  if (now().getTime() >= until) return undefined;
  const byPhone = entry(db.memberProfiles, number)?.contacts.mobile?.changedAt === at;
  return {reason: byPhone ? 'phone' : 'email', at: instant(at), possibleFrom: instant(until), heldHours};
}

export const blockableUntil = ({at}: ChangeRecord): number => at + blockDays * 86_400_000;

export function accountsView(ctx: HandlerContext, member: Member): BankAccounts {
  const {accounts, changes} = fileOf(ctx, member);
  const held = heldOf(ctx, member);
  const last = changes.at(-1);
  const open = last && last.blockedAt === undefined && ctx.now().getTime() < blockableUntil(last);
  return {
    accounts: accounts.map(({account, ...each}) => ({...each, account: maskedAccount(account)})),
    people: peopleOf(member).map(({id, firstName, lastName}) => ({id, firstName, lastName})),
    dates: datesOf(ctx, isDebited(member)),
    ...(isDebited(member) && {
      mandate: {version: mandateVersion, mandate: mandateOf(ctx), address: addressLines(member.address)},
    }),
    ...(held && {held}),
    ...(open && {lastChange: receiptOf(ctx, last)}),
  };
}

/** A draft where nothing is said of a change. */
function mandateOf({settings}: Pick<Simulation, 'settings'>, change?: ChangeRecord): Mandate {
  const {reference, payer} = change?.mandate ?? {};
  return {
    creditor: {name: settings.insurer.name, address: insurer.address, id: insurer.ics},
    type: 'recurrent',
    text: mandateText,
    ...(change && {reference: reference!, file: true}),
    ...(payer && {payer}),
    ...(change && !payer && {signedAt: instant(change.at)}),
  };
}

export function receiptOf(ctx: Pick<Simulation, 'settings'>, change: ChangeRecord): BankAccountReceipt {
  const {id, at, account, personIds, uses, dates, mandate, told, proofWanted} = change;
  return {
    id,
    changedAt: instant(at),
    account: maskedAccount(account),
    personIds,
    uses,
    dates,
    ...(mandate && {mandate: mandateOf(ctx, change)}),
    told,
    proofWanted,
  };
}
