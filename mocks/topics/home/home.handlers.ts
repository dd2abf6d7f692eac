/** The first page of the space: nothing of its own, all of it read where the other topics keep it. */
import type {Home, HomeContract, HomePart} from '../../../src/contract/home.js';
import type {Ceiling} from '../../../src/contract/coverage.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import {personas} from '../../people/personas.js';
import {cardsOf, startOf} from '../card/cards.js';
import {coverageOf} from '../coverage/coverage.js';
import {withdrawalRight} from '../ending/contracts.js';
import {journalPlace} from '../member-changes/journal.js';
import {profileView} from '../member-profile/profile-view.js';
import {mailboxOf} from '../messages/mailbox.js';
import {unreadOf} from '../notifications/notify.js';
import {notificationsOf} from '../notifications/standing.js';
import {storeOf} from '../reimbursements/store.js';
import {contractOf} from './contract-state.js';
import {tasksOf} from './tasks.js';

/** Of each list that is told in full elsewhere. */
const most = {reimbursements: 3, ceilings: 3, notifications: 4};

export const handlers: Pick<Handlers, 'getHome'> = {
  getHome: (_, ctx) => {
    const member = memberOf(ctx);
    const contract = contractOf(ctx);
    const withdrawal = withdrawalRight(ctx);
    const {supportCode} = personas[member.persona];
    const parts = partsOf(ctx, contract);
    const read = parts.filter((part) => !ctx.db.homeGaps.includes(part));
    return {
      asOf: ctx.now().toISOString(),
      firstName: member.people[0]!.firstName,
      contract,
      ...(withdrawal && {withdrawal}),
      supportCode,
      people: member.people.map(({id, firstName, visibility}) => ({id, firstName, ...(visibility && {visibility})})),
      parts,
      ...Object.assign({}, ...read.map((part) => ({[part]: views[part](ctx)}))),
      ...journalPlace(ctx, member),
    };
  },
};

/** What a member has by the state of their contract: nothing is left of what has not begun, or is over. */
function partsOf(ctx: HandlerContext, {state}: HomeContract): HomePart[] {
  if (state === 'upcoming') return ['tasks', 'notifications', 'messages'];
  const hasCard = validCard(ctx) !== undefined;
  const covered = state !== 'ended';
  return [
    'tasks',
    'reimbursements',
    ...(covered ? (['ceilings', 'teletransmission'] as const) : []),
    ...(covered && hasCard ? (['card'] as const) : []),
    'notifications',
    'messages',
  ];
}

const views: {readonly [Part in HomePart]: (ctx: HandlerContext) => NonNullable<Home[Part]>} = {
  tasks: tasksOf,

  reimbursements: (ctx) => storeOf(ctx.db, memberOf(ctx), ctx.today()).acts.slice(0, most.reimbursements),

  /** The member's own that are counted: what is being used first. */
  ceilings: (ctx) => {
    const {people, ceilings} = coverageOf(memberOf(ctx), ctx.today());
    const isUsed = ({used}: Ceiling) => (used > 0 ? 0 : 1);
    return ceilings
      .filter(({personId, limit}) => personId === people[0]!.id && limit !== null)
      .toSorted((one, other) => isUsed(one) - isUsed(other))
      .slice(0, most.ceilings);
  },

  card: (ctx) => ({validUntil: validCard(ctx)!.validTo}),

  teletransmission: (ctx) =>
    profileView(ctx).people.flatMap(({id: personId, firstName, teletransmission: state}) =>
      state ? [{personId, firstName, state}] : [],
    ),

  notifications: (ctx) => {
    const record = notificationsOf(ctx, memberOf(ctx));
    return {latest: record.all.slice(0, most.notifications), unread: unreadOf(record)};
  },

  messages: (ctx) => mailboxOf(ctx.db, memberOf(ctx), ctx.today()).unread,
};

/** The one to show today. */
function validCard(ctx: HandlerContext) {
  const member = memberOf(ctx);
  return cardsOf(member, ctx.today(), startOf(member, ctx)).find(({status}) => status === 'valid');
}
