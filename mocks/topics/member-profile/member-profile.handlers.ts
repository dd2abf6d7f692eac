/** What is known of a member, and how it is changed. */
import {Email} from '../../../src/contract/account.js';
import type {ContactKind} from '../../../src/contract/member-profile.js';
import {Problem} from '../../../src/contract/problem.js';
import {checkMobile, checkNir, checkPhone, maskNir, normalizePhone} from '../../../src/domain/index.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {memberOf} from '../../people/every-member.js';
import {refusedMobile} from '../../people/personas.js';
import type {ChallengeRecord} from '../access/access.data.js';
import {emailOf} from '../access/accounts.js';
import {instant, masked, type Way} from '../access/challenge.js';
import {judge, sendFirst} from '../access/codes.js';
import {sendMail, sendNotice} from '../access/outbox.js';
import {sessionName} from '../access/second-step.js';
import {requireCode} from '../access/step-up.js';
import {tellAccess} from '../notifications/of-access.js';
import {browserOf, note} from '../security/activity.js';
import {contactCode, isTaken, moveAccount} from './contact-code.js';
import {contactOf, contactRecord, recordOf} from './contacts.js';
import type {ProfileRecord} from './member-profile.data.js';
import {profileView} from './profile-view.js';

type Id =
  | 'getMemberProfile'
  | 'changeAddress'
  | 'cancelMove'
  | 'changeContact'
  | 'confirmContact'
  | 'cancelContactChange'
  | 'changeSituation'
  | 'changeTeletransmission'
  | 'changeLanguage';

/** A new number or address that is not proved by then is forgotten. */
const waits = 24 * 3_600_000;
/** One that was mistyped is corrected without another code of the old channel. */
const provedFor = 10 * 60_000;

export const handlers: Pick<Handlers, Id> = {
  getMemberProfile: (_, ctx) => profileView(ctx),

  changeAddress: ({body: {address, from, personIds}}, ctx) => {
    const {people} = memberOf(ctx);
    const unknown = personIds.findIndex((id) => !people.some((each) => each.id === id && each.livesWithMember));
    refuse([
      ...(from < ctx.today() ? [{pointer: '/from', code: 'too_old'}] : []),
      ...(unknown < 0 ? [] : [{pointer: `/personIds/${unknown}`, code: 'unknown'}]),
    ]);
    return changed(ctx, (record) => (record.move = {address, from, personIds}));
  },

  cancelMove: (_, ctx) => changed(ctx, (record) => delete record.move),

  changeContact: ({body}, ctx) => {
    const {kind} = body;
    const value = readContact(kind, body.value);
    if (value === currentOf(ctx, kind)) refuse([{pointer: '/value', code: 'same'}]);
    if (kind === 'landline') replace(ctx, kind, value);
    else announce(ctx, kind, value);
    return profileView(ctx);
  },

  confirmContact: ({body}, ctx) => {
    const {contact, email} = judge(ctx, [contactCode], body);
    const {kind} = contact!;
    const {value} = contactRecord(ctx.db, contact!.memberNumber, kind).pending!;
    // nothing was sent there
    if (kind === 'email' && isTaken(ctx, value, email)) throw new Problem('code-expired');
    const told = replace(ctx, kind, value);
    return {profile: profileView(ctx), told: told.map(masked)};
  },

  cancelContactChange: ({params: {kind}}, ctx) =>
    changed(ctx, ({contacts}) => {
      const {pending} = contacts[kind] ?? {};
      if (pending?.challengeId !== undefined) delete ctx.db.challenges[pending.challengeId];
      delete contacts[kind]?.pending;
    }),

  changeSituation: ({body: {maritalStatus}}, ctx) => changed(ctx, (record) => (record.maritalStatus = maritalStatus)),

  changeTeletransmission: ({params: {personId}, body}, ctx) => {
    if (!memberOf(ctx).people.some(({id}) => id === personId)) throw new Problem('not-found');
    if (!body.enabled)
      return changed(
        ctx,
        ({teletransmission}) => (teletransmission[personId] = {status: 'stopped', since: ctx.today()}),
      );
    const {nir, schemeCode} = body;
    const code = checkNir(nir, {acceptProvisional13: ctx.settings.acceptProvisionalNir});
    refuse(code ? [{pointer: '/nir', code}] : []);
    const asked = {status: 'requested', since: ctx.today(), nir: maskNir(nir), schemeCode};
    return changed(ctx, ({teletransmission}) => (teletransmission[personId] = asked));
  },

  changeLanguage: ({body: {language}}, ctx) => {
    refuse(['fr', 'en'].includes(language) ? [] : [{pointer: '/language', code: 'unknown'}]);
    return changed(ctx, (record) => (record.language = language));
  },
};

