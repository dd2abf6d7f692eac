/** A friend is told of the insurer, once: one message, one per address, so many a year. */
import type {Referrals} from '../../../src/contract/referral.js';
import type {Invitation} from '../../../src/contract/referral-invitation.js';
import {Problem, type FieldIssue} from '../../../src/contract/problem.js';
import {nextId} from '../../engine/database.js';
import {English} from '../../engine/english.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {speaksEnglish} from '../../engine/language.js';
import {refuse} from '../../engine/problems.js';
import {sha256} from '../../engine/sha256.js';
import {memberOf} from '../../people/every-member.js';
import type {Member} from '../../people/members.js';
import {emailOf} from '../access/accounts.js';
import {leave} from '../access/outbox.js';
import {contactOf} from '../member-profile/contacts.js';
import {dayOf, forget, keptDays, referralOf, reward} from './course.js';
import {silentFriend, type ReferralRecord} from './referral.data.js';
import {english} from './referral.en.data.js';

type Id = 'getReferrals' | 'inviteFriend';

export const yearly = 10;
const noteLength = 300;
/** Whose contract adds no words of the member to the message. */
const withoutNote = 'expired';

export const handlers: Pick<Handlers, Id> = {
  getReferrals: (_, ctx) => referralsOf(ctx),

  inviteFriend: ({body}, ctx) => {
    const member = memberOf(ctx);
    refuse(issuesOf(body, member, ctx));
    const records = recordsOf(member, ctx);
    const imprint = imprintOf(body.email);
    if (records.some((each) => each.imprint === imprint)) throw new Problem('already-open');
    if (leftOf(records, ctx) <= 0) throw new Problem('limit-reached', {retryAt: nextYear(ctx).instant});
    const {firstName, lastName, email} = body;
    const record: ReferralRecord = {
      id: nextId(ctx.db, 'parrainage'),
      firstName,
      ...(lastName !== undefined && {lastName}),
      email,
      imprint,
      at: ctx.now().getTime(),
      ...(email.toLowerCase() === silentFriend && {silent: true}),
    };
    records.push(record);
    leave(ctx, {channel: 'email', to: email, kind: 'referral', ...letterOf(body, member, ctx)});
    return referralOf(record, ctx.now());
  },
};

function issuesOf({email, note = ''}: Invitation, member: Member, ctx: HandlerContext): FieldIssue[] {
  const own = [emailOf(ctx), member.email, contactOf(ctx.db, member, 'email') ?? ''].map(imprintOf);
  return [
    ...(own.includes(imprintOf(email)) ? [{pointer: '/email', code: 'own_address'}] : []),
    ...([...note].length > noteLengthOf(member) ? [{pointer: '/note', code: 'too_long'}] : []),
  ];
}

const imprintOf = (email: string): string => sha256(email.toLowerCase());
const noteLengthOf = ({persona}: Member): number => (persona === withoutNote ? 0 : noteLength);

function recordsOf({number}: Member, {db, now}: HandlerContext): ReferralRecord[] {
  const records = (db.referrals[number] ??= []);
  for (const each of records) forget(each, now());
  return records;
}

const yearOf = (day: string): string => day.slice(0, 4);
const leftOf = (records: readonly ReferralRecord[], {today}: HandlerContext): number =>
  yearly - records.filter(({at}) => yearOf(dayOf(at)) === yearOf(today())).length;

function nextYear({today}: HandlerContext): {date: string; instant: string} {
  const date = `${Number(yearOf(today())) + 1}-01-01`;
  return {date, instant: new Date(`${date}T00:00:00+01:00`).toISOString()};
}

function referralsOf(ctx: HandlerContext): Referrals {
  const member = memberOf(ctx);
  const records = recordsOf(member, ctx);
  const referrals = records.map((each) => referralOf(each, ctx.now())).reverse();
  const left = leftOf(records, ctx);
  const year = yearOf(ctx.today());
  const received = referrals.filter(
    ({state, rewardOn = ''}) => state === 'rewardSent' && yearOf(rewardOn) === year,
  ).length;
  return {
    promise: `${reward / 100}\u00a0€ en carte cadeau pour vous, quand son adhésion commence.`,
    yearly,
    left,
    ...(left <= 0 && {againFrom: nextYear(ctx).date}),
    keptDays,
    rules: {id: 'parrainage', title: 'Règlement du parrainage', url: 'https://www.example.org/parrainage.pdf'},
    message: messageOf(member, ctx),
    noteLength: noteLengthOf(member),
    received: {year, amount: received * reward},
    referrals,
  };
}

function messageOf({people}: Member, {settings}: HandlerContext): Referrals['message'] {
  const [{firstName, lastName}] = people as [Member['people'][number]];
  const from = `${firstName} ${lastName}`;
  const {name} = settings.insurer;
  return {
    subject: `${from} vous parle de la ${name}`,
    before: `Bonjour {friend},\n\n${from} est membre de la ${name} et souhaite vous la faire connaître.`,
    after:
      `${from} nous a donné votre adresse, et nous dit que vous êtes d’accord. C’est notre seul message. Sans ` +
      `réponse de votre part dans les ${keptDays} jours, nous oublions votre nom et votre adresse.\n\nLa ${name}`,
  };
}

/** As the member read it before it left: in the language of the page. */
function letterOf({firstName, note}: Invitation, member: Member, ctx: HandlerContext): {subject: string; text: string} {
  const french = messageOf(member, ctx);
  const message = speaksEnglish(ctx.language) ? (new English(english).answer(french) as typeof french) : french;
  const named = (text: string) => text.replaceAll('{friend}', () => firstName);
  return {
    subject: named(message.subject),
    text: [named(message.before), ...(note ? [note] : []), named(message.after)].join('\n\n'),
  };
}
