import {hourInWords, tag} from '../../element/clock.js';
import type {Locale} from '../../element/locale.js';

/** « mardi 24 novembre » and « 18 h », by the clock of the insurer; undefined for an instant that makes no sense. */
export function deadlineWords(instant: string, locale: Locale): {day: string; time: string} | undefined {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return undefined;
  const inParis = (language: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, {timeZone: 'Europe/Paris', ...options}).format(date);
  const day = inParis(tag[locale], {weekday: 'long', day: 'numeric', month: 'long'});
  const time = inParis(tag.en, {hour: '2-digit', minute: '2-digit'});
  return {day: locale === 'fr' ? day.replace(/ 1 /, ' 1er ') : day, time: hourInWords(time, locale)};
}
