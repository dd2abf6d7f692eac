import {todayIn} from '../../domain/stored-date.js';
import {clock, dayAndMonth, longDate} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {raised} from './day.js';

const dayOf = (instant: string): string => todayIn('Europe/Paris', new Date(instant));

/** A stored date as « 18 novembre », with its year where it is another one. */
export function dateWords(iso: string, locale: Locale): string {
  const isThisYear = iso.slice(0, 4) === todayIn().slice(0, 4);
  return isThisYear ? dayAndMonth(iso, locale) : longDate(iso, locale);
}

/** The same of the day of an instant. Nothing is said of one that makes no sense. */
export function dayWords(instant: string, locale: Locale): string {
  return Number.isNaN(Date.parse(instant)) ? '' : dateWords(dayOf(instant), locale);
}

/** The same, or « aujourd'hui à 14:32 ». */
export function whenWords(instant: string, locale: Locale, today: (time: string) => string): string {
  const isToday = !Number.isNaN(Date.parse(instant)) && dayOf(instant) === todayIn();
  return isToday ? today(clock(instant, locale)) : dayWords(instant, locale);
}

/** « 22 novembre 2026 à 14:41 », by the member's own clock. Nothing is said of an instant that makes no sense. */
export function momentWords(instant: string, locale: Locale, at: (day: string, time: string) => string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
  return at(longDate(todayIn(timeZone, date), locale), clock(instant, locale));
}

/** What is known of several things, in one line: « Nantes, 18 novembre ». */
export const listed = (...words: readonly (string | undefined)[]): unknown =>
  raised(words.filter((each) => each).join(', '));
