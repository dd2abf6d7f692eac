import type {EnrolmentEvents} from '../../shell/enrolment.events.js';

/** Facts this widget tells the page. Ids and codes only, never an answer. */
export interface GuaranteePickerEvents extends EnrolmentEvents {
  /** The choice is saved. */
  'mutuelle-guarantees-saved': CustomEvent<{enrolmentId: string}>;
  /** The member asked not to join: the enrolment rests. */
  'mutuelle-waiver-requested': CustomEvent<{enrolmentId: string}>;
  /** The member takes the enrolment up again. */
  'mutuelle-waiver-withdrawn': CustomEvent<{enrolmentId: string}>;
}
