import type {HospitalRules, HospitalStay} from '../../contract/hospital.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {HospitalMessages} from './hospital-request.messages.fr.js';

/** What stands in the place of the list, until it is done or left. */
export interface Course {
  readonly title: string;
  readonly lead: unknown;
  /** Above the title: what is done for good. */
  readonly sign?: unknown;
  /** Where the emergency is still told first. */
  readonly isBefore?: boolean;
  view(): unknown;
}

/** What a course is given by the list. */
export interface CourseOwner {
  readonly flow: MemberFlow;
  /** Words that the list has too. */
  readonly words: () => HospitalMessages;
  readonly rules: () => HospitalRules | undefined;
  /** A paper that is being sent waits: another page is shown. */
  readonly closed: () => void;
  /** It was asked for. */
  readonly sent: (stay: HospitalStay) => Promise<void>;
  /** It was asked for before, under this id as far as the server says. */
  readonly already: (requestId: string | undefined) => Promise<void>;
}
