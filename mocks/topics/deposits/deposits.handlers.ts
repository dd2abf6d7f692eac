import {turns, type Deposit} from '../../../src/contract/deposits.js';
import {Problem, type FieldIssue} from '../../../src/contract/problem.js';
import {isSameOwner, nextId} from '../../engine/database.js';
import type {Handlers, HandlerContext, UploadState} from '../../engine/handler.js';
import {partOf} from '../../engine/file-store.js';
import {refuse} from '../../engine/problems.js';
import {beneficiaryRequest} from '../beneficiary-requests/beneficiary-papers.js';
import {hospitalRequest} from '../hospital/hospital-papers.js';
import {complaintRequest} from '../help/complaints.js';
import {endingRequest} from '../ending/receipts.js';
import {completeOpinion, opinionRequest} from '../health-services/opinion-papers.js';
import type {DepositFileRecord, DepositRecord} from './deposits.data.js';
import {judge} from './judge.js';
import {kindOf, kindsOf, limits} from './kinds.js';
import {requestView} from './progress.js';
import {knownRequest, requestFrom, requestOf} from './requests.js';
import {goOn, wantedPaper} from './wanted-papers.js';
import {aboutAct, actsOf, actsOffered, peopleOf} from './whose.js';

type Id =
  | 'getDepositRules'
  | 'startDeposit'
  | 'getDeposit'
  | 'addDepositFile'
  | 'uploadDepositFile'
  | 'removeDepositFile'
  | 'sendDeposit'
  | 'cancelDeposit'
  | 'getRequest';

/** What was begun is kept so long. */
const kept = 7 * 86_400_000;

export const handlers: Pick<Handlers, Id> = {
  getDepositRules: (_, ctx) => ({
    kinds: [...kindsOf(ctx.memberNumber !== undefined)],
    people: peopleOf(ctx),
    acts: actsOffered(ctx),
    limits,
    resumable: true,
    open: depositsOf(ctx)
      .filter(({requestId}) => requestId === undefined)
      .map((deposit) => depositView(ctx, deposit))
      .reverse(),
  }),

  startDeposit: ({body}, ctx) => {
    const {requestId, replaces, paperId} = body;
    const issues: FieldIssue[] = [];
    const unknown = (pointer: string) => issues.push({pointer, code: 'unknown'});
    const wanted = paperId === undefined ? undefined : wantedPaper(ctx, paperId);
    if (paperId !== undefined && !wanted) unknown('/paperId');
    const known = requestId === undefined ? undefined : knownRequest(ctx, requestId)?.request;
    if (requestId !== undefined && !known) unknown('/requestId');
    if (replaces !== undefined && !known?.files?.some(({id}) => id === replaces)) unknown('/replaces');
    const act = actsOf(ctx).find(({id}) => id === (body.actId ?? wanted?.actId));
    if (body.actId !== undefined && !act) unknown('/actId');
    const kinds = kindsOf(ctx.memberNumber !== undefined);
    const before = known && (kinds.find(({label}) => label === known.label)?.id ?? 'proof');
    const kind = kinds.find(({id}) => id === (body.kindId ?? wanted?.kindId ?? before));
    const personId = body.personId ?? wanted?.personId ?? known?.personId ?? act?.beneficiaryId;
    if (!kind && !issues.length) issues.push({pointer: '/kindId', code: body.kindId ? 'unknown' : 'required'});
    // a paper that was asked for may be about somebody who is not covered yet
    const isAsked = wanted !== undefined || known !== undefined;
    if (kind?.asksPerson && personId === undefined && !isAsked) issues.push({pointer: '/personId', code: 'required'});
    if (personId !== undefined && !peopleOf(ctx).some(({id}) => id === personId)) unknown('/personId');
    refuse(issues);
    const about = wanted?.about ?? known?.about ?? (act && aboutAct(act));
    const completes = known?.id ?? wanted?.completes;
    const {enrolmentId, memberNumber} = ctx;
    const deposit: DepositRecord = {
      id: nextId(ctx.db, 'depot'),
      owner: {...(enrolmentId !== undefined && {enrolmentId}), ...(memberNumber !== undefined && {memberNumber})},
      kindId: kind!.id,
      ...(personId !== undefined && {personId}),
      ...(act && {actId: act.id}),
      ...(paperId !== undefined && {paperId}),
      ...(about !== undefined && {about}),
      ...(completes !== undefined && {completes}),
      ...(replaces !== undefined && {replaces}),
      files: [],
      startedAt: ctx.now().getTime(),
    };
    ctx.db.deposits[deposit.id] = deposit;
    return depositView(ctx, deposit);
  },

  getDeposit: ({params}, ctx) => depositView(ctx, depositOf(ctx, params)),

  addDepositFile: ({params, body}, ctx) => {
    const deposit = openDeposit(ctx, params);
    refuse([
      ...(body.bytes > limits.fileBytes ? [{pointer: '/bytes', code: 'tooLarge'}] : []),
      ...(body.bytes < 1 ? [{pointer: '/bytes', code: 'empty'}] : []),
      ...(limits.types.includes(body.type) ? [] : [{pointer: '/type', code: 'type'}]),
      ...(deposit.files.length >= limits.files ? [{pointer: '', code: 'tooMany'}] : []),
    ]);
    const file: DepositFileRecord = {id: nextId(ctx.db, 'fichier'), ...body};
    deposit.files.push(file);
    return fileView(ctx, deposit, file);
  },

  uploadDepositFile: async ({params, body}, ctx) => {
    const file = fileOf(openDeposit(ctx, params), params);
    const content = new Uint8Array(await body.arrayBuffer());
    const refusal = ctx.nextFinding() ?? judge(file, content);
    await ctx.files.remove(file.id);
    await ctx.files.append(file.id, content);
    file.whole = true;
    if (refusal) file.refusal = refusal;
    return undefined;
  },

  removeDepositFile: async ({params}, ctx) => {
    const deposit = openDeposit(ctx, params);
    const file = fileOf(deposit, params);
    deposit.files = deposit.files.filter((each) => each !== file);
    await forget(ctx, deposit, file);
    return depositView(ctx, deposit);
  },

  sendDeposit: async ({params, body}, ctx) => {
    const deposit = openDeposit(ctx, params);
    const {files} = body;
    refuse(
      files.flatMap(({id, turned}, index) => [
        ...(deposit.files.some((file) => file.id === id) ? [] : [{pointer: `/files/${index}/id`, code: 'unknown'}]),
        ...(files.findIndex((file) => file.id === id) < index ? [{pointer: `/files/${index}/id`, code: 'twice'}] : []),
        ...(turns.some((turn) => turn === turned) ? [] : [{pointer: `/files/${index}/turned`, code: 'unknown'}]),
      ]),
    );
    const sent = files.map(({id}) => deposit.files.find((file) => file.id === id)!);
    if (sent.some(({whole, refusal}) => !whole || refusal)) throw new Problem('incomplete');
    for (const file of deposit.files) if (!sent.includes(file)) await forget(ctx, deposit, file);
    deposit.files = sent;
    const request = completeOpinion(ctx, deposit.paperId, sent) ?? requestFrom(ctx, deposit, sent);
    deposit.requestId = request.id;
    goOn(ctx, deposit);
    return request;
  },

  cancelDeposit: async ({params}, ctx) => {
    const deposit = depositOf(ctx, params);
    const {requestId, messageId} = deposit;
    const joins = kindOf(deposit.kindId).joins && messageId === undefined;
    if (requestId !== undefined && !joins) throw new Problem('deposit-over');
    for (const file of deposit.files) await forget(ctx, deposit, file);
    delete ctx.db.deposits[deposit.id];
    if (requestId !== undefined) delete ctx.db.requests[requestId];
    return undefined;
  },

  getRequest: ({params: {requestId}}, ctx) =>
    beneficiaryRequest(ctx, requestId) ??
    hospitalRequest(ctx, requestId) ??
    complaintRequest(ctx, requestId) ??
    endingRequest(ctx, requestId) ??
    opinionRequest(ctx, requestId) ??
    requestView(ctx, requestOf(ctx, requestId)),
};

