/** Tells a member that something happened: it stands in their list, counts as unread, and open pages hear of it. */
import type {Notification, NotificationKind, UnreadNotifications} from '../../../src/contract/notifications.js';
import type {SpaceLead} from '../../../src/contract/space-pages.js';
import type {Simulation} from '../../engine/handler.js';
import type {Member} from '../../people/members.js';
import {noteChange} from '../member-changes/journal.js';
import type {NotificationRecord} from './notifications.data.js';

/** What happened, in one sentence, and where it is told in full. */
export interface Told {
  kind: NotificationKind;
  title: string;
  lead?: Omit<SpaceLead, 'label'>;
  /** Of what happened: told once, whoever notices it. */
  id?: string;
}

type Telling = Pick<Simulation, 'db' | 'live' | 'now'>;

/** Version of what is unread, while nothing has happened. */
const firstVersion = 100;

export const recordOf = ({db}: Pick<Simulation, 'db'>, {number}: Member): NotificationRecord =>
  (db.notifications[number] ??= {all: [], version: firstVersion, off: [], told: [], begun: false});

export const unreadOf = ({all, version}: NotificationRecord): UnreadNotifications => ({
  count: all.filter(({read}) => !read).length,
  version,
});

export function notify(simulation: Telling, member: Member, told: Told): void {
  const record = recordOf(simulation, member);
  const {id = `avis-${record.told.length + 1}`} = told;
  if (record.told.includes(id)) return;
  record.told.push(id);
  if (record.off.includes(told.kind)) return;
  const notification = notificationOf({...told, id}, simulation.now().toISOString());
  record.all.unshift(notification);
  noteNotifications(simulation, member, [notification]);
}

/** They are new, or were read. */
export function noteNotifications(simulation: Telling, member: Member, notifications: Notification[]): void {
  const record = recordOf(simulation, member);
  record.version++;
  noteChange(simulation, member, 'notification', {notifications, unread: unreadOf(record)});
}

export const notificationOf = ({id, kind, title, lead}: Told & {id: string}, at: string): Notification => ({
  ...{id, kind, title, at, read: false},
  ...(lead && {lead: {...lead, label: title}}),
});
