import type {LeavingEvents} from '../../shell/leaving.events.js';
import type {MemberEvents} from '../../shell/member.events.js';
import type {NotificationCountEvents} from '../../shell/notifications.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';

/** Facts this element tells the page. Ids and names of pages only: never who, nor what care it is about. */
export interface MemberHomeEvents extends MemberEvents, NotificationCountEvents, SpaceLeadEvents, LeavingEvents {}
