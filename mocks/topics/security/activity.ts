/** What an account keeps of its sign-ins: from which browser, and when. */
import type {SecurityEventKind} from '../../../src/contract/security.js';
import {entry, nextId} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {Seen} from './security.data.js';

type Context = Pick<HandlerContext, 'db' | 'now'>;

/** Whoever asks: the simulator cannot tell browsers apart. */
export const asking: Seen = {kind: 'phone', browser: 'Chrome', place: 'Nantes'};
const kept = 100;

export function note({db, now}: Context, email: string, kind: SecurityEventKind, from: Seen = asking): void {
  const {kind: device, browser, place} = from;
  db.activity.push({email, kind, at: now().getTime(), from: {kind: device, browser, place}});
  if (db.activity.length > kept) db.activity.shift();
}

/** Somebody is in: the browser, by its token where it has one that this account knows; else one more of them. */
export function noteSignIn(ctx: Context, email: string, token?: string): string {
  const {db, now} = ctx;
  const known = Object.entries(db.browsers).find(
    ([, each]) => token !== undefined && each.email === email && each.token === token,
  );
  const others = Object.values(db.browsers).filter((each) => each.email === email);
  const [id, before] = known ?? [nextId(db, 'navigateur'), asking];
  const browser = {...before, email, seenAt: now().getTime(), ...(token !== undefined && {token})};
  db.browsers[id] = browser;
  note(ctx, email, 'signed-in', browser);
  if (!known && others.length && !isLike(browser, others)) db.activity.at(-1)!.isNew = true;
  return id;
}

const isLike = ({kind, browser, place}: Seen, others: readonly Seen[]): boolean =>
  others.some((each) => each.kind === kind && each.browser === browser && each.place === place);

/** The one that asks, where its session was opened by a password, a code or a key. */
export const browserOf = ({db, token}: Pick<HandlerContext, 'db' | 'token'>) =>
  entry(db.browsers, entry(db.sessions, token)?.browser);
