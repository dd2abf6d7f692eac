/** What a member is told of (MEM-12). */
import type {NotificationChoice, NotificationKind} from '../../../src/contract/notifications.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {memberOf} from '../../people/every-member.js';
import {journalPlace} from '../member-changes/journal.js';
import type {NotificationRecord} from './notifications.data.js';
import {noteNotifications, unreadOf} from './notify.js';
import {notificationsOf} from './standing.js';

type Id = 'listNotifications' | 'readNotifications' | 'saveNotificationChoices';

const pageSize = 20;

const kinds: readonly (Omit<NotificationChoice, 'on' | 'changeable'> & {kind: NotificationKind})[] = [
  {kind: 'reimbursement', label: 'Un remboursement est versé'},
  {kind: 'request', label: 'Une demande avance, ou attend une pièce'},
  {kind: 'document', label: 'Un nouveau document est arrivé'},
  {kind: 'message', label: 'Un conseiller a répondu'},
  {kind: 'right', label: 'Un droit prend fin', reason: 'Pour que personne ne reste sans couverture.'},
  {kind: 'security', label: 'Votre accès ou votre compte bancaire change', reason: 'Pour protéger votre compte.'},
  {kind: 'contract', label: 'Votre contrat change', reason: 'Nous devons vous le dire.'},
];

export const handlers: Pick<Handlers, Id> = {
  listNotifications: ({params: {cursor}}, ctx) => {
    const member = memberOf(ctx);
    const record = notificationsOf(ctx, member);
    const {all} = record;
    const start = cursor === undefined ? 0 : all.findIndex(({id}) => id === cursor) + 1;
    // one that nobody knows leads to nothing
    const notifications = cursor !== undefined && !start ? [] : all.slice(start, start + pageSize);
    return {
      notifications,
      next: notifications.length && start + pageSize < all.length ? notifications.at(-1)!.id : null,
      unread: unreadOf(record),
      choices: cursor === undefined ? choicesOf(record) : [],
      ...journalPlace(ctx, member),
    };
  },

  readNotifications: ({body: {ids = [], upTo}}, ctx) => {
    const {record, all} = own(ctx);
    const newest = all.findIndex(({id}) => id === upTo);
    const read = all.filter((each, index) => !each.read && (ids.includes(each.id) || (newest >= 0 && index >= newest)));
    for (const each of read) each.read = true;
    if (read.length) noteNotifications(ctx, memberOf(ctx), read);
    return unreadOf(record);
  },

  saveNotificationChoices: ({body}, ctx) => {
    const {record} = own(ctx);
    refuse(
      Object.entries(body.kinds).flatMap(([kind, on]) => {
        const choice = kinds.find((each) => each.kind === kind);
        if (!choice) return [{pointer: `/kinds/${kind}`, code: 'unknown'}];
        return choice.reason !== undefined && !on ? [{pointer: `/kinds/${kind}`, code: 'not_allowed'}] : [];
      }),
    );
    const off = new Set(record.off);
    for (const [kind, on] of Object.entries(body.kinds)) off[on ? 'delete' : 'add'](kind);
    record.off = [...off];
    return {choices: choicesOf(record)};
  },
};

function own(ctx: HandlerContext) {
  const record = notificationsOf(ctx, memberOf(ctx));
  return {record, all: record.all};
}

const choicesOf = ({off}: NotificationRecord): NotificationChoice[] =>
  kinds.map((each) => ({...each, on: !off.includes(each.kind), changeable: each.reason === undefined}));
