import {keep} from '../domain/keep.js';
import type {Locale} from './locale.js';

/** The region whose usage a language follows here. */
export const tag = {fr: 'fr-FR', en: 'en-GB'} as const;

const times = keep((locale: Locale) => new Intl.DateTimeFormat(tag[locale], {hour: '2-digit', minute: '2-digit'}));

/** The time of an instant on the member's clock: « 14:32 ». */
export function clock(instant: string, locale: Locale): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  return times(locale).format(date);
}

/** `09:30` as « 9 h 30 », `19:00` as « 19 h »; in English as it is. */
export function hourInWords(time: string, locale: Locale): string {
  const [hour = '', minute = ''] = time.split(':');
  if (locale === 'en') return time;
  return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`;
}
