import type {CommonMessages} from './common.messages.fr.js';
import type {Locale} from './locale.js';

/** The words a widget has for failures, and its language. Without words of its own, those of all widgets. */
export interface FailureWords {
  readonly common: CommonMessages;
  readonly language: Locale;
  /** Whom to call, where that is known and not said elsewhere on the page. */
  readonly help?: {readonly phone: string; readonly phoneText?: string | undefined} | undefined;
}
