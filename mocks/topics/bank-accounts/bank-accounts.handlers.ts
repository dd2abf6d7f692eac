/** Another account of a member: checked, proved by a code of its own, told by both ways, and blocked if need be. */
import type {BankAccountChange} from '../../../src/contract/bank-account-change.js';
import type {MandatePayer} from '../../../src/contract/enrolment.js';
import {Problem, type FieldIssue} from '../../../src/contract/problem.js';
import {holderNames} from '../../../src/domain/account-holder.js';
import {entry, nextId} from '../../engine/database.js';
import {longInstant} from '../../engine/formats.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {loaded} from '../../engine/outage.js';
import {refuse} from '../../engine/problems.js';
import {sha256} from '../../engine/sha256.js';
import {memberOf} from '../../people/every-member.js';
import type {Member} from '../../people/members.js';
import {personas} from '../../people/personas.js';
import {emailOf} from '../access/accounts.js';
import {tellEverywhere} from '../access/notices.js';
import {requireCode} from '../access/step-up.js';
import {addressLines} from '../enrolment/addresses.js';
import {notify} from '../notifications/notify.js';
import {tellAccess} from '../notifications/of-access.js';
import {browserOf, note} from '../security/activity.js';
import {
  accountsView,
  blockableUntil,
  datesOf,
  fileOf,
  heldOf,
  instant,
  isDebited,
  mandateVersion,
  peopleOf,
  receiptOf,
} from './bank-accounts.js';
import type {AccountOfMember, BankFile, ChangeRecord} from './bank-accounts.data.js';

type Id = 'getBankAccounts' | 'changeBankAccount' | 'getBankMandateFile' | 'blockBankChange';

export const handlers: Pick<Handlers, Id> = {
  getBankAccounts: (_, ctx) => accountsView(ctx, memberOf(ctx)),

  changeBankAccount: ({body}, ctx) => {
    const member = memberOf(ctx);
    const email = emailOf(ctx);
    const account = entry(ctx.db.accounts, email);
    // a space without a password of its own is changed by a call
    if (!account) throw new Problem('forbidden');
    const held = heldOf(ctx, member);
    if (held) throw new Problem('change-held', held.possibleFrom === undefined ? {} : {retryAt: held.possibleFrom});
    const file = fileOf(ctx, member);
    refuse(issuesOf(ctx, member, file, body));
    requireCode(ctx, 'changeBankAccount', email, account, {
      sent: sha256(JSON.stringify(body)),
      beginsWith: `Changer votre compte bancaire (finit par ${ending(body)})`,
    });
    return receiptOf(ctx, change(ctx, member, file, body));
  },

  getBankMandateFile: async ({params: {changeId}}, ctx) => {
    const member = memberOf(ctx);
    const made = fileOf(ctx, member).changes.find(({id}) => id === changeId);
    if (!made?.mandate) throw new Problem('not-found');
    const {mandateFile} = await loaded(() => import('./mandate-file.js'));
    return mandateFile(ctx, member, made);
  },

  blockBankChange: ({body: {changeId}}, ctx) => {
    const member = memberOf(ctx);
    const file = fileOf(ctx, member);
    const now = ctx.now().getTime();
    const last = file.changes.at(-1);
    if (changeId !== undefined && (last?.id !== changeId || now >= blockableUntil(last)))
      throw new Problem('not-found');
    const undone = changeId !== undefined && last?.blockedAt === undefined ? last : undefined;
    if (undone) {
      undone.blockedAt = now;
      file.accounts = undone.before;
    }
    file.blockedAt = now;
    ctx.db.bankFiles[member.number] = file;
    const title = 'Les changements de compte bancaire sont bloqués';
    notify(ctx, member, {kind: 'security', title, lead: {page: 'bankAccount'}});
    tellEverywhere(ctx, member, emailOf(ctx), {
      kind: 'bank-change-blocked',
      text:
        `${undone ? 'Le changement de votre compte bancaire est annulé' : 'Les changements de compte sont bloqués'} ` +
        `depuis le ${longInstant(instant(now))}. Appelez-nous au ${ctx.settings.help.phoneText}.`,
    });
    return {
      blockedAt: instant(now),
      done: undone ? ['restored', 'changesClosed'] : ['changesClosed'],
      help: ctx.settings.help,
    };
  },
};

const ending = ({account: {iban}}: BankAccountChange): string => iban.slice(-3);

