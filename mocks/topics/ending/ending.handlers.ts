/** A contract is ended (MEM-77, LAW-02) or withdrawn from (LAW-01), also by somebody who is not signed in. */
import {Problem, type FieldIssue} from '../../../src/contract/problem.js';
import {entry, isSameOwner, memberNumberIn, nextId} from '../../engine/database.js';
import {longInstant} from '../../engine/formats.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {loaded} from '../../engine/outage.js';
import {refuse} from '../../engine/problems.js';
import {everyMember} from '../../people/every-member.js';
import {leave} from '../access/outbox.js';
import {notify} from '../notifications/notify.js';
import {
  asMember,
  contractByNumber,
  contractsOf,
  earliestOf,
  isWithdrawn,
  monthsLater,
  named,
  noEndingFor,
  personOf,
  termOf,
  termsFor,
  withdrawalsOf,
} from './contracts.js';
import type {EndingRecord, InsuredContract} from './ending.data.js';
import {reasonOf, reasons} from './reasons.js';
import {declared, endingsOf, isUnderWay, receiptOf} from './receipts.js';

type Id =
  | 'getCancellationRules'
  | 'requestCancellation'
  | 'takeBackCancellation'
  | 'getWithdrawalRules'
  | 'withdraw'
  | 'getEndingReceipt';

const words = {
  title: 'Renoncer au contrat ici',
  statement: 'Moi, {name}, je renonce {contract}.',
  numbered: 'au contrat {number}',
  confirm: 'Confirmer ma renonciation',
};

export const handlers: Pick<Handlers, Id> = {
  getCancellationRules: (_, asking) => {
    const ctx = asMember(asking);
    const asked = new Set(underWay(ctx).map(([, {contractId}]) => contractId));
    const all = contractsOf(ctx);
    const contracts = all.filter(({id}) => !asked.has(id));
    const member = everyMember.find(({number}) => number === ctx.memberNumber);
    const none = member && noEndingFor(member, all, contracts);
    const person = personOf(ctx);
    const today = ctx.today();
    return {
      ...(person && {person}),
      contracts: contracts.map((each) => ({
        id: each.id,
        label: each.label,
        number: each.number,
        startedOn: each.startedOn,
        earliest: earliestOf(each, today),
        term: termOf(today),
      })),
      terms: termsFor(contracts, today),
      reasons: [...reasons],
      ...(none && {none}),
      receipts: endingsOf(ctx, 'cancellation').map(([id, record]) => receiptOf(ctx, id, record)),
    };
  },

  requestCancellation: ({body}, asking) => {
    const ctx = asMember(asking);
    const today = ctx.today();
    const {contract, contractId, owner} = meant(ctx, body, contractsOf(ctx));
    const reason = reasonOf(body.reasonId);
    const earliest = contract ? earliestOf(contract, today) : monthsLater(today, 1);
    refuse(
      [
        issue(!reason, '/reasonId', 'unknown'),
        issue(reason?.asks.includes('eventDate') && body.eventDate === undefined, '/eventDate', 'required'),
        issue(reason?.asks.includes('text') && !body.text?.trim(), '/text', 'required'),
        issue(reason?.ends === 'wished' && body.endsOn !== undefined && body.endsOn < earliest, '/endsOn', 'too_early'),
      ].flat(),
    );
    if (underWay(ctx).some(([, each]) => each.contractId === contractId)) throw new Problem('already-open');
    const ends = {wished: body.endsOn ?? earliest, term: termOf(today)};
    const endsOn = ends[reason!.ends as keyof typeof ends] ?? monthsLater(today, 1);
    const {reasonId, text, eventDate} = body;
    return keep(ctx, {
      ...{kind: 'cancellation', owner, contractId, reasonId, endsOn},
      ...whoOf(body),
      contract: contract ? named(contract) : body.contract,
      ...(text?.trim() && {text: text.trim()}),
      ...(eventDate !== undefined && {eventDate}),
    });
  },

  takeBackCancellation: ({params: {requestId}}, ctx) => {
    const record = entry(ctx.db.endings, requestId);
    if (!record?.owner || record.kind !== 'cancellation' || !isSameOwner(ctx, record.owner, ctx))
      throw new Problem('not-found');
    if (!isUnderWay(record, ctx.today())) throw new Problem('over');
    record.takenBackAt = ctx.now().getTime();
    tell(ctx, record.owner, 'Votre résiliation est annulée, votre contrat continue', requestId);
    leave(ctx, {
      channel: 'email',
      to: record.email,
      kind: 'ending-taken-back',
      text: `Votre demande ${record.reference} est retirée. Votre contrat continue\u00a0: ${record.contract}.`,
    });
    return undefined;
  },

  getWithdrawalRules: (_, ctx) => {
    const person = personOf(ctx);
    return {
      ...(person && {person}),
      contracts: withdrawalsOf(ctx),
      words,
      receipts: endingsOf(ctx, 'withdrawal').map(([id, record]) => receiptOf(ctx, id, record)),
    };
  },

  withdraw: ({body}, ctx) => {
    const all = contractsOf(ctx).filter(({signed}) => signed);
    const {contract, contractId, owner} = meant(ctx, body, all);
    const known = withdrawalsOf(ctx).find(({id}) => id === contractId);
    if (known && isWithdrawn(ctx, known.id)) throw new Problem('already-open');
    if (known && !known.open) throw new Problem('over');
    const said = known?.said ?? words.numbered.replace('{number}', () => body.contract);
    return keep(ctx, {
      ...{kind: 'withdrawal', owner, contractId},
      ...whoOf(body),
      contract: contract ? named(contract) : body.contract,
      statement: words.statement
        .replace('{name}', () => `${body.firstName} ${body.lastName}`)
        .replace('{contract}', () => said),
      ...(known && contract?.signed?.paid && {refund: contract.signed.paid}),
    });
  },

  getEndingReceipt: async ({body: {ticket}}, ctx) => {
    const record = Object.values(ctx.db.endings).find((each) => each.ticket === ticket);
    if (!record) throw new Problem('not-found');
    const {receiptFile} = await loaded(() => import('./receipt-file.js'));
    return receiptFile(ctx, record);
  },
};

