/** A first visit: what is kept of it between its steps, and the mail at its end. */
import type {MailSent} from '../../../src/contract/mail-link.js';
import {Problem} from '../../../src/contract/problem.js';
import type {Infer} from '../../../src/contract/zod.js';
import {entry, memberNumberIn, nextId} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {RegistrationRecord} from './access.data.js';
import {mailOnce, sendLink} from './mail-links.js';
import {sendMail} from './outbox.js';

const lifetime = 30 * 60_000;

/** A ticket for the rest of a registration. */
export function openRegistration(
  {db, now}: HandlerContext,
  {memberNumber, chosen}: Omit<RegistrationRecord, 'expiresAt'>,
): string {
  const time = now().getTime();
  for (const [ticket, {expiresAt}] of Object.entries(db.registrations))
    if (expiresAt < time) delete db.registrations[ticket];
  const ticket = nextId(db, 'inscription');
  db.registrations[ticket] = {memberNumber, expiresAt: time + lifetime, ...(chosen && {chosen})};
  return ticket;
}

export function registrationOf({db, now}: HandlerContext, ticket: string): RegistrationRecord {
  const registration = entry(db.registrations, ticket);
  if (!registration || now().getTime() > registration.expiresAt) throw new Problem('ticket-expired');
  return registration;
}

/**
 * Makes the account with the identifiers of a registration, and sends the mail that goes with it. The answer is one,
 * whether the member has an account already, or the address another account, or neither.
 */
export function settle(
  ctx: HandlerContext,
  memberNumber: string,
  {email, salt, passwordHash}: NonNullable<RegistrationRecord['chosen']>,
): Infer<typeof MailSent> {
  const {accounts} = ctx.db;
  const own = Object.entries(accounts).filter(([, account]) => memberNumberIn(ctx.db, account) === memberNumber);
  // what was begun before gives way, and so does an address that nobody has proved to be theirs
  for (const [address, {unconfirmed}] of own) if (unconfirmed) delete accounts[address];
  const confirmed = own.filter(([, {unconfirmed}]) => !unconfirmed).map(([address]) => address);
  const there = entry(accounts, email);
  const taken = there && !there.unconfirmed && !confirmed.includes(email);
  const kind = taken ? 'address-taken' : confirmed.length ? 'already-registered' : 'confirm-email';
  if (kind === 'confirm-email') accounts[email] = {memberNumber, passwordHash, salt, unconfirmed: true};
  return mailOnce(ctx, 'confirm-email', email, () =>
    kind === 'confirm-email' ? sendLink(ctx, kind, email) : sendMail(ctx, {to: email, kind}),
  );
}
