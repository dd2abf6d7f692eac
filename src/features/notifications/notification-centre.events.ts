import type {MemberEvents} from '../../shell/member.events.js';
import type {NotificationCountEvents} from '../../shell/notifications.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';

/** Facts this element tells the page. Never what is told, nor of which kind it is. */
export interface NotificationCentreEvents extends MemberEvents, NotificationCountEvents, SpaceLeadEvents {}
