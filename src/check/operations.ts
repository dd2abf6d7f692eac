/** Every operation that can be played: its answer, the same again, an older version, and how it refuses. */
import {isUpload, onlyReads, operations, type AnyOperation, type OperationId} from '../contract/index.js';
import type {Schema} from '../contract/zod.js';
import {judgeIssues, judgeProblem, toldOf} from './judge.js';
import type {Ledger} from './ledger.js';
import {Skip, type Sent} from './line.js';
import type {Played, Player} from './player.js';
import {areas} from './plays/index.js';
import {refusesNothing} from './shape.js';

/** They open and end what the others need (`entrance.ts`). */
const apart: readonly string[] = ['renewSession', 'logOut'];
/** The first forms of a page: their bodies are read before anybody is known. */
const firstForms: readonly OperationId[] = ['logIn', 'startRegistration', 'register', 'resetPassword'];

const inOrder = Object.keys(operations) as OperationId[];

export async function playArea(player: Player, area: string): Promise<void> {
  for (const id of inOrder) {
    if (!Object.hasOwn(areas[area]!, id) || apart.includes(id)) continue;
    await tried(player.ledger, id, () => playOne(player, id));
    if (firstForms.includes(id)) await tried(player.ledger, id, () => incomplete(player, operations[id], {}));
  }
}

/** What cannot be tried is told, and the rest goes on. */
export async function tried(ledger: Ledger, id: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Skip)) throw error;
    ledger.skipped('status', id, error.message);
  }
}

async function playOne(player: Player, id: OperationId): Promise<void> {
  const operation: AnyOperation = operations[id];
  const before = onlyReads(operation) ? undefined : await player.count(id);
  const played = await player.play(id);
  if (!played.well) return;
  await again(player, played, before);
  if (operation.versioned) await late(player, played);
  if (onlyReads(operation) && !['public', 'optional'].includes(operation.access)) await unknown(player, played);
  await missing(player, played);
  await incomplete(player, operation, played.sent);
}

/** The same intention once more, as after a lost answer. */
async function again(player: Player, {operation, sent, ...first}: Played, before: number | undefined): Promise<void> {
  const {ledger, line} = player;
  const {id, idempotent, method} = operation;
  if (!idempotent && method !== 'PUT') return;
  const second = await line.ask(operation, sent);
  const rule = idempotent ? 'sameAnswer' : 'repeatable';
  const place = placeOfDifference(first.body, second.body);
  if (second.status !== first.status)
    ledger.failed(rule, id, `the first answer was ${first.status}, the same call again ${toldOf(second)}`);
  else if (idempotent && place !== undefined)
    ledger.failed(rule, id, `the same key was answered otherwise the second time (${place || 'all of it'})`);
  else {
    ledger.passed(rule, id);
    await onceOnly(player, id as OperationId, before);
  }
}

/** An answer that is given again proves nothing about what was done. */
async function onceOnly(player: Player, id: OperationId, before: number | undefined): Promise<void> {
  if (before === undefined) return;
  const after = (await player.count(id))!;
  player.ledger.expect('once', id, after <= before + 1, `two calls under one key made ${after - before}`);
}

/** Where two answers differ, as a JSON Pointer. */
function placeOfDifference(one: unknown, two: unknown): string | undefined {
  if (one instanceof Object && two instanceof Object) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(two)])) {
      const inside = placeOfDifference(one[key as never], two[key as never]);
      if (inside !== undefined) return `/${key}${inside}`;
    }
    return undefined;
  }
  return one === two ? undefined : '';
}

/** A change that another tab made on the version before. */
async function late(player: Player, {operation, sent, body}: Played): Promise<void> {
  const {ledger, line} = player;
  const {id} = operation;
  const now = (body as {version?: string}).version;
  if (sent.version === undefined || now === undefined) {
    ledger.skipped('stale', id, 'your drafts have no version: the last one who saves wins');
    return;
  }
  if (!ledger.expect('version', id, now !== sent.version, 'the version is the same after an answer was saved')) return;
  const stale = await line.ask(operation, {...sent, key: crypto.randomUUID()});
  player.keepDraft(stale);
  judgeProblem(ledger, stale, 'stale', 'stale', 'If-Match with the version before');
}

/** Nobody, or somebody whose token says nothing. */
async function unknown({ledger, line}: Player, {operation, sent}: Played): Promise<void> {
  const ask = (token: string | undefined) => line.ask(operation, {...sent, token});
  if (judgeProblem(ledger, await ask(undefined), 'unauthenticated', 'unauthenticated', 'without a token'))
    judgeProblem(ledger, await ask('made-up'), 'unauthenticated', 'unauthenticated', 'with a made-up token');
}

/** Something that is not there. */
async function missing({ledger, line, madeUp}: Player, {operation, sent}: Played): Promise<void> {
  const name = Object.keys(sent.params ?? {}).findLast((each) => /Id$/.test(each) && each !== 'enrolmentId');
  if (name === undefined || !onlyReads(operation)) return;
  const exchange = await line.ask(operation, {...sent, params: {...sent.params, [name]: madeUp}});
  judgeProblem(ledger, exchange, 'not-found', 'notFound', `a ${name} that nobody has`);
}

/** A body without what it needs, and one that is none. */
async function incomplete(player: Player, operation: AnyOperation, sent: Sent): Promise<void> {
  const {ledger, line, draft} = player;
  const {body, idempotent, versioned, problems} = operation;
  if (!body || isUpload(body) || !refusesNothing(body as Schema)) return;
  const fresh = (): Sent => ({
    ...sent,
    ...(idempotent && {key: crypto.randomUUID()}),
    ...(versioned && draft?.version !== undefined && {version: draft.version}),
  });
  if (problems?.includes('validation')) {
    const exchange = await line.ask(operation, {...fresh(), body: {}});
    if (judgeProblem(ledger, exchange, 'validation', 'validation', 'an empty body')) judgeIssues(ledger, exchange);
  }
  const broken = await line.ask(operation, {...fresh(), body: undefined, text: '{"'});
  judgeProblem(ledger, broken, 'bad-request', 'badRequest', 'half of a body');
}