function issuesOf(ctx: HandlerContext, member: Member, file: BankFile, body: BankAccountChange): FieldIssue[] {
  const {account, uses, personIds, mandate} = body;
  const known = new Set(peopleOf(member).map(({id}) => id));
  const [pays, debits] = [uses.includes('reimbursements'), uses.includes('contributions')];
  const issues: [condition: boolean, pointer: string, code: string][] = [
    [ctx.settings.bic === 'required' && !account.bic, '/account/bic', 'required'],
    [debits && !isDebited(member), '/uses', 'unknown'],
    [pays && !personIds.length, '/personIds', 'required'],
    [personIds.some((id) => !known.has(id)), '/personIds', 'unknown_person'],
    [asNow(file, body), '/account/iban', 'same_account'],
    [debits && isDebited(member) && !payerOf(member, body) && mandate === undefined, '/mandate', 'required'],
    [mandate !== undefined && mandate !== mandateVersion, '/mandate', 'changed'],
  ];
  return issues.flatMap(([wrong, pointer, code]) => (wrong ? [{pointer, code}] : []));
}

/** Nothing would change. */
function asNow({accounts}: BankFile, {account: {iban, holder}, uses, personIds}: BankAccountChange): boolean {
  const isOn = (wanted: (each: AccountOfMember) => boolean) =>
    accounts.some((each) => wanted(each) && each.account.iban === iban && each.account.holder === holder);
  return uses.every((use) =>
    use === 'contributions'
      ? isOn(({uses: now}) => now.includes('contributions'))
      : personIds.every((id) => isOn(({personIds: now}) => now.includes(id))),
  );
}

/** The holder, where that is not the member: they sign a paper of their own. */
function payerOf(member: Member, {account: {holder}, uses}: BankAccountChange): MandatePayer | undefined {
  const [self] = member.people;
  if (!uses.includes('contributions') || holderNames(holder, [self!]) !== false) return undefined;
  const address = addressLines(member.address);
  const isCovered = holderNames(holder, member.people) === true;
  return {name: holder, acceptance: 'byPost', ...(isCovered && {address}), sentTo: address.join(', ')};
}

function change(ctx: HandlerContext, member: Member, file: BankFile, body: BankAccountChange): ChangeRecord {
  const {account, uses} = body;
  const personIds = uses.includes('reimbursements') ? body.personIds : [];
  const payer = payerOf(member, body);
  const debits = uses.includes('contributions');
  // nothing is debited there before its payer has signed
  const now = payer ? uses.filter((use) => use !== 'contributions') : uses;
  const {reimbursementsFrom, ...debit} = datesOf(ctx, debits && !payer);
  const email = emailOf(ctx);
  const time = ctx.now().getTime();
  const made: ChangeRecord = {
    id: nextId(ctx.db, 'changement'),
    at: time,
    account,
    personIds,
    uses,
    dates: {...(personIds.length && {reimbursementsFrom: reimbursementsFrom!}), ...debit},
    told: tellEverywhere(ctx, member, email, {
      kind: 'bank-account-changed',
      text:
        `Votre compte bancaire a été changé le ${longInstant(instant(time))}\u00a0: le nouveau finit par ` +
        `${ending(body)}. Ce n’était pas vous\u202f? Bloquez ce changement dans votre espace, ou appelez le ` +
        `${ctx.settings.help.phoneText}.`,
    }),
    ...(debits && {mandate: {reference: referenceOf(member, file), ...(payer && {payer})}}),
    proofWanted: holderNames(account.holder, member.people) === false,
    before: structuredClone(file.accounts),
  };
  file.accounts = [
    ...(now.length ? [{id: nextId(ctx.db, 'compte'), account, personIds, uses: now}] : []),
    ...file.accounts.map((each) => without(each, personIds, now)).filter(({uses: left}) => left.length),
  ];
  file.changes.push(made);
  ctx.db.bankFiles[member.number] = file;
  note(ctx, email, 'bank-account-changed', browserOf(ctx));
  tellAccess(ctx, email, 'bank-account-changed');
  return made;
}

/** What an account still serves, once another one is there for these. */
function without(each: AccountOfMember, taken: readonly string[], uses: ChangeRecord['uses']): AccountOfMember {
  const personIds = each.personIds.filter((id) => !taken.includes(id));
  const left = each.uses.filter((use) => (use === 'contributions' ? !uses.includes(use) : personIds.length > 0));
  return {...each, personIds, uses: left};
}

/** Unique mandate reference (RUM): another one for each mandate. */
const referenceOf = ({persona}: Member, {changes}: BankFile): string =>
  `MUT-${personas[persona].supportCode}-${String(changes.length + 2).padStart(2, '0')}`;