const isSignedIn = (ctx: HandlerContext): boolean => personOf(ctx) !== undefined;

const issue = (wrong: boolean | undefined, pointer: string, code: string): FieldIssue[] =>
  wrong ? [{pointer, code}] : [];

interface Statement {
  firstName: string;
  lastName: string;
  email: string;
  contract: string;
}

const whoOf = ({firstName, lastName, email}: Statement) => ({firstName, lastName, email});

/** What this person asked to end, and may take back. */
const underWay = (ctx: HandlerContext) =>
  endingsOf(ctx, 'cancellation').filter(([, record]) => isUnderWay(record, ctx.today()));

/** Which contract is meant, and whose it is. Somebody who is not signed in is told nothing of what is known. */
function meant(ctx: HandlerContext, body: Statement, own: readonly InsuredContract[]) {
  const {memberNumber, enrolmentId} = ctx;
  if (!isSignedIn(ctx)) {
    const found = contractByNumber(ctx, body.contract, body);
    return {
      contract: undefined,
      contractId: found?.contract.id,
      owner: found && {memberNumber: found.member.number},
    };
  }
  const contract = own.find(({id}) => id === body.contract);
  refuse(issue(!contract, '/contract', 'unknown'));
  return {
    contract,
    contractId: contract!.id,
    owner: {...(memberNumber !== undefined && {memberNumber}), ...(enrolmentId !== undefined && {enrolmentId})},
  };
}

type Kept = Omit<EndingRecord, 'reference' | 'ticket' | 'at' | 'signedIn' | 'owner' | 'contractId'> & {
  owner: EndingRecord['owner'] | undefined;
  contractId: string | undefined;
};

/** It was declared: under a reference to say on the phone, told to the address that was asked for. */
function keep(ctx: HandlerContext, {owner, contractId, ...about}: Kept) {
  const {db} = ctx;
  const signedIn = isSignedIn(ctx);
  const same = signedIn ? undefined : declaredBefore(ctx, about);
  if (same) return receiptOf(ctx, ...same);
  const id = nextId(db, about.kind);
  const record: EndingRecord = {
    ...about,
    ...(owner && {owner}),
    ...(contractId !== undefined && {contractId}),
    signedIn,
    reference: referenceOf(ctx, about.kind),
    ticket: nextId(db, 'accuse'),
    at: ctx.now().getTime(),
  };
  db.endings[id] = record;
  const isCancellation = about.kind === 'cancellation';
  tell(ctx, owner, `Votre ${isCancellation ? 'résiliation' : 'renonciation'} est enregistrée`, id, about.kind);
  const received = longInstant(new Date(record.at).toISOString());
  leave(ctx, {
    channel: 'email',
    to: record.email,
    kind: 'ending-receipt',
    text: `${declared(record)} Reçu le ${received}, sous la référence ${record.reference}.`,
  });
  return receiptOf(ctx, id, record);
}

/** In the space of who has one, whoever asked for it. */
function tell(
  ctx: HandlerContext,
  owner: EndingRecord['owner'],
  title: string,
  requestId: string,
  page: EndingRecord['kind'] = 'cancellation',
): void {
  const number = owner && memberNumberIn(ctx.db, owner);
  const member = everyMember.find((each) => each.number === number);
  if (member) notify(ctx, member, {kind: 'contract', title, lead: {page, requestId}});
}

/** Who is not signed in may have lost the answer, and the page with it: the same words are one declaration. */
function declaredBefore({db, today}: HandlerContext, about: Omit<Kept, 'owner' | 'contractId'>) {
  const {kind, firstName, lastName, email, contract, reasonId, text, eventDate} = about;
  const isSame = (each: EndingRecord) =>
    each.kind === kind &&
    !each.signedIn &&
    isUnderWay(each, today()) &&
    [each.firstName, each.lastName, each.email, each.contract].join('\n') ===
      [firstName, lastName, email, contract].join('\n') &&
    each.reasonId === reasonId &&
    each.text === text &&
    each.eventDate === eventDate;
  return Object.entries(db.endings).find(([, each]) => isSame(each));
}

/** « RES-26-002 907 »: the year, then a number that is never given twice. */
function referenceOf({db, today}: HandlerContext, kind: EndingRecord['kind']): string {
  const [word, first] = kind === 'cancellation' ? (['RES', 2_906] as const) : (['REN', 318] as const);
  const count = Object.values(db.endings).filter((each) => each.kind === kind).length;
  const number = String(first + count).padStart(6, '0');
  return `${word}-${today().slice(2, 4)}-${number.slice(0, 3)}\u00a0${number.slice(3)}`;
}
