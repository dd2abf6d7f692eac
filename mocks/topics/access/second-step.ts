/** The code after the password: when it is asked, whom it reaches, and the browsers where it is not. */
import type {CodeChallenge} from '../../../src/contract/code.js';
import type {TrustedDevice} from '../../../src/contract/step-up.js';
import {entry, memberNumberIn, nextId} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {everyMember} from '../../people/every-member.js';
import type {AccountRecord} from '../session/session.data.js';
import type {ChallengeRecord} from './access.data.js';
import {challengeView, instant, type CodeUse, type Way} from './challenge.js';
import {judge, sendFirst} from './codes.js';

const rememberDays = 30;

/** Where a code may be sent to, the usual way first. */
function waysTo(ctx: HandlerContext, email: string): Way[] {
  const account = ctx.db.accounts[email]!;
  const memberNumber = memberNumberIn(ctx.db, account);
  const member = everyMember.find(({number}) => number === memberNumber);
  const phone = member?.phone ?? entry(ctx.db.enrolments, account.enrolmentId)?.profile?.phone;
  return [...(phone === undefined ? [] : [{channel: 'sms', to: phone} as const]), {channel: 'email', to: email}];
}

/** A code that signs in. */
export const signInCode: CodeUse = {
  purpose: 'sign-in',
  kind: 'sign-in-code',
  beginsWith: 'Connexion à votre espace',
  rememberDays,
  isOpen: ({db, now}, _, {email, expiresAt}) => entry(db.accounts, email) !== undefined && now().getTime() <= expiresAt,
  ways: (ctx, {email}) => waysTo(ctx, email),
  lock: ({db}, {email}, until) => {
    db.accounts[email]!.lockedUntil = until;
  },
};

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

export function forgetDevices({db}: HandlerContext, email: string): void {
  for (const [token, {[email]: _, ...others}] of Object.entries(db.devices))
    if (Object.keys(others).length) db.devices[token] = others;
    else delete db.devices[token];
}

export function forgetChallenges({db}: HandlerContext, email: string): void {
  for (const [id, challenge] of Object.entries(db.challenges)) if (challenge.email === email) delete db.challenges[id];
}

/** The code to give after the right password. Pressing again in the pause sends nothing. */
export function signInChallenge(ctx: HandlerContext, email: string): CodeChallenge {
  const {db} = ctx;
  const now = ctx.now().getTime();
  for (const [id, {purpose, expiresAt}] of Object.entries(db.challenges))
    if (purpose === 'sign-in' && expiresAt < now) delete db.challenges[id];
  const isBefore = (each: ChallengeRecord) => each.purpose === 'sign-in' && each.email === email;
  const [known, present] = Object.entries(db.challenges).find(([, each]) => isBefore(each)) ?? [];
  if (known !== undefined && present && now < (present.resendAt[present.channel] ?? 0))
    return challengeView(ctx, signInCode, known, present);
  return sendFirst(ctx, signInCode, {email}, {isBefore}).view;
}

/** The account that the right code opens; the challenge is spent. */
export function openByCode(
  ctx: HandlerContext,
  answer: {challengeId: string; code: string},
): {email: string; account: AccountRecord} {
  const {email} = judge(ctx, [signInCode], answer);
  return {email, account: ctx.db.accounts[email]!};
}
