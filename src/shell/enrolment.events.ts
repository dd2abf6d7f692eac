import type {EnrolmentStep} from '../contract/enrolment.js';

/** Facts that every widget of an enrolment may tell the page. */
export interface EnrolmentEvents {
  /** A load or a save failed for a reason other than an answer; `step` where a wizard knows it. */
  'mutuelle-save-failed': CustomEvent<{code: string; step?: EnrolmentStep}>;
  /** The member must sign in again; what was typed is still there. */
  'mutuelle-session-expired': CustomEvent<Record<string, never>>;
}