/** A file that somebody sends, and how much of it is there. */
export function expected(params: Readonly<Record<string, string>>, ctx: HandlerContext): UploadState {
  const deposit = openDeposit(ctx, params);
  const {type, bytes, received} = fileView(ctx, deposit, fileOf(deposit, params));
  return {type, bytes, received};
}

/** Of whoever calls, oldest first; what nobody handed in in time is erased. */
function depositsOf(ctx: HandlerContext): DepositRecord[] {
  const since = ctx.now().getTime() - kept;
  return Object.values(ctx.db.deposits).filter(
    ({owner, startedAt, requestId}) => (startedAt > since || requestId !== undefined) && isSameOwner(ctx, owner, ctx),
  );
}

function depositOf(ctx: HandlerContext, {depositId}: {depositId?: string}): DepositRecord {
  const deposit = depositsOf(ctx).find(({id}) => id === depositId);
  if (!deposit) throw new Problem('not-found');
  return deposit;
}

function openDeposit(ctx: HandlerContext, params: {depositId?: string}): DepositRecord {
  const deposit = depositOf(ctx, params);
  if (deposit.requestId !== undefined) throw new Problem('deposit-over');
  return deposit;
}

function fileOf({files}: DepositRecord, {fileId}: {fileId?: string}): DepositFileRecord {
  const file = files.find(({id}) => id === fileId);
  if (!file) throw new Problem('not-found');
  return file;
}

async function forget({files}: HandlerContext, {id: depositId}: DepositRecord, {id: fileId}: {id: string}) {
  await files.remove(fileId);
  await files.remove(partOf('uploadDepositFile', {depositId, fileId}));
}

function depositView(ctx: HandlerContext, deposit: DepositRecord): Deposit {
  const {id, kindId, personId, actId, paperId, about, files, startedAt, requestId} = deposit;
  return {
    id,
    kindId,
    ...(personId !== undefined && {personId}),
    ...(actId !== undefined && {actId}),
    ...(paperId !== undefined && {paperId}),
    ...(about !== undefined && {about}),
    files: files.map((file) => fileView(ctx, deposit, file)),
    ...(requestId === undefined
      ? {keptUntil: new Date(startedAt + kept).toISOString()}
      : {request: opinionRequest(ctx, requestId) ?? requestView(ctx, ctx.db.requests[requestId]!)}),
  };
}

function fileView(ctx: HandlerContext, {id: depositId}: DepositRecord, file: DepositFileRecord): Deposit['files'][0] {
  const {whole, ...known} = file;
  const part = partOf('uploadDepositFile', {depositId, fileId: file.id});
  return {...known, received: whole ? file.bytes : ctx.files.size(part)};
}
