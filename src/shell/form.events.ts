import type {EnrolmentStep} from '../contract/enrolment.js';

/** What every element that is filled in may tell the page. */
export interface FormEvents {
  /** A load or a save failed for a reason other than an answer; `step` where a wizard knows it. */
  'mutuelle-save-failed': CustomEvent<{code: string; step?: EnrolmentStep}>;
}
