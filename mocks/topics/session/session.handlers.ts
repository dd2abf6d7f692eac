/** Getting in and out: the link that works once, logging in. */
import {Problem} from '../../../src/contract/problem.js';
import type {Session} from '../../../src/contract/session.js';
import {entry, memberNumberIn, nextId, type Owner, type SessionRecord} from '../../engine/database.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {loaded} from '../../engine/outage.js';
import {hashPassword} from '../../engine/sha256.js';
import {note, noteSignIn} from '../security/activity.js';
import {countWrong, stopWhileLocked} from './tries.js';

/** Idle limits usual for health data. The old token stays good until its own end: a renewal's answer may be lost. */
const lifetime = 15 * 60_000;
const renewable = 30 * 60_000;

export const handlers: Pick<Handlers, 'redeemLink' | 'logIn' | 'renewSession' | 'logOut'> = {
  redeemLink: ({body}, ctx) => {
    const link = entry(ctx.db.links, body.secret.trim());
    if (!link) throw new Problem('link-unknown');
    const present = entry(ctx.db.sessions, ctx.token);
    if (
      link.state === 'otherPerson' ||
      (present?.enrolmentId !== undefined && present.enrolmentId !== link.enrolmentId)
    )
      throw new Problem('link-other-person');
    if (link.state === 'expired') throw new Problem('link-expired');
    if (link.state === 'used') throw new Problem('link-used');
    link.state = 'used';
    return openSession(ctx, link);
  },

  logIn: async ({body}, ctx) => {
    const email = body.email.toLowerCase();
    const account = entry(ctx.db.accounts, email);
    // One answer, after the same work, whether the account exists or not.
    const passwordHash = hashPassword(account?.salt ?? email, body.password);
    stopWhileLocked(ctx, email);
    if (account?.passwordHash !== passwordHash) {
      if (account) note(ctx, email, 'sign-in-refused');
      countWrong(ctx, email);
      throw new Problem('credentials');
    }
    delete ctx.db.tries[email];
    if (account.secondStep || account.unconfirmed) {
      const {requireMore} = await loaded(() => import('../access/after-password.js'));
      requireMore(ctx, email, account, body.device);
    }
    const session = openSession(ctx, {...account, email, browser: noteSignIn(ctx, email, body.device)});
    if (!ctx.settings.access.passkeys) return session;
    const {passkeyOffer} = await loaded(() => import('../passkeys/offer.js'));
    return {...session, ...passkeyOffer(ctx, account)};
  },

  renewSession: (_, ctx) => {
    const session = entry(ctx.db.sessions, ctx.token);
    if (!session) throw new Problem('unauthenticated');
    return openSession(ctx, session);
  },

  logOut: (_, ctx) => {
    if (ctx.token !== undefined) delete ctx.db.sessions[ctx.token];
    return undefined;
  },
};

export function openSession(
  {db, now}: Pick<HandlerContext, 'db' | 'now'>,
  {email, id, browser, franceConnect, ...owner}: Owner & Omit<SessionRecord, 'expiresAt' | 'renewableUntil'>,
): Session {
  const {enrolmentId} = owner;
  // who has signed is a member too: the same password opens the space
  const memberNumber = memberNumberIn(db, owner);
  const accessToken = nextId(db, 'session');
  const time = now().getTime();
  const whose = {
    ...(enrolmentId !== undefined && {enrolmentId}),
    ...(memberNumber !== undefined && {memberNumber}),
    ...(franceConnect && {franceConnect}),
  };
  for (const [token, {renewableUntil}] of Object.entries(db.sessions))
    if (renewableUntil < time) delete db.sessions[token];
  db.sessions[accessToken] = {
    ...whose,
    id: id ?? accessToken,
    ...(email !== undefined && {email}),
    ...(browser !== undefined && {browser}),
    expiresAt: time + lifetime,
    renewableUntil: time + renewable,
  };
  return {...whose, accessToken, expiresAt: new Date(time + lifetime).toISOString(), expiresIn: lifetime / 1000};
}
