/** One-time codes, whatever they are asked for: sent, sent again, judged. */
import type {CodeChallenge, CodeChannel} from '../../../src/contract/code.js';
import {Problem} from '../../../src/contract/problem.js';
import {entry, nextId} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {sampleCodes} from '../../people/personas.js';
import type {ChallengeRecord} from './access.data.js';
import {challengeView, instant, type CodeUse, type Way} from './challenge.js';
import {sendCodeMessage} from './outbox.js';

const validity = 10 * 60_000;
const resendPause = 30_000;
const attempts = 3;
const lock = 10 * 60_000;
/** Of the messages after the first one, in turn. */
const laterCodes = ['234567', '345678', '456789'] as const;

/** A first code, in the place of those before it (`isBefore`), which it gives no new tries. */
export function sendFirst(
  ctx: HandlerContext,
  use: CodeUse,
  whose: Pick<ChallengeRecord, 'email' | 'change' | 'signature' | 'contact'>,
  {isBefore, channel}: {isBefore: (each: ChallengeRecord) => boolean; channel?: CodeChannel | undefined},
): {id: string; view: CodeChallenge} {
  const {db} = ctx;
  const now = ctx.now().getTime();
  let attemptsLeft = attempts;
  for (const [id, each] of Object.entries(db.challenges)) {
    if (!isBefore(each)) continue;
    if (each.expiresAt >= now) ({attemptsLeft} = each);
    delete db.challenges[id];
  }
  const challenge: ChallengeRecord = {
    ...whose,
    purpose: use.purpose,
    channel: 'sms',
    codes: [],
    sentAt: now,
    expiresAt: now,
    resendAt: {},
    attemptsLeft,
  };
  const id = nextId(db, use.purpose);
  const way = wayBy(use.ways(ctx, challenge), channel);
  db.challenges[id] = challenge;
  dispatch(ctx, use, challenge, way);
  return {id, view: challengeView(ctx, use, id, challenge)};
}

/** Sends the code again, the same way or another. */
export function sendAgain(
  ctx: HandlerContext,
  uses: readonly CodeUse[],
  {challengeId, channel}: {challengeId: string; channel?: CodeChannel | undefined},
): CodeChallenge {
  const {use, challenge} = openChallenge(ctx, uses, challengeId);
  const way = wayBy(use.ways(ctx, challenge), channel ?? challenge.channel);
  const resendAt = challenge.resendAt[way.channel] ?? 0;
  if (ctx.now().getTime() < resendAt) throw new Problem('too-many-requests', {retryAt: instant(resendAt)});
  dispatch(ctx, use, challenge, way);
  return challengeView(ctx, use, challengeId, challenge);
}

/** What the right code was asked for; the challenge is spent. */
export function judge(
  ctx: HandlerContext,
  uses: readonly CodeUse[],
  {challengeId, code}: {challengeId: string; code: string},
): ChallengeRecord {
  const {use, challenge} = openChallenge(ctx, uses, challengeId);
  const {codes, expiresAt} = challenge;
  const now = ctx.now().getTime();
  if (now > expiresAt || code === sampleCodes.expired) throw new Problem('code-expired');
  if (code === codes.at(-1)) {
    delete ctx.db.challenges[challengeId];
    return challenge;
  }
  if (codes.includes(code)) throw new Problem('code-superseded');
  const attemptsLeft = --challenge.attemptsLeft;
  if (attemptsLeft > 0) throw new Problem('code-wrong', {attemptsLeft});
  delete ctx.db.challenges[challengeId];
  const until = now + lock;
  use.lock(ctx, challenge, until);
  throw new Problem('transaction-locked', {attemptsLeft, retryAt: instant(until)});
}

/** One of these uses, and of no other. */
function openChallenge(
  ctx: HandlerContext,
  uses: readonly CodeUse[],
  id: string,
): {use: CodeUse; challenge: ChallengeRecord} {
  const challenge = entry(ctx.db.challenges, id);
  const use = uses.find(({purpose}) => purpose === challenge?.purpose);
  if (!challenge || !use?.isOpen(ctx, id, challenge)) throw new Problem('code-expired');
  return {use, challenge};
}

function wayBy(ways: readonly Way[], wanted: CodeChannel = ways[0]!.channel): Way {
  const way = ways.find(({channel}) => channel === wanted);
  if (!way) throw new Problem('validation', {issues: [{pointer: '/channel', code: 'unknown'}]});
  return way;
}

function dispatch(
  ctx: HandlerContext,
  {kind, beginsWith: usual}: CodeUse,
  challenge: ChallengeRecord,
  {channel, to, silent}: Way,
): void {
  const {codes, resendAt} = challenge;
  const now = ctx.now().getTime();
  const code = codes.length ? laterCodes[(codes.length - 1) % laterCodes.length]! : sampleCodes.right;
  codes.push(code);
  resendAt[channel] = now + (silent ? 0 : resendPause);
  Object.assign(challenge, {channel, sentAt: now, expiresAt: now + validity});
  const beginsWith = challenge.change?.beginsWith ?? usual;
  if (!silent) sendCodeMessage(ctx, {channel, to, kind, code, beginsWith});
}
