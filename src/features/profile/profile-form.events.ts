import type {EnrolmentEvents} from '../../shell/enrolment.events.js';

/** Facts this widget tells the page. Ids and codes only, never an answer. */
export interface ProfileFormEvents extends EnrolmentEvents {
  /** The profile is saved. */
  'mutuelle-profile-saved': CustomEvent<{enrolmentId: string}>;
}
