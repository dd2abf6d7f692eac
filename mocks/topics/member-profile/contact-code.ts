/** The code that proves a new number or address: sent there, and good for nothing else. */
import {entry, type SessionRecord} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {ChallengeRecord} from '../access/access.data.js';
import type {CodeUse, Way} from '../access/challenge.js';
import {contactRecord} from './contacts.js';

const pendingOf = ({db}: Pick<HandlerContext, 'db'>, {memberNumber, kind}: NonNullable<ChallengeRecord['contact']>) =>
  contactRecord(db, memberNumber, kind).pending;

/** Somebody else signs in there: they are told by mail, and no code leaves. */
export const isTaken = ({db}: Pick<HandlerContext, 'db'>, value: string, email: string): boolean =>
  value !== email && entry(db.accounts, value) !== undefined;

/** May be sent again while the change waits, also after a reload, and on another device of the member. */
export const contactCode: CodeUse = {
  purpose: 'contact',
  kind: 'contact-code',
  beginsWith: 'Confirmation de vos coordonnées',
  isOpen: (ctx, id, {contact}) =>
    contact !== undefined && contact.memberNumber === ctx.memberNumber && pendingOf(ctx, contact)?.challengeId === id,
  ways: (ctx, {contact, email}) => waysTo(ctx, contact!, email),
  lock: ({db}, {contact}, until) => {
    const record = contactRecord(db, contact!.memberNumber, contact!.kind);
    record.lockedUntil = until;
    delete record.pending?.challengeId;
  },
};

function waysTo(ctx: HandlerContext, contact: NonNullable<ChallengeRecord['contact']>, email: string): Way[] {
  const to = pendingOf(ctx, contact)!.value;
  if (contact.kind !== 'email') return [{channel: 'sms', to}];
  return [{channel: 'email', to, ...(isTaken(ctx, to, email) && {silent: true})}];
}

/** Everything that stands under the address somebody signed in with moves to the new one. */
export function moveAccount({db}: Pick<HandlerContext, 'db'>, from: string, to: string): void {
  const account = entry(db.accounts, from);
  if (account) {
    delete db.accounts[from];
    db.accounts[to] = {...account, salt: account.salt ?? from};
  }
  const owned: {email?: string}[] = [
    ...Object.values<SessionRecord>(db.sessions),
    ...Object.values(db.browsers),
    ...Object.values(db.passkeys),
    ...db.activity,
  ];
  for (const each of owned) if (each.email === from) each.email = to;
  for (const accounts of [...Object.values(db.devices), db.tries])
    if (Object.hasOwn(accounts, from)) {
      (accounts as Record<string, unknown>)[to] = accounts[from];
      delete accounts[from];
    }
  // codes and links that went to the old one serve nothing any more
  for (const [id, {email}] of Object.entries(db.challenges)) if (email === from) delete db.challenges[id];
  for (const link of Object.values(db.mailLinks)) if (link.email === from) link.state ??= 'superseded';
}
