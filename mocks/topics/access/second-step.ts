/** A code for an account, to sign in or for a change: whom it reaches; and the browsers that sign in without one. */
import type {CodeChallenge} from '../../../src/contract/code.js';
import type {TrustedDevice} from '../../../src/contract/step-up.js';
import {entry, memberNumberIn, nextId} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {everyMember} from '../../people/every-member.js';
import {contactOf} from '../member-profile/contacts.js';
import {note} from '../security/activity.js';
import {rememberDays} from '../security/security.data.js';
import type {AccountRecord} from '../session/session.data.js';
import type {ChallengeRecord} from './access.data.js';
import {challengeView, instant, type CodeUse, type Way} from './challenge.js';
import {judge, sendFirst} from './codes.js';

/** Where a code may be sent to, the usual way first. */
function waysTo(ctx: HandlerContext, {email}: Pick<ChallengeRecord, 'email'>): Way[] {
  const account = ctx.db.accounts[email]!;
  const memberNumber = memberNumberIn(ctx.db, account);
  const member = everyMember.find(({number}) => number === memberNumber);
  const phone =
    (member && contactOf(ctx.db, member, 'mobile')) ?? entry(ctx.db.enrolments, account.enrolmentId)?.profile?.phone;
  return [...(phone === undefined ? [] : [{channel: 'sms', to: phone} as const]), {channel: 'email', to: email}];
}

/** What both have in common. */
const ofAccount: Pick<CodeUse, 'isOpen' | 'ways' | 'lock'> = {
  isOpen: ({db, now}, _, {email, expiresAt}) => entry(db.accounts, email) !== undefined && now().getTime() <= expiresAt,
  ways: waysTo,
  lock: (ctx, {email}, until) => {
    ctx.db.accounts[email]!.lockedUntil = until;
    note(ctx, email, 'locked');
  },
};

export const signInCode: CodeUse = {
  ...ofAccount,
  purpose: 'sign-in',
  kind: 'sign-in-code',
  beginsWith: 'Connexion à votre espace',
  rememberDays,
};

/** Good in the session it was asked in. */
export const changeCode: CodeUse = {
  ...ofAccount,
  purpose: 'change',
  kind: 'change-code',
  beginsWith: 'Changement dans votre espace',
  isOpen: (ctx, id, challenge) =>
    challenge.change?.session === sessionName(ctx) && ofAccount.isOpen(ctx, id, challenge),
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

/** The code to give. Asking the same again in the pause sends nothing. */
export function challengeFor(
  ctx: HandlerContext,
  use: typeof signInCode,
  whose: Pick<ChallengeRecord, 'email' | 'change'>,
): CodeChallenge {
  const {db} = ctx;
  const isBefore = ({purpose, email, change}: ChallengeRecord): boolean =>
    purpose === use.purpose &&
    email === whose.email &&
    change?.operation === whose.change?.operation &&
    change?.session === whose.change?.session;
  const now = ctx.now().getTime();
  for (const [id, {purpose, expiresAt}] of Object.entries(db.challenges))
    if (purpose !== 'signature' && purpose !== 'contact' && expiresAt < now) delete db.challenges[id];
  const [known, present] = Object.entries(db.challenges).find(([, each]) => isBefore(each)) ?? [];
  const isSame = present?.change?.sent === whose.change?.sent;
  if (known !== undefined && present && isSame && now < (present.resendAt[present.channel] ?? 0))
    return challengeView(ctx, use, known, present);
  return sendFirst(ctx, use, whose, {isBefore}).view;
}

/** The account of the right code, and the change it is for; the challenge is spent. */
export function openByCode(
  ctx: HandlerContext,
  answer: {challengeId: string; code: string},
): Pick<ChallengeRecord, 'email' | 'change'> & {account: AccountRecord} {
  const {email, change} = judge(ctx, [signInCode, changeCode], answer);
  return {email, account: ctx.db.accounts[email]!, ...(change && {change})};
}
