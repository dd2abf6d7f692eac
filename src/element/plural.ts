import {keep} from '../domain/keep.js';
import type {Locale} from './locale.js';

const rules = keep((locale: Locale) => new Intl.PluralRules(locale));

/** The form of a counting sentence, by the rules of the language: 0 is singular in French, plural in English. */
export function plural(locale: Locale, count: number, one: string, other: string): string {
  return rules(locale).select(count) === 'one' ? one : other;
}
