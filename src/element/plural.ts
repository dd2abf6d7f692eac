import type {Locale} from './locale.js';

/** The form of a counting sentence, by the rules of the language: 0 is singular in French, plural in English. */
export function plural(locale: Locale, count: number, one: string, other: string): string {
  return new Intl.PluralRules(locale).select(count) === 'one' ? one : other;
}
