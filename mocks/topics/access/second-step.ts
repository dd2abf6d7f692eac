/** A code that is asked: how it is sent and judged, and the browsers that sign in without one. */
import {maskPhone} from '../../../src/domain/index.js';
import type {CodeChallenge, CodeChannel} from '../../../src/contract/code.js';
import {Problem} from '../../../src/contract/problem.js';
import type {TrustedDevice} from '../../../src/contract/step-up.js';
import {entry, memberNumberIn, nextId} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {everyMember} from '../../people/every-member.js';
import {sampleCodes} from '../../people/personas.js';
import {note} from '../security/activity.js';
import {rememberDays} from '../security/security.data.js';
import type {AccountRecord} from '../session/session.data.js';
import {maskEmail} from '../signature/transaction.js';
import type {ChallengeRecord} from './access.data.js';
import {codeBeginnings, sendCodeMessage} from './outbox.js';

const validity = 10 * 60_000;
const resendPause = 30_000;
const attempts = 3;
const lock = 10 * 60_000;
/** Of the messages after the first one, in turn. */
const laterCodes = ['234567', '345678', '456789'] as const;

const instant = (time: number) => new Date(time).toISOString();

interface Way {
  channel: 'sms' | 'email';
  to: string;
}

/** Where a code may be sent to, the usual way first. */
function waysTo(ctx: HandlerContext, email: string, account: AccountRecord): Way[] {
  const memberNumber = memberNumberIn(ctx.db, account);
  const member = everyMember.find(({number}) => number === memberNumber);
  const phone = member?.phone ?? entry(ctx.db.enrolments, account.enrolmentId)?.profile?.phone;
  return [...(phone === undefined ? [] : [{channel: 'sms', to: phone} as const]), {channel: 'email', to: email}];
}

const masked = ({channel, to}: Way): {channel: CodeChannel; target: string} => ({
  channel,
  target: channel === 'sms' ? maskPhone(to) : maskEmail(to),
});

export function isTrusted({db, now}: HandlerContext, device: string | undefined, email: string): boolean {
  return (entry(entry(db.devices, device) ?? {}, email) ?? 0) > now().getTime();
}

/** This browser asks this member for no code for a while, beside whoever else it knows. */
export function trust({db, now}: HandlerContext, device: string | undefined, email: string): TrustedDevice {
  const until = now().getTime() + rememberDays * 86_400_000;
  const known = entry(db.devices, device);
  const token = known && device !== undefined ? device : nextId(db, 'appareil');
  db.devices[token] = {...known, [email]: until};
  return {token, until: instant(until)};
}

/** A browser asks this account for a code again, and no other account. */
export function forgetTrust({db}: Pick<HandlerContext, 'db'>, token: string, email: string): void {
  const {[email]: _, ...others} = entry(db.devices, token) ?? {};
  if (Object.keys(others).length) db.devices[token] = others;
  else delete db.devices[token];
}

/** All browsers do, but the one with this token. */
export function forgetDevices(ctx: HandlerContext, email: string, but?: string): void {
  for (const token of Object.keys(ctx.db.devices)) if (token !== but) forgetTrust(ctx, token, email);
}

export function forgetChallenges({db}: HandlerContext, email: string): void {
  for (const [id, challenge] of Object.entries(db.challenges)) if (challenge.email === email) delete db.challenges[id];
}

/** The same for all tokens of a session; empty where the sandbox's own person calls, who has none. */
export const sessionName = ({db, token}: HandlerContext): string => entry(db.sessions, token)?.id ?? token ?? '';

/** The code to give. Asking again in the pause sends nothing. */
export function challengeFor(
  ctx: HandlerContext,
  account: AccountRecord,
  asked: Pick<ChallengeRecord, 'email' | 'purpose' | 'change'>,
): CodeChallenge {
  const {db} = ctx;
  const {email} = asked;
  const isSame = (each: ChallengeRecord): boolean =>
    each.email === email &&
    each.purpose === asked.purpose &&
    each.change?.operation === asked.change?.operation &&
    each.change?.session === asked.change?.session;
  const now = ctx.now().getTime();
  for (const [id, {expiresAt}] of Object.entries(db.challenges)) if (expiresAt < now) delete db.challenges[id];
  const [known, present] = Object.entries(db.challenges).find(([, each]) => isSame(each)) ?? [];
  const ways = waysTo(ctx, email, account);
  if (known !== undefined && present && now < (present.resendAt[present.channel] ?? 0))
    return challengeView(ctx, known, present, ways);
  // a new code does not give new tries
  const {attemptsLeft = attempts} = present ?? {};
  if (known !== undefined) delete db.challenges[known];
  const id = nextId(db, 'code');
  const [{channel}] = ways as [Way];
  const challenge: ChallengeRecord = {
    ...asked,
    channel,
    codes: [],
    sentAt: now,
    expiresAt: now,
    resendAt: {},
    attemptsLeft,
  };
  db.challenges[id] = challenge;
  dispatch(ctx, challenge, ways[0]!);
  return challengeView(ctx, id, challenge, ways);
}

