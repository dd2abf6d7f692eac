/** Requests: how far each is, and what the insurer makes of the papers that were sent. */
import {addDays} from '../../../src/domain/index.js';
import type {MemberRequest, RequestStep} from '../../../src/contract/requests.js';
import {Problem} from '../../../src/contract/problem.js';
import {entry, isSameOwner, memberNumberIn, nextId} from '../../engine/database.js';
import {euros} from '../../engine/formats.js';
import type {HandlerContext, Simulation} from '../../engine/handler.js';
import {everyMember, memberOf} from '../../people/every-member.js';
import {sampleRequests} from '../documents/sent.js';
import {notify} from '../notifications/notify.js';
import {toldOfRequest} from '../notifications/of-request.js';
import type {DepositFileRecord, DepositRecord, RequestRecord} from './deposits.data.js';
import {kindOf} from './kinds.js';
import {decided, instant, type Decision} from './progress.js';
import {actsOf, small} from './whose.js';

/** Days that reading may take. */
const delay = 3;
const firstNumber = 118_402;

/** A request of whoever calls: one that was made here, or a sample. */
export function knownRequest(ctx: HandlerContext, id: string): RequestRecord | undefined {
  const {memberNumber} = ctx;
  const record = entry(ctx.db.requests, id);
  if (record) return isSameOwner(ctx, record.owner, ctx) ? record : undefined;
  if (memberNumber === undefined) return undefined;
  const request = sampleRequests(ctx, memberOf(ctx)).find((each) => each.id === id);
  return request && {owner: {memberNumber}, request};
}

export function requestOf(ctx: HandlerContext, id: string): RequestRecord {
  const record = knownRequest(ctx, id);
  if (!record) throw new Problem('not-found');
  return record;
}

/** What was handed in, as a request of its own; or in the one it completes. */
export function requestFrom(ctx: HandlerContext, deposit: DepositRecord, files: DepositFileRecord[]): MemberRequest {
  const now = ctx.now().getTime();
  const {db} = ctx;
  const received = files.map(({id, name, bytes, sha256}) => ({id, name, bytes, sha256, state: 'received' as const}));
  const steps = stepsOf(ctx, deposit, files);
  const before = deposit.completes === undefined ? undefined : knownRequest(ctx, deposit.completes);
  if (before) {
    // a sample is kept from now on
    db.requests[before.request.id] = before;
    const {reason: _, ...request} = before.request;
    const {papers} = request;
    const kept = (request.files ?? []).filter(({id}) => id !== deposit.replaces);
    before.request = {
      ...request,
      status: 'received',
      updatedAt: instant(now),
      steps: [...request.steps.filter(({done}) => done), ...steps],
      papers: papers.map((paper) => (paper.id === deposit.paperId ? {...paper, state: 'received'} : paper)),
      files: [...kept, ...received],
      actions: [],
    };
    before.waitsSince = now;
    return before.request;
  }
  const id = nextId(db, 'demande');
  const {kindId, personId, about, owner, paperId} = deposit;
  const request: MemberRequest = {
    id,
    reference: referenceOf(ctx),
    kind: 'document',
    label: kindOf(kindId).label,
    ...(about !== undefined && {about}),
    ...(personId !== undefined && {personId}),
    status: 'received',
    createdAt: instant(now),
    steps,
    papers: [],
    files: received,
    actions: [],
  };
  db.requests[id] = {owner, request, waitsSince: now, ...(paperId !== undefined && {paperId})};
  return request;
}

/** « DOC-26-118 402 »: the year, then a number that is never given twice. */
function referenceOf({db, today}: HandlerContext): string {
  const count = Object.values(db.requests).filter(({request}) => request.kind === 'document').length;
  const number = String(firstNumber + count).replace(/\B(?=(\d{3})+$)/, '\u00a0');
  return `DOC-${today().slice(2, 4)}-${number}`;
}

function stepsOf(ctx: HandlerContext, {kindId, actId}: DepositRecord, files: DepositFileRecord[]): RequestStep[] {
  const amount = actsOf(ctx).find(({id}) => id === actId)?.amc.amount ?? 0;
  const {title = 'Votre envoi'} = kindOf(kindId);
  return [
    {text: receivedText(files), done: true, at: ctx.now().toISOString()},
    {
      text: `Un gestionnaire lit ${small(title)}. Une notification vous prévient.`,
      done: false,
      by: addDays(ctx.today(), delay),
    },
    {
      text:
        amount > 0
          ? `${euros(amount).replace(',00', '')} sont versés sur votre compte, ou nous vous demandons ce qui manque.`
          : 'Nous vous disons si tout est bon, ou ce qui manque.',
      done: false,
    },
  ];
}

function receivedText(files: readonly DepositFileRecord[]): string {
  const word = files.every(({type}) => type.startsWith('image/')) ? 'page' : 'fichier';
  const one = word === 'page' ? 'une page' : 'un fichier';
  return `Nous avons reçu ${files.length === 1 ? one : `${files.length} ${word}s`}.`;
}

/** « Le gestionnaire a lu »: decides about a request, as somebody of the insurer would. */
export function decideRequest(simulation: Simulation, requestId: string, decision: Decision): MemberRequest {
  const {db, now} = simulation;
  const record = entry(db.requests, requestId);
  if (!record) throw new Problem('not-found');
  const {status, reason, fileId, paper} = decision;
  const request = decided(record.request, status, now().getTime(), reason);
  const {files = [], papers, personId} = request;
  const wanted = paper !== undefined && {
    id: nextId(db, 'piece'),
    label: paper,
    ...(personId !== undefined && {personId}),
    state: 'toSend' as const,
  };
  record.request = {
    ...request,
    files: files.map((file) => (file.id === fileId ? {...file, state: 'refused', ...(reason && {reason})} : file)),
    papers: wanted ? [...papers, wanted] : papers,
    actions: [...(wanted ? (['sendPaper'] as const) : []), ...(fileId === undefined ? [] : (['replaceFile'] as const))],
  };
  delete record.waitsSince;
  const number = memberNumberIn(db, record.owner);
  const member = everyMember.find((each) => each.number === number);
  const told = toldOfRequest(record.request);
  if (member && told) notify(simulation, member, told);
  return record.request;
}
