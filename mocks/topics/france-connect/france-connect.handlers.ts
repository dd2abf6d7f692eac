/** FranceConnect, as the insurer's server meets it. The page of FranceConnect itself is one of the demonstration. */
import {Problem} from '../../../src/contract/problem.js';
import type {Session} from '../../../src/contract/session.js';
import {entry, memberNumberIn, nextId} from '../../engine/database.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {everyMember, memberOf} from '../../people/every-member.js';
import {identities, type Identity} from '../../people/france-connect-people.js';
import {addressOf} from '../member-profile/contacts.js';
import {noteSignIn} from '../security/activity.js';
import {openSession} from '../session/session.handlers.js';
import {countWrong, stopWhileLocked} from '../session/tries.js';
import {codeLifetime, downTime, issuer, readCode} from './codes.js';

type Id = 'startFranceConnect' | 'enterByFranceConnect' | 'linkFranceConnect' | 'endFranceConnect';

const lifetime = 10 * 60_000;
/** Whoever asks is one: the simulator cannot tell browsers apart. */
const links = 'france-connect';
const shortestState = 22;

export const handlers: Pick<Handlers, Id> = {
  startFranceConnect: ({body: {state, returnPage}}, ctx) => {
    const {starts} = ctx.db.franceConnect;
    const url = pageOf(returnPage);
    if (state.length < shortestState) throw new Problem('validation', {issues: [{pointer: '/state', code: 'short'}]});
    if (!url) throw new Problem('validation', {issues: [{pointer: '/returnPage', code: 'undeclared'}]});
    purge(starts, ctx);
    const nonce = nextId(ctx.db, 'nonce');
    starts[state] = {nonce, expiresAt: ctx.now().getTime() + lifetime};
    url.search = String(new URLSearchParams({state, nonce, redirect_uri: returnPage}));
    return {url: url.href};
  },

  enterByFranceConnect: ({body}, ctx) => {
    const {franceConnect: known} = ctx.db;
    const identity = spend(ctx, body);
    const memberNumber = linkOf(ctx, identity);
    if (memberNumber !== undefined) return {session: enter(ctx, memberNumber)};
    purge(known.tickets, ctx);
    const ticket = nextId(ctx.db, 'identite');
    known.tickets[ticket] = {sub: identity.sub, expiresAt: ctx.now().getTime() + lifetime};
    const {firstName, birthDate} = identity;
    return {
      unlinked: {
        ticket,
        ...(firstName !== undefined && {firstName}),
        asksBirthDate: birthDate === undefined,
        several: birthDate !== undefined && namedAs(identity).length > 1,
      },
    };
  },

  linkFranceConnect: ({body: {ticket, memberNumber, birthDate}}, ctx) => {
    stopWhileLocked(ctx, links);
    const {db, now} = ctx;
    const waiting = entry(db.franceConnect.tickets, ticket);
    const identity = Object.values<Identity>(identities).find(({sub}) => sub === waiting?.sub);
    if (!waiting || !identity || now().getTime() > waiting.expiresAt) throw new Problem('ticket-expired');
    const born = identity.birthDate ?? birthDate;
    if (born === undefined) throw new Problem('validation', {issues: [{pointer: '/birthDate', code: 'required'}]});
    const isMember = namedAs({...identity, birthDate: born}).some(({number}) => number === memberNumber);
    if (!isMember) throw new Problem('member-not-found', {attemptsLeft: countWrong(ctx, links)});
    delete db.tries[links];
    if (hasOwnWay(ctx, memberNumber)) throw new Problem('link-conflict');
    db.franceConnect.links[identity.sub] = memberNumber;
    delete db.franceConnect.tickets[ticket];
    return enter(ctx, memberNumber);
  },

  endFranceConnect: ({body: {returnPage}}, {db, token}) => {
    const url = pageOf(returnPage);
    if (!entry(db.sessions, token)?.franceConnect || !url) return {};
    url.search = String(new URLSearchParams({post_logout_redirect_uri: returnPage}));
    return {url: url.href};
  },
};

/** Their space is open, which is a sign-in like any other. */
function enter(ctx: HandlerContext, memberNumber: string): Session {
  const email = addressOf(ctx.db, memberOf({db: ctx.db, memberNumber}));
  return openSession(ctx, {memberNumber, franceConnect: true, browser: noteSignIn(ctx, email)});
}

/**
 * The simulated FranceConnect stands beside the page it comes back to: which pages an insurer has is not known here, so
 * any is declared that is an address of the web, without query nor fragment.
 */
function pageOf(returnPage: string): URL | undefined {
  try {
    const {protocol, search, hash} = new URL(returnPage);
    const isPage = ['https:', 'http:'].includes(protocol) && !search && !hash;
    return isPage ? new URL('france-connect.html', returnPage) : undefined;
  } catch {
    return undefined;
  }
}

/** Who a code stands for: once, in time, in answer to what was started. */
function spend(ctx: HandlerContext, {code: text, state, iss}: {code: string; state: string; iss?: string}): Identity {
  const {starts, codes} = ctx.db.franceConnect;
  const now = ctx.now().getTime();
  const start = entry(starts, state);
  const code = readCode(text);
  const identity = entry<Identity>(identities, code?.identity);
  const isRight = start && code && identity && code.nonce === start.nonce && (iss ?? issuer) === issuer;
  if (!isRight || codes.includes(code.id) || now > start.expiresAt || now > code.at + codeLifetime)
    throw new Problem('ticket-expired');
  if (code.down && now < code.at + downTime) throw new Problem('unavailable');
  codes.push(code.id);
  delete starts[state];
  return identity;
}

/** The members of this name, born that day; a name that FranceConnect does not know is no other name. */
const namedAs = ({firstName, lastName, birthDate}: Identity) =>
  everyMember.filter(
    ({people: [person]}) =>
      person?.lastName === lastName &&
      person.birthDate === birthDate &&
      (firstName === undefined || person.firstName === firstName),
  );

/** An account, or another identity: whoever comes has not proved that it is theirs. */
function hasOwnWay({db}: HandlerContext, memberNumber: string): boolean {
  const accounts = Object.values(db.accounts).map((account) => memberNumberIn(db, account));
  const linked = Object.values<Identity>(identities).map((identity) => linkOf({db}, identity));
  return [...accounts, ...linked].includes(memberNumber);
}

const linkOf = ({db}: Pick<HandlerContext, 'db'>, {sub, linkedTo}: Identity): string | undefined =>
  entry(db.franceConnect.links, sub) ?? linkedTo;

function purge(records: Record<string, {expiresAt: number}>, {now}: HandlerContext): void {
  for (const [key, {expiresAt}] of Object.entries(records)) if (expiresAt < now().getTime()) delete records[key];
}