/** Sends the code again, the same way or another. */
export function resend(ctx: HandlerContext, id: string, wanted: CodeChannel | undefined): CodeChallenge {
  const {challenge, account} = openChallenge(ctx, id);
  const ways = waysTo(ctx, challenge.email, account);
  const way = ways.find(({channel}) => channel === (wanted ?? challenge.channel));
  if (!way) throw new Problem('validation', {issues: [{pointer: '/channel', code: 'unknown'}]});
  const resendAt = challenge.resendAt[way.channel] ?? 0;
  if (ctx.now().getTime() < resendAt) throw new Problem('too-many-requests', {retryAt: instant(resendAt)});
  dispatch(ctx, challenge, way);
  return challengeView(ctx, id, challenge, ways);
}

/** The account of the right code, and the change it is for; the challenge is spent. */
export function judge(
  ctx: HandlerContext,
  {challengeId, code}: {challengeId: string; code: string},
): Pick<ChallengeRecord, 'email' | 'change'> & {account: AccountRecord} {
  const {challenge, account} = openChallenge(ctx, challengeId);
  const {email, change, codes} = challenge;
  if (code === sampleCodes.expired) throw new Problem('code-expired');
  if (code === codes.at(-1)) {
    delete ctx.db.challenges[challengeId];
    return {email, account, ...(change && {change})};
  }
  if (codes.includes(code)) throw new Problem('code-superseded');
  const attemptsLeft = --challenge.attemptsLeft;
  if (attemptsLeft > 0) throw new Problem('code-wrong', {attemptsLeft});
  delete ctx.db.challenges[challengeId];
  account.lockedUntil = ctx.now().getTime() + lock;
  note(ctx, email, 'locked');
  throw new Problem('transaction-locked', {attemptsLeft, retryAt: instant(account.lockedUntil)});
}

/** One that is not over, is in time, and was asked in this session if it is for a change. */
function openChallenge(ctx: HandlerContext, id: string): {challenge: ChallengeRecord; account: AccountRecord} {
  const {db, now} = ctx;
  const challenge = entry(db.challenges, id);
  const account = entry(db.accounts, challenge?.email);
  const isElsewhere = challenge?.change && challenge.change.session !== sessionName(ctx);
  if (!challenge || !account || isElsewhere || now().getTime() > challenge.expiresAt) throw new Problem('code-expired');
  return {challenge, account};
}

function dispatch(ctx: HandlerContext, challenge: ChallengeRecord, {channel, to}: Way): void {
  const {codes, resendAt} = challenge;
  const now = ctx.now().getTime();
  const code = codes.length ? laterCodes[(codes.length - 1) % laterCodes.length]! : sampleCodes.right;
  codes.push(code);
  resendAt[channel] = now + resendPause;
  Object.assign(challenge, {channel, sentAt: now, expiresAt: now + validity});
  sendCodeMessage(ctx, {channel, to, code, purpose: challenge.purpose});
}

function challengeView(
  ctx: HandlerContext,
  id: string,
  {purpose, channel, sentAt, expiresAt, resendAt, attemptsLeft}: ChallengeRecord,
  ways: readonly Way[],
): CodeChallenge {
  const wait = (resendAt[channel] ?? 0) - ctx.now().getTime();
  return {
    id,
    purpose,
    ...masked(ways.find((way) => way.channel === channel)!),
    others: ways.filter((way) => way.channel !== channel).map(masked),
    sentAt: instant(sentAt),
    expiresAt: instant(expiresAt),
    resendIn: Math.max(0, Math.ceil(wait / 1000)),
    attemptsLeft,
    sameCode: false,
    beginsWith: codeBeginnings[purpose],
    ...(purpose === 'sign-in' && {rememberDays}),
  };
}
