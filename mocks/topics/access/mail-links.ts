/** Mails with a link that opens an account, or opens it again: sent once in a while, spent once. */
import type {MailLinkPurpose, MailSent} from '../../../src/contract/mail-link.js';
import {Problem} from '../../../src/contract/problem.js';
import type {Infer} from '../../../src/contract/zod.js';
import {entry, nextId} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {AccountRecord} from '../session/session.data.js';
import type {MailLinkRecord} from './access.data.js';
import {sendMail} from './outbox.js';

/** Seconds that a link works. */
const validity: Readonly<Record<MailLinkPurpose, number>> = {'confirm-email': 3600, 'reset-password': 1800};
const resendPause = 30_000;

/**
 * Sends, unless a mail for the same was asked a moment ago. What is answered says nothing of what was sent, nor whether
 * anything was: only when it was first asked.
 */
export function mailOnce(
  {db, now}: HandlerContext,
  purpose: MailLinkPurpose,
  to: string,
  send: () => void,
): Infer<typeof MailSent> {
  const time = now().getTime();
  for (const [key, at] of Object.entries(db.mailedAt)) if (time >= at + resendPause) delete db.mailedAt[key];
  const key = `${purpose} ${to}`;
  const last = entry(db.mailedAt, key);
  if (last === undefined) {
    db.mailedAt[key] = time;
    send();
  }
  const since = Math.floor((time - (last ?? time)) / 1000);
  return {validFor: validity[purpose] - since, resendIn: resendPause / 1000 - since};
}

/** A newer link ends the older ones. */
export function sendLink(ctx: HandlerContext, purpose: MailLinkPurpose, email: string): void {
  const {db, now} = ctx;
  for (const link of Object.values(db.mailLinks))
    if (link.purpose === purpose && link.email === email) link.state ??= 'superseded';
  const secret = nextId(db, 'lien');
  db.mailLinks[secret] = {purpose, email, expiresAt: now().getTime() + validity[purpose] * 1000};
  sendMail(ctx, {to: email, kind: purpose, secret});
}

/** A link that may be used, and the account it is for. Spends nothing. */
export function openLink(
  {db, now}: HandlerContext,
  secret: string,
  purpose?: MailLinkPurpose,
): {link: MailLinkRecord; account: AccountRecord} {
  const link = entry(db.mailLinks, secret.trim());
  if (!link || (purpose && link.purpose !== purpose)) throw new Problem('link-unknown');
  if (link.state) throw new Problem(`link-${link.state}`);
  if (now().getTime() > link.expiresAt) throw new Problem('link-expired');
  const account = entry(db.accounts, link.email);
  // the address was corrected since
  if (!account) throw new Problem('link-superseded');
  // the address was proved by another link
  if (!serves(link, account)) throw new Problem('link-used');
  return {link, account};
}

/** Another mail in the place of one, to the same address; where there is nothing to send, the same answer. */
export function renewLink(ctx: HandlerContext, secret: string): Infer<typeof MailSent> {
  const link = entry(ctx.db.mailLinks, secret.trim());
  if (!link) return mailOnce(ctx, 'reset-password', `unknown ${secret.trim()}`, () => {});
  const {purpose, email} = link;
  return mailOnce(ctx, purpose, email, () => {
    const account = entry(ctx.db.accounts, email);
    if (account && serves(link, account)) sendLink(ctx, purpose, email);
  });
}

const serves = ({purpose}: MailLinkRecord, {unconfirmed}: AccountRecord): boolean =>
  purpose === 'reset-password' || unconfirmed === true;
