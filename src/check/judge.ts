/** One exchange against the contract: a good answer, or the problem that must come. */
import {sha256Of} from '../backend/sha256.js';
import {fromPointer, isBytes, ProblemDetails, problemTypes, problemUrn, type ProblemType} from '../contract/index.js';
import type {Schema} from '../contract/zod.js';
import type {Ledger} from './ledger.js';
import {Skip, type Exchange} from './line.js';
import type {RuleId} from './rules.js';
import {differences, leads} from './shape.js';

/** Problems that any call may answer with. */
const common = ['bad-request', 'unauthenticated', 'forbidden', 'not-found', 'validation', 'too-many-requests'];
const commonFailures = ['unexpected', 'unavailable'];
/** Refusals that pass with time. */
const passing: readonly ProblemType[] = ['too-many-requests', 'access-locked', 'transaction-locked'];

const isJson = ({headers}: Exchange): boolean =>
  /^application\/([\w.-]+\+)?json\b/i.test(headers.get('content-type') ?? '');
const typeOf = ({headers}: Exchange): string => headers.get('content-type') ?? 'without a Content-Type';

/** The name of our problem in an answer, if it is one. */
export function problemIn({body}: Exchange): ProblemType | undefined {
  const type = (body as {type?: unknown} | undefined)?.type;
  return (Object.keys(problemTypes) as ProblemType[]).find((name) => problemUrn(name) === type);
}

/** What came, in a few words. */
export function toldOf(exchange: Exchange): string {
  const {status, trouble} = exchange;
  const problem = problemIn(exchange);
  const issues = (exchange.body as {issues?: {pointer?: string; code?: string}[]} | undefined)?.issues;
  const where = Array.isArray(issues) ? issues.map(({pointer, code}) => ` ${pointer} ${code}`).join(',') : '';
  return trouble ?? `${status}${problem ? ` ${problem}${where}` : ''}`;
}

