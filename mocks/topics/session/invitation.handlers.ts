/** What goes with an invitation: another link, the account, the way back to what was begun. */
import {Problem} from '../../../src/contract/problem.js';
import {entry, nextId} from '../../engine/database.js';
import type {Handlers} from '../../engine/handler.js';
import {hashPassword} from '../../engine/sha256.js';
import {enrolmentOf, hasAccount} from '../enrolment/enrolment.js';
import {refusePassword} from './new-password.js';

export const handlers: Pick<Handlers, 'requestLink' | 'sendResumeEmail' | 'createAccount'> = {
  requestLink: ({body}, ctx) => {
    const link = entry(ctx.db.links, body.secret.trim());
    const enrolment = link && link.state !== 'otherPerson' ? entry(ctx.db.enrolments, link.enrolmentId) : undefined;
    const now = ctx.now().getTime();
    // One answer whether there is something to send or not. Who has a password is told to sign in: a link would open
    // without it.
    if (!link || !enrolment || enrolment.signed || hasAccount(ctx, enrolment) || now - (link.renewedAt ?? 0) < 60_000)
      return undefined;
    link.renewedAt = now;
    for (const each of Object.values(ctx.db.links))
      if (each.enrolmentId === link.enrolmentId && each.state === 'new') each.state = 'expired';
    ctx.db.links[nextId(ctx.db, 'lien')] = {enrolmentId: link.enrolmentId, state: 'new'};
    return undefined;
  },

  sendResumeEmail: ({body}, ctx) => {
    const enrolment = Object.values(ctx.db.enrolments).find(({ticket}) => ticket === body.ticket);
    // one answer whether somebody gets an e-mail or not
    if (enrolment && !enrolment.signed && hasAccount(ctx, enrolment)) enrolment.resumeEmailAt = ctx.now().toISOString();
    return undefined;
  },

  createAccount: ({params, body}, ctx) => {
    const {id, email} = enrolmentOf(ctx, params);
    const passwordHash = hashPassword(email, body.password);
    const account = entry(ctx.db.accounts, email);
    // The same request again, because its answer was lost, is no second account.
    if (account?.passwordHash === passwordHash && account.enrolmentId === id) return undefined;
    if (account) throw new Problem('account-exists');
    refusePassword(body.password, ctx);
    ctx.db.accounts[email] = {enrolmentId: id, passwordHash};
    return undefined;
  },
};
