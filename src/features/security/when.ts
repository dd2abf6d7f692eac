import {todayIn} from '../../domain/stored-date.js';
import {clock, dayAndMonth, longDate} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {raised} from '../../ui/blocks/day.js';

const dayOf = (instant: string): string => todayIn('Europe/Paris', new Date(instant));

/** « 18 novembre », with its year where it is another one. Nothing is said of an instant that makes no sense. */
export function dayWords(instant: string, locale: Locale): string {
  if (Number.isNaN(Date.parse(instant))) return '';
  const day = dayOf(instant);
  const isThisYear = day.slice(0, 4) === todayIn().slice(0, 4);
  return isThisYear ? dayAndMonth(day, locale) : longDate(day, locale);
}

/** The same, or « aujourd'hui à 14:32 ». */
export function whenWords(instant: string, locale: Locale, today: (time: string) => string): string {
  const isToday = !Number.isNaN(Date.parse(instant)) && dayOf(instant) === todayIn();
  return isToday ? today(clock(instant, locale)) : dayWords(instant, locale);
}

/** What is known of several things, in one line: « Nantes, 18 novembre ». */
export const listed = (...words: readonly (string | undefined)[]): unknown =>
  raised(words.filter((each) => each).join(', '));
