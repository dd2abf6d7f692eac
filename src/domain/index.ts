/**
 * French rules as pure functions. No DOM, no sentence: a check returns a code or undefined, and the sentence for a code
 * stands beside the field that shows it. Every `check*`, `format*` and `mask*` accepts any spelling; `normalize*` and
 * `read*` give the one that is stored.
 */
export {NO_BREAK_SPACE, compact, foldedPlace, foldedWords, plainText, visibleText, withoutAccents} from './text.js';
export * from './nir.js';
export * from './scheme-code.js';
export * from './iban.js';
export * from './bic.js';
export * from './ics.js';
export * from './account-holder.js';
export * from './phone.js';
export * from './postal.js';
export * from './name.js';
export * from './civil-date.js';
export * from './birth-rank.js';
export * from './people.js';
export * from './card.js';
export * from './member-number.js';
export * from './money.js';
export * from './email.js';
export * from './links.js';
export * from './password.js';
export * from './one-time-code.js';
export * from './geo.js';
export * from './public-holidays.js';
export * from './opening-hours.js';
export * from './open-spans.js';
