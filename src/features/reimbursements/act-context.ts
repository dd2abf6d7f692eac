import type {FailureWords} from '../../element/failure-words.js';
import type {Locale} from '../../element/locale.js';

/** What all parts of an act are shown with. */
export interface ActContext {
  locale: Locale;
  failureWords: FailureWords;
  phone: string | undefined;
  nameOf: (beneficiaryId: string) => string | undefined;
}
