import type {Act} from '../../contract/reimbursements.js';
import type {FailureWords} from '../../element/failure-words.js';
import type {Locale} from '../../element/locale.js';

/** What all parts of an act are shown with. */
export interface ActContext {
  locale: Locale;
  failureWords: FailureWords;
  /** How to reach the insurer: as dialled, as written, and where to write. */
  help: {phone?: string | undefined; phoneText?: string | undefined; contact?: string | undefined};
  /** The server decided that the member does not see acts of this person. */
  isHidden: (act: Act) => boolean;
  nameOf: (beneficiaryId: string) => string | undefined;
}
