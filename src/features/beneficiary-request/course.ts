import type {TemplateResult} from 'lit';
import type {BeneficiaryEvent, RemovalReason} from '../../contract/beneficiary-requests.js';
import type {MemberRequest} from '../../contract/requests.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {PaperSending} from '../document-sender/paper-sending.panel.js';

/** What stands in the place of the list, until it is done or left. */
export interface Course {
  readonly title: string;
  /** The page before, above the title. */
  readonly back: {label: string; go: () => void} | undefined;
  /** « Étape 1 sur 4 », under the title. */
  readonly place: TemplateResult | undefined;
  view(): TemplateResult;
  /** A paper that it shows was sent. */
  paperSent?(): Promise<void>;
}

/** What a course is given by the list. */
export interface CourseOwner {
  flow: MemberFlow;
  events: () => readonly BeneficiaryEvent[];
  reasons: () => readonly RemovalReason[];
  sending: PaperSending;
  /** Another of its pages is shown: a paper that is being sent waits. */
  moved: () => void;
  /** Back to the list. */
  closed: () => void;
  /** It was asked for: what was pressed goes on until the list is read again. */
  confirmed: (request: MemberRequest) => Promise<void>;
}
