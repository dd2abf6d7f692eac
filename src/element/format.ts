import {keep} from '../domain/keep.js';
import {slashed} from '../domain/stored-date.js';
import {tag} from './clock.js';
import type {Locale} from './locale.js';

export {clock} from './clock.js';

const euros = keep((locale: Locale) => new Intl.NumberFormat(tag[locale], {style: 'currency', currency: 'EUR'}));
const percents = keep((locale: Locale) => new Intl.NumberFormat(tag[locale], {style: 'percent'}));
const numbers = keep((locale: Locale) => new Intl.NumberFormat(tag[locale]));
const days = keep(
  (locale: Locale) =>
    new Intl.DateTimeFormat(tag[locale], {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}),
);
const months = keep((asked: string) => {
  const [language, options] = JSON.parse(asked) as [string, Intl.DateTimeFormatOptions];
  return new Intl.DateTimeFormat(language, options);
});

/** Integer cents as money: « 28,20 € ». */
export function money(cents: number, locale: Locale): string {
  return euros(locale).format(cents / 100);
}

/** A civil date in words: « 1er décembre 2026 ». No time zone is involved: noon UTC is the same day everywhere used. */
export function longDate(iso: string, locale: Locale): string {
  const date = new Date(`${iso}T12:00:00Z`);
  // where civil status does not know the day: as papers write it
  if (Number.isNaN(date.getTime())) return iso.endsWith('-00') ? slashed(iso) : iso;
  const words = days(locale).format(date);
  return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** Seconds as « 0:38 ». */
export function countdown(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A part of one as « 150 % ». */
export function percent(value: number, locale: Locale): string {
  return percents(locale).format(value);
}

/** Bytes as « 320 Ko ». */
export function fileSize(bytes: number, locale: Locale): string {
  const unit =
    bytes < 1_000_000
      ? {value: Math.max(1, Math.round(bytes / 1000)), name: locale === 'fr' ? 'Ko' : 'KB'}
      : {value: Math.round(bytes / 100_000) / 10, name: locale === 'fr' ? 'Mo' : 'MB'};
  return `${numbers(locale).format(unit.value)}\u00a0${unit.name}`;
}

/** A day of a year that is known from around: « 1er décembre ». The day is never parted from its month. */
export function dayAndMonth(iso: string, locale: Locale): string {
  const [day = '', month = ''] = longDate(iso, locale).split(' ');
  return month ? `${day}\u00a0${month}` : iso;
}

/** `2026-11` as « Novembre 2026 », or « nov. » where there is little room. */
export function monthInWords(
  month: string,
  locale: Locale,
  options: Intl.DateTimeFormatOptions = {month: 'long', year: 'numeric'},
): string {
  const date = new Date(`${month}-15T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  return capitalized(months(JSON.stringify([tag[locale], {...options, timeZone: 'UTC'}])).format(date));
}

/** As at the beginning of a line. */
export const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** As in the middle of a sentence. */
export const uncapitalized = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