/** What no answer may be, whatever was asked. Gives back whether it was one. */
function neverComes(ledger: Ledger, exchange: Exchange): boolean {
  const {operation, status, headers, trouble} = exchange;
  if (!ledger.expect('reached', operation.id, status !== 0, trouble ?? '')) return true;
  const moved = status >= 300 && status < 400;
  const to = headers.get('location')?.replace(/[?#].*/, '') ?? 'nowhere';
  return !ledger.expect('direct', operation.id, !moved, `redirected (${status}) to ${to}`);
}

/** What no id leads to can only be missing itself. */
function isThere(ledger: Ledger, exchange: Exchange): boolean {
  const {operation, status, sent} = exchange;
  const byId = Object.keys(sent.params ?? {}).some((name) => /Id$/.test(name));
  const absent = [404, 405, 501].includes(status) && (!byId || !problemIn(exchange));
  return ledger.expect('there', operation.id, !absent, `nothing is served there (${status})`);
}

/** A call that must be answered well. Gives back whether it was. */
export async function judgeAnswer(ledger: Ledger, exchange: Exchange): Promise<boolean> {
  const {operation, status} = exchange;
  const {id, response} = operation;
  if (neverComes(ledger, exchange)) return false;
  if (!isThere(ledger, exchange)) return false;
  if (status === 429 || status === 503) {
    judgeWait(ledger, exchange);
    throw new Skip(`the server asked to wait (${status})`);
  }
  if (!ledger.expect('steady', id, status < 500, `the server failed: ${toldOf(exchange)}`)) return false;
  if (!judgeStatus(ledger, exchange)) return false;
  if (!response) return true;
  if (isBytes(response)) return judgeFile(ledger, exchange, response.bytes);
  const said = `is ${typeOf(exchange)}`;
  if (!ledger.expect('json', id, isJson(exchange) && exchange.body !== undefined, said)) return false;
  return judgeShape(ledger, id, response as Schema, exchange.body);
}

function judgeStatus(ledger: Ledger, exchange: Exchange): boolean {
  const {operation, status} = exchange;
  const wanted = operation.response ? 200 : 204;
  if (status < 200 || status > 299)
    return ledger.expect('status', operation.id, false, `a good call was answered by ${toldOf(exchange)}`);
  if (operation.response && status === 204)
    return ledger.expect('status', operation.id, false, 'answered by 204: the page waits for an answer');
  if (status !== wanted) ledger.remark('status', operation.id, `answered by ${status}; the contract says ${wanted}`);
  return ledger.expect('status', operation.id, true, '');
}

/** Of an answer or an event. */
export function judgeShape(
  ledger: Ledger,
  about: string,
  schema: Schema,
  body: unknown,
  rule: RuleId = 'shape',
): boolean {
  const found = differences(schema, body);
  for (const {pointer, says, harmless} of found) {
    const told = `${pointer.replace(/\/\d+(?=\/|$)/g, '/*') || 'the whole of it'} ${says}`;
    if (harmless) ledger.remark(rule, about, told);
    else ledger.failed(rule, about, told);
  }
  const well = found.every(({harmless}) => harmless);
  if (well) ledger.passed(rule, about);
  return well;
}

async function judgeFile(ledger: Ledger, exchange: Exchange, type: string): Promise<boolean> {
  const {operation, bytes, headers} = exchange;
  const well = typeOf(exchange).startsWith(type);
  if (!ledger.expect('fileType', operation.id, well, `is ${typeOf(exchange)}, not ${type}`)) return false;
  const begins = new TextDecoder().decode(bytes.subarray(0, 5));
  const isOne = type === 'application/pdf' ? begins === '%PDF-' : bytes.length > 0;
  ledger.expect('fileContent', operation.id, isOne, `the bytes are no ${type}`);
  const said = headers.get('x-content-sha256');
  const sum = await sha256Of(bytes);
  const wrong = said === null ? 'X-Content-SHA256 is missing' : 'X-Content-SHA256 is not the sum of these bytes';
  ledger.expect('fileHash', operation.id, said?.toLowerCase() === sum, wrong);
  const named = /filename\*?=/i.test(headers.get('content-disposition') ?? '');
  ledger.expect('fileName', operation.id, named, 'Content-Disposition gives no name');
  return isOne;
}

/** A call that must be refused by one of these. Gives back whether it was. */
export function judgeProblem(
  ledger: Ledger,
  exchange: Exchange,
  wanted: ProblemType | readonly ProblemType[],
  rule: RuleId,
  asked: string,
): boolean {
  const {operation, status, body} = exchange;
  const types = typeof wanted === 'string' ? [wanted] : wanted;
  if (neverComes(ledger, exchange)) return false;
  if (status === 429 && !types.includes('too-many-requests')) {
    judgeWait(ledger, exchange);
    throw new Skip('the server asked to wait (429)');
  }
  const expected = types.map((type) => `${problemTypes[type]} ${type}`).join(' or ');
  const right = types.some((type) => problemTypes[type] === status);
  const told = problemIn(exchange);
  const unlike = !right || (told === 'not-found' && !types.includes(told));
  if (unlike && !isThere(ledger, exchange)) return false;
  if (!ledger.expect(rule, operation.id, right, `${asked}: ${toldOf(exchange)}, not ${expected}`)) return false;
  const form = isJson(exchange) && body instanceof Object;
  if (!ledger.expect('problemForm', operation.id, form, `a ${status} is ${typeOf(exchange)}, no problem`)) return false;
  const may = [...types, ...common, ...commonFailures, ...(operation.problems ?? [])];
  const said = String((body as {type?: unknown}).type ?? 'nothing').slice(0, 80);
  const good = told !== undefined && types.includes(told);
  const known = told === undefined || !may.includes(told) ? `, which this operation does not declare` : '';
  const where = `${asked}: the type is ${said}${known}, not ${types.map(problemUrn).join(' or ')}`;
  if (!ledger.expect('problemType', operation.id, good, where)) return false;
  const repeated = (body as {status?: unknown}).status;
  if (repeated !== undefined && repeated !== status)
    ledger.failed('problemForm', operation.id, `a ${status} says status ${String(repeated)} of itself`);
  judgeShape(ledger, operation.id, ProblemDetails as Schema, body, 'problemForm');
  if (passing.includes(told!)) judgeWait(ledger, exchange);
  return true;
}

/** `Retry-After`, where waiting helps. */
export function judgeWait(ledger: Ledger, {operation, headers, status}: Exchange): void {
  const said = headers.get('retry-after');
  const well = said !== null && (/^\d+$/.test(said) || !Number.isNaN(Date.parse(said)));
  const wrong =
    said === null ? `a ${status} has no Retry-After` : `Retry-After “${said}” is neither seconds nor a date`;
  ledger.expect('retryAfter', operation.id, well, wrong);
}

/** Issues of a validation: some, at fields of the body. */
export function judgeIssues(ledger: Ledger, {operation, body}: Exchange): void {
  const {issues} = ProblemDetails.safeParse(body).data ?? {};
  const some = Boolean(issues?.length);
  if (!ledger.expect('validation', operation.id, some, 'a validation says no issues: the member is told of no field'))
    return;
  for (const {pointer} of issues!) {
    const well = (pointer === '' || pointer.startsWith('/')) && leads(operation.body as Schema, fromPointer(pointer));
    ledger.expect('pointers', operation.id, well, `the issue points at “${pointer}”, which the body has not`);
  }
}
