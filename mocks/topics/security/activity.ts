/** What an account keeps of its sign-ins: from which browser, and when. */
import type {SecurityEventKind} from '../../../src/contract/security.js';
import {entry, nextId} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {everyMember} from '../../people/every-member.js';
import {notify, type Told} from '../notifications/notify.js';
import type {Seen} from './security.data.js';

type Context = Pick<HandlerContext, 'db' | 'now' | 'live'>;

/** Whoever asks: the simulator cannot tell browsers apart. */
export const asking: Seen = {kind: 'phone', browser: 'Chrome', place: 'Nantes'};
const kept = 100;

/** What the member is told of at once: a thief would do it too. */
const told: Partial<Record<SecurityEventKind | 'new-device', Pick<Told, 'title' | 'lead'>>> = {
  'new-device': {title: 'Nouvelle connexion à votre espace, depuis un autre appareil'},
  'password-changed': {title: 'Votre mot de passe a été changé'},
  'passkey-added': {title: 'Une clé d’accès a été ajoutée'},
  'passkey-removed': {title: 'Une clé d’accès a été supprimée'},
  'contact-changed': {title: 'Vos coordonnées ont été changées', lead: {page: 'profile'}},
  'bank-account-changed': {title: 'Votre compte bancaire a été changé', lead: {page: 'bankAccount'}},
};

export function note(ctx: Context, email: string, kind: SecurityEventKind, from: Seen = asking): void {
  const {db, now} = ctx;
  const {kind: device, browser, place} = from;
  db.activity.push({email, kind, at: now().getTime(), from: {kind: device, browser, place}});
  if (db.activity.length > kept) db.activity.shift();
  tell(ctx, email, kind);
}

function tell(ctx: Context, email: string, what: SecurityEventKind | 'new-device'): void {
  const words = told[what];
  const number = entry(ctx.db.accounts, email)?.memberNumber;
  const member = everyMember.find((each) => each.number === number);
  if (words && member) notify(ctx, member, {kind: 'security', lead: {page: 'security'}, ...words});
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
  if (!known && others.length && !isLike(browser, others)) tell(ctx, email, 'new-device');
  return id;
}

const isLike = ({kind, browser, place}: Seen, others: readonly Seen[]): boolean =>
  others.some((each) => each.kind === kind && each.browser === browser && each.place === place);

/** The one that asks, where its session was opened by a password, a code or a key. */
export const browserOf = ({db, token}: Pick<HandlerContext, 'db' | 'token'>) =>
  entry(db.browsers, entry(db.sessions, token)?.browser);