function changed(ctx: HandlerContext, change: (record: ProfileRecord) => unknown): ReturnType<typeof profileView> {
  change(recordOf(ctx.db, memberOf(ctx).number));
  return profileView(ctx);
}

function currentOf(ctx: HandlerContext, kind: ContactKind): string | undefined {
  return kind === 'email' ? emailOf(ctx) : contactOf(ctx.db, memberOf(ctx), kind);
}

/** In its stored spelling. */
function readContact(kind: ContactKind, text: string): string {
  const issue = (code: string | undefined) => refuse(code ? [{pointer: '/value', code}] : []);
  if (kind === 'email') {
    const {data} = Email.safeParse(text);
    issue(data === undefined ? 'format' : undefined);
    return data!.toLowerCase();
  }
  issue(kind === 'mobile' ? checkMobile(text) : checkPhone(text));
  const phone = normalizePhone(text);
  issue(phone === normalizePhone(refusedMobile) ? 'unreachable' : undefined);
  return phone;
}

/** A code goes to the new one, once who asks has proved to be the member. */
function announce(ctx: HandlerContext, kind: Exclude<ContactKind, 'landline'>, value: string): void {
  const {db} = ctx;
  const {number: memberNumber} = memberOf(ctx);
  const now = ctx.now().getTime();
  const email = emailOf(ctx);
  const record = contactRecord(db, memberNumber, kind);
  if (now < (record.lockedUntil ?? 0)) throw new Problem('access-locked', {retryAt: instant(record.lockedUntil!)});
  const session = sessionName(ctx);
  const {proved, challengeId, value: before} = record.pending ?? {};
  const account = entry(db.accounts, email);
  if (account && !(proved?.session === session && now <= proved.until))
    requireCode(ctx, 'changeContact', email, account);
  // pressed again in the pause: that code is still on its way
  const sent = before === value ? entry(db.challenges, challengeId) : undefined;
  if (sent && now < (sent.resendAt[sent.channel] ?? 0)) return;
  record.pending = {value, until: now + waits, proved: {session, until: now + provedFor}};
  const contact = {memberNumber, kind};
  const isBefore = (each: ChallengeRecord) => each.contact?.kind === kind && each.contact.memberNumber === memberNumber;
  record.pending.challengeId = sendFirst(ctx, contactCode, {email, contact}, {isBefore}).id;
  if (kind === 'email' && isTaken(ctx, value, email)) sendMail(ctx, {to: value, kind: 'address-taken'});
}

/** It serves from now on; those that served before are told, and so is the other channel. */
function replace(ctx: HandlerContext, kind: ContactKind, value: string): Way[] {
  const {db} = ctx;
  const member = memberOf(ctx);
  const email = emailOf(ctx);
  const mobile = contactOf(db, member, 'mobile');
  const told: Way[] = [
    ...(mobile === undefined || kind === 'landline' ? [] : [{channel: 'sms', to: mobile} as const]),
    {channel: 'email', to: email},
  ];
  recordOf(db, member.number).contacts[kind] = {value, changedAt: ctx.now().getTime()};
  if (kind === 'email') moveAccount(ctx, email, value);
  if (kind !== 'landline') {
    const now = kind === 'email' ? value : email;
    note(ctx, now, 'contact-changed', browserOf(ctx));
    tellAccess(ctx, now, 'contact-changed');
  }
  for (const way of told) sendNotice(ctx, {...way, kind: 'contact-changed'});
  return told;
}
