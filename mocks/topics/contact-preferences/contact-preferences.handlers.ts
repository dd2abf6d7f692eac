/** How the insurer writes to a member. */
import type {ContactChoices, ContactPreferences} from '../../../src/contract/contact-preferences.js';
import type {FieldIssue} from '../../../src/contract/problem.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {escaped, refuse} from '../../engine/problems.js';
import {memberOf} from '../../people/every-member.js';
import {emailOf} from '../access/accounts.js';
import {contactRecord} from '../member-profile/contacts.js';
import {alerts, offers, papers, type PreferencesRecord} from './contact-preferences.data.js';

type Id = 'getContactPreferences' | 'saveContactPreferences' | 'confirmEmailWorks';

export const handlers: Pick<Handlers, Id> = {
  getContactPreferences: (_, ctx) => preferencesOf(ctx),

  saveContactPreferences: ({body}, ctx) => {
    refuse(issuesOf(body));
    const record = recordOf(ctx);
    const before = preferencesOf(ctx).papers;
    for (const {id, delivery} of before)
      if ((entry(body.papers, id) ?? delivery) !== delivery) record.changedOn[id] = ctx.today();
    Object.assign(record.papers, body.papers);
    Object.assign(record.alerts, body.alerts);
    Object.assign(record.offers, body.offers);
    if (body.alertChannel) record.alertChannel = body.alertChannel;
    return preferencesOf(ctx);
  },

  confirmEmailWorks: (_, ctx) => {
    delete contactRecord(ctx.db, memberOf(ctx).number, 'email').failingSince;
    return preferencesOf(ctx);
  },
};

const recordOf = (ctx: HandlerContext): PreferencesRecord =>
  (ctx.db.contactPreferences[memberOf(ctx).number] ??= {papers: {}, alerts: {}, offers: {}, changedOn: {}});

function issuesOf(body: ContactChoices): FieldIssue[] {
  const changeable = papers.filter((each) => !('changeable' in each));
  return Object.entries({papers: changeable, alerts, offers}).flatMap(([part, known]) =>
    Object.keys(body[part as 'papers' | 'alerts' | 'offers'])
      .filter((id) => !known.some((each) => each.id === id))
      .map((id) => ({pointer: `/${part}/${escaped(id)}`, code: 'unknown'})),
  );
}

function preferencesOf(ctx: HandlerContext): ContactPreferences {
  const record = recordOf(ctx);
  const {failingSince} = contactRecord(ctx.db, memberOf(ctx).number, 'email');
  const channel = record.alertChannel ?? 'email';
  return {
    papers: papers.map((paper) => {
      const delivery = entry(record.papers, paper.id) ?? paper.delivery;
      const note = paper.id === 'statements' ? noteOf(delivery, record.changedOn[paper.id]) : undefined;
      return {changeable: true, ...paper, delivery, ...(note !== undefined && {note})};
    }),
    alerts: alerts.map(({id, label, on}) => ({id, label, on: entry(record.alerts, id) ?? on})),
    alertChannel: {channel, others: [channel === 'email' ? 'sms' : 'email']},
    offers: offers.map(({id, label}) => ({id, label, on: entry(record.offers, id) ?? false})),
    email: emailOf(ctx),
    ...(failingSince !== undefined && {emailFailingSince: failingSince}),
  };
}

const month = new Intl.DateTimeFormat('fr-FR', {month: 'long', timeZone: 'UTC'});

/** What the next statement will be like, and what became of the last one. */
function noteOf(delivery: string, changedOn: string | undefined): string | undefined {
  if (changedOn === undefined) return undefined;
  const [year, number] = changedOn.split('-').map(Number);
  const [last, next] = [number! - 1, number!].map((index) => month.format(Date.UTC(year!, index, 15)));
  return delivery === 'online'
    ? `Le décompte du mois de ${next} arrivera en ligne. Celui du mois de ${last} est déjà parti par courrier.`
    : `Le décompte du mois de ${next} arrivera par courrier. Celui du mois de ${last} est en ligne.`;
}
