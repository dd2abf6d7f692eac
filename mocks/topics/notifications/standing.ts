/** What a member is told of, as it stands now: what happened by itself since the last look is told first. */
import type {HandlerContext} from '../../engine/handler.js';
import type {Member} from '../../people/members.js';
import type {PersonaId} from '../../people/personas.js';
import {happeningsOf, toldBefore} from './happenings.js';
import type {NotificationRecord} from './notifications.data.js';
import {notificationOf, notify, recordOf} from './notify.js';

/** How many each has not read on the first day; the others have read all there is, but for who has just joined. */
const unreadAtFirst: Partial<Record<PersonaId, number>> = {family: 2, alsace: 1, used: 1, resume: 3, otherPerson: 120};

/** Of the member who calls. */
export function notificationsOf(ctx: HandlerContext, member: Member): NotificationRecord {
  const record = recordOf(ctx, member);
  if (!record.begun) begin(ctx, member, record);
  for (const each of happeningsOf(ctx, member)) notify(ctx, member, each);
  return record;
}

/** Below what was told since, if anything was. */
function begin(ctx: HandlerContext, member: Member, record: NotificationRecord): void {
  const unread = member.joined ? Infinity : (unreadAtFirst[member.persona] ?? 0);
  const before = [...happeningsOf(ctx, member), ...toldBefore(ctx, member)]
    // who signs in from elsewhere does so today
    .filter(({id, kind}) => kind !== 'security' && !record.told.includes(id))
    .sort((one, other) => other.at.localeCompare(one.at))
    .map((each, index) => ({...notificationOf(each, each.at), read: index >= unread}));
  record.all.push(...before);
  record.told.push(...before.map(({id}) => id));
  record.begun = true;
}
