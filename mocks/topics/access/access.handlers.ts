/** Getting in by more than a password, for the first time, or again: codes, links of mails, registration. */
import {entry} from '../../engine/database.js';
import type {Handlers} from '../../engine/handler.js';
import {Problem} from '../../../src/contract/problem.js';
import {hashPassword} from '../../engine/sha256.js';
import {everyMember, memberOf} from '../../people/every-member.js';
import {contactCode} from '../member-profile/contact-code.js';
import {passkeyOffer} from '../passkeys/offer.js';
import {note, noteSignIn} from '../security/activity.js';
import {refusePassword} from '../session/new-password.js';
import {openSession} from '../session/session.handlers.js';
import {countWrong, stopWhileLocked} from '../session/tries.js';
import {signatureCode} from '../signature/signature-code.js';
import {emailOf} from './accounts.js';
import {sendAgain} from './codes.js';
import {mailOnce, openLink, renewLink, sendLink} from './mail-links.js';
import {openRegistration, registrationOf, settle} from './registration.js';
import {replacePassword} from './replace-password.js';
import {changeCode, openByCode, signInCode, trust} from './second-step.js';
import {giveCode} from './step-up.js';

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
  sendCode: ({body}, ctx) => sendAgain(ctx, [signInCode, changeCode, contactCode, signatureCode], body),

  verifyCode: ({body}, ctx) => {
    const {email, account, change} = openByCode(ctx, body);
    if (change) {
      giveCode(ctx, change);
      return {};
    }
    const device = body.remember ? trust(ctx, body.device, email) : undefined;
    const browser = noteSignIn(ctx, email, device?.token ?? body.device);
    if (device) note(ctx, email, 'device-remembered', ctx.db.browsers[browser]);
    const session = {...openSession(ctx, {...account, email, browser}), ...passkeyOffer(ctx, account)};
    return {session, ...(device && {device})};
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
    replacePassword(ctx, email, account, body.password);
    return {session: openSession(ctx, {...account, email, browser: noteSignIn(ctx, email)})};
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
    const {firstName, lastName} = memberOf(ctx).people[0]!;
    return {name: `${firstName} ${lastName}`, email: emailOf(ctx)};
  },
};
