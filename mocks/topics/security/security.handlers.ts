/** How a member's space is protected: its password, its keys, the browsers that know it, what happened there. */
import {Problem} from '../../../src/contract/problem.js';
import type {Device, SecuritySettings} from '../../../src/contract/security.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {hashPassword} from '../../engine/sha256.js';
import {emailOf} from '../access/accounts.js';
import {endSessions, replacePassword} from '../access/replace-password.js';
import {forgetDevices, forgetTrust} from '../access/second-step.js';
import {requireCode} from '../access/step-up.js';
import {passkeysOf, passkeyView} from '../passkeys/passkeys.js';
import {refusePassword} from '../session/new-password.js';
import type {AccountRecord} from '../session/session.data.js';
import {countWrong, stopWhileLocked} from '../session/tries.js';
import {asking, note} from './activity.js';
import type {BrowserRecord} from './security.data.js';

type Id = 'getSecuritySettings' | 'changePassword' | 'forgetDevice' | 'forgetOtherDevices';

export const handlers: Pick<Handlers, Id> = {
  getSecuritySettings: (_, ctx) => settingsOf(ctx),

  changePassword: ({body}, ctx) => {
    const {email, account} = accountOf(ctx);
    const {current, password} = body;
    if (current !== undefined) proveCurrent(ctx, email, account, current);
    // no code is sent for a password that cannot be taken
    refusePassword(password, ctx);
    if (current === undefined) requireCode(ctx, 'changePassword', email, account);
    replacePassword(ctx, email, account, password, sessionOf(ctx));
    return undefined;
  },

  forgetDevice: ({params}, ctx) => {
    const {db} = ctx;
    const email = emailOf(ctx);
    const {deviceId: id} = params;
    const browser = entry(db.browsers, id);
    if (browser?.email !== email) throw new Problem('not-found');
    if (browser.token !== undefined) forgetTrust(ctx, browser.token, email);
    if (id === sessionOf(ctx)?.browser) delete browser.token;
    else {
      for (const [token, session] of Object.entries(db.sessions)) if (session.browser === id) delete db.sessions[token];
      delete db.browsers[id];
    }
    note(ctx, email, 'device-forgotten', browser);
    return undefined;
  },

  forgetOtherDevices: (_, ctx) => {
    const {db} = ctx;
    const email = emailOf(ctx);
    const here = sessionOf(ctx);
    const own = here?.browser === undefined ? undefined : entry(db.browsers, here.browser);
    forgetDevices(ctx, email, own?.token);
    endSessions(ctx, ctx.memberNumber === undefined ? {} : {memberNumber: ctx.memberNumber}, here);
    for (const [id, each] of Object.entries(db.browsers))
      if (each.email === email && each !== own) delete db.browsers[id];
    note(ctx, email, 'device-forgotten', own);
    return undefined;
  },
};

const sessionOf = ({db, token}: HandlerContext) => entry(db.sessions, token);
const instant = (time: number) => new Date(time).toISOString();

function accountOf(ctx: HandlerContext): {email: string; account: AccountRecord} {
  const email = emailOf(ctx);
  const account = entry(ctx.db.accounts, email);
  // a space without a password of its own
  if (!account) throw new Problem('forbidden');
  return {email, account};
}

/** Tries of the present password are counted with those of the sign-in: there is one lock. */
function proveCurrent(ctx: HandlerContext, email: string, account: AccountRecord, current: string): void {
  stopWhileLocked(ctx, email);
  if (account.passwordHash === hashPassword(account.salt ?? email, current)) {
    delete ctx.db.tries[email];
    return;
  }
  countWrong(ctx, email);
  refuse([{pointer: '/current', code: 'wrong'}]);
}

function settingsOf(ctx: HandlerContext): SecuritySettings {
  const {db, memberNumber} = ctx;
  const email = emailOf(ctx);
  const account = entry(db.accounts, email);
  const {passwordChangedAt} = account ?? {};
  return {
    email,
    ...(passwordChangedAt !== undefined && {passwordChangedAt: instant(passwordChangedAt)}),
    hasPassword: account !== undefined,
    passkeys: passkeysOf(ctx, memberNumber).map(([id, passkey]) => passkeyView(id, passkey)),
    devices: devicesOf(ctx, email),
    activity: db.activity
      .filter((event) => event.email === email)
      .map(({kind, at, from}) => ({kind, at: instant(at), from}))
      .reverse(),
  };
}

/** Those that are signed in or remembered; the one that asks first, then by the last visit. */
function devicesOf(ctx: HandlerContext, email: string): Device[] {
  const {db} = ctx;
  const now = ctx.now().getTime();
  const own = sessionOf(ctx)?.browser;
  const open = new Set(
    Object.values(db.sessions)
      .filter(({renewableUntil}) => renewableUntil >= now)
      .map(({browser}) => browser),
  );
  const others = Object.entries(db.browsers)
    .filter(([id, each]) => each.email === email && id !== own)
    .map(([id, each]) => deviceView(ctx, id, each, {signedIn: open.has(id), current: false}))
    .filter(({signedIn, rememberedUntil}) => signedIn || rememberedUntil)
    .sort((one, other) => other.lastSeenAt.localeCompare(one.lastSeenAt));
  const here = (own === undefined ? undefined : entry(db.browsers, own)) ?? {...asking, email, seenAt: now};
  const current = deviceView(ctx, own ?? 'ici', {...here, seenAt: now}, {signedIn: true, current: true});
  return [current, ...others];
}

function deviceView(
  {db, now}: HandlerContext,
  id: string,
  {email, kind, browser, place, seenAt, token}: BrowserRecord,
  state: Pick<Device, 'signedIn' | 'current'>,
): Device {
  const until = entry(entry(db.devices, token) ?? {}, email) ?? 0;
  const remembered = until > now().getTime();
  return {
    id,
    kind,
    browser,
    place,
    lastSeenAt: instant(seenAt),
    ...state,
    ...(remembered && {rememberedUntil: instant(until)}),
  };
}
