import type {SpacePage} from '../../contract/space-pages.js';
import type {NotificationCountEvents} from '../../shell/notifications.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';

/** Facts this element tells the page. Never what is told, nor of which kind it is. */
export interface NotificationBellEvents extends NotificationCountEvents, SpaceLeadEvents {
  /** What it shows could not be read. */
  'mutuelle-load-failed': CustomEvent<{code: string}>;
  /** This insurer has no notifications (`settings.absentPages`): the element hides itself. */
  'mutuelle-page-absent': CustomEvent<{page: SpacePage}>;
  /** The member must sign in again. */
  'mutuelle-session-expired': CustomEvent<Record<string, never>>;
}
