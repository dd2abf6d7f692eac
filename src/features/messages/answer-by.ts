import {tag} from '../../element/clock.js';
import type {Locale} from '../../element/locale.js';

/** « mardi 24 novembre » and « 18 h », by the clock of the insurer; undefined for an instant that makes no sense. */
export function deadlineWords(instant: string, locale: Locale): {day: string; time: string} | undefined {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return undefined;
  const words = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag[locale], {timeZone: 'Europe/Paris', ...options});
  const day = words({weekday: 'long', day: 'numeric', month: 'long'}).format(date);
  const parts = words({hour: 'numeric', minute: '2-digit', hourCycle: 'h23'}).formatToParts(date);
  const [hour, minute] = ['hour', 'minute'].map((type) => parts.find((part) => part.type === type)?.value ?? '');
  if (locale === 'en') return {day, time: `${hour}:${minute}`};
  return {
    day: day.replace(/ 1 /, ' 1er '),
    time: `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`,
  };
}
