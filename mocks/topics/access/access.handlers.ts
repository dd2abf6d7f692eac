/** Getting in by more than a password, for the first time, or again: codes, links of mails, registration. */
import {entry} from '../../engine/database.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {Problem} from '../../../src/contract/problem.js';
import {hashPassword} from '../../engine/sha256.js';
import {everyMember, memberOf} from '../../people/every-member.js';
import {passkeyOffer} from '../passkeys/offer.js';
import {refusePassword} from '../session/new-password.js';
import type {AccountRecord} from '../session/session.data.js';
import {openSession} from '../session/session.handlers.js';
import {countWrong, stopWhileLocked} from '../session/tries.js';
import {signatureCode} from '../signature/signature-code.js';
import {isSameOwner} from './accounts.js';
import {sendAgain} from './codes.js';
import {mailOnce, openLink, renewLink, sendLink} from './mail-links.js';
import {sendMail} from './outbox.js';
import {openRegistration, registrationOf, settle} from './registration.js';
import {forgetChallenges, forgetDevices, openByCode, signInCode, trust} from './second-step.js';

type Id =
  | 'sendCode'
  | 'verifyCode'
  | 'readMailLink'
  | 'renewMailLink'
  | 'requestPasswordReset'
  | 'resetPassword'
  | 'startRegistration'
  | 'register'
  | 'sendConfirmation'
  | 'confirmEmail'
  | 'getAccount';

/** Whoever asks is one: the simulator cannot tell browsers apart. */
const firstVisits = 'registration';

export const handlers: Pick<Handlers, Id> = {
  sendCode: ({body}, ctx) => sendAgain(ctx, [signInCode, signatureCode], body),

  verifyCode: ({body}, ctx) => {
    const {email, account} = openByCode(ctx, body);
    const session = {...openSession(ctx, {...account, email}), ...passkeyOffer(ctx, account)};
    return {session, ...(body.remember && {device: trust(ctx, body.device, email)})};
  },

  readMailLink: ({body}, ctx) => {
    const {purpose, email} = openLink(ctx, body.secret).link;
    return {purpose, email};
  },

  renewMailLink: ({body}, ctx) => renewLink(ctx, body.secret),

  requestPasswordReset: ({body}, ctx) => {
    const email = body.email.toLowerCase();
    return mailOnce(ctx, 'reset-password', email, () => {
      if (entry(ctx.db.accounts, email)) sendLink(ctx, 'reset-password', email);
    });
  },

  resetPassword: ({body}, ctx) => {
    const {link, account} = openLink(ctx, body.secret, 'reset-password');
    refusePassword(body.password, ctx);
    link.state = 'used';
    const {email} = link;
    changePassword(ctx, email, account, body.password);
    sendMail(ctx, {to: email, kind: 'password-changed'});
    return {session: openSession(ctx, {...account, email})};
  },

  startRegistration: ({body}, ctx) => {
    stopWhileLocked(ctx, firstVisits);
    const {memberNumber, birthDate} = body;
    const member = everyMember.find(
      ({number, people: [person]}) => number === memberNumber && person?.birthDate === birthDate,
    );
    if (!member) throw new Problem('member-not-found', {attemptsLeft: countWrong(ctx, firstVisits)});
    delete ctx.db.tries[firstVisits];
    return {ticket: openRegistration(ctx, {memberNumber}), firstName: member.people[0]!.firstName};
  },

  register: ({body}, ctx) => {
    const registration = registrationOf(ctx, body.ticket);
    refusePassword(body.password, ctx);
    const email = body.email.toLowerCase();
    registration.chosen = {email, salt: email, passwordHash: hashPassword(email, body.password)};
    return settle(ctx, registration.memberNumber, registration.chosen);
  },

  sendConfirmation: ({body}, ctx) => {
    const {memberNumber, chosen} = registrationOf(ctx, body.ticket);
    // there is nothing to confirm: the registration was left before its identifiers
    if (!chosen) throw new Problem('ticket-expired');
    chosen.email = body.email?.toLowerCase() ?? chosen.email;
    return settle(ctx, memberNumber, chosen);
  },

  confirmEmail: ({body}, ctx) => {
    const {link, account} = openLink(ctx, body.secret, 'confirm-email');
    link.state = 'used';
    delete account.unconfirmed;
    return {};
  },

  getAccount: (_, ctx) => {
    const {db, token} = ctx;
    const {email, people} = memberOf(ctx);
    const session = entry(db.sessions, token);
    const {firstName, lastName} = people[0]!;
    return {
      name: `${firstName} ${lastName}`,
      email: session?.email ?? entry(db.enrolments, session?.enrolmentId)?.email ?? email,
    };
  },
};

/** Who was in by the old password is out, and the address is proved and free. */
function changePassword(ctx: HandlerContext, email: string, account: AccountRecord, password: string): void {
  const {db} = ctx;
  account.passwordHash = hashPassword(email, password);
  delete account.salt;
  delete account.unconfirmed;
  delete account.lockedUntil;
  delete db.tries[email];
  forgetChallenges(ctx, email);
  forgetDevices(ctx, email);
  for (const [token, session] of Object.entries(db.sessions))
    if (isSameOwner(ctx, account, session)) delete db.sessions[token];
}
