import type {AccessEvents} from './access/access.events.js';
import type {FormEvents} from './form.events.js';

/** Facts that every widget of an enrolment may tell the page. */
export interface EnrolmentEvents extends FormEvents, AccessEvents {
  /** The member must sign in again; what was typed is still there. */
  'mutuelle-session-expired': CustomEvent<Record<string, never>>;
}
