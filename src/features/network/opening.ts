import type {Partner, PartnerHours} from '../../contract/network.js';
import {openingOf, type TimeRange} from '../../domain/opening-hours.js';
import type {Locale} from '../../element/locale.js';
import type {ResultsMessages} from './results.messages.fr.js';

export interface OpeningWords {
  readonly text: string;
  readonly tone: 'open' | 'soon' | 'closed' | 'unsure';
}

/** Under this many minutes, that it closes counts more than that it is open. */
const SOON = 30;

/** `09:30` as « 9 h 30 », `19:00` as « 19 h »; in English as it is. */
export function timeInWords(time: string, locale: Locale): string {
  const [hour = '', minute = ''] = time.split(':');
  if (locale === 'en') return time;
  return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`;
}

type Opened = Pick<Partner, 'hours' | 'address'>;

/** Whether a partner is open at an instant, in words. */
export function openingInWords({hours, address}: Opened, now: Date, t: ResultsMessages, locale: Locale): OpeningWords {
  const {opening} = t;
  if (!hours) return {text: opening.unknown, tone: 'unsure'};
  const state = openingOf(hours, address.postalCode, now);
  if (state.open === 'unconfirmed') return {text: opening.unconfirmed, tone: 'unsure'};
  if (state.open) {
    const until = timeInWords(state.until, locale);
    return state.minutesLeft <= SOON
      ? {text: opening.closesSoon(state.minutesLeft, until), tone: 'soon'}
      : {text: opening.until(until), tone: 'open'};
  }
  const {next} = state;
  if (!next) return {text: opening.closed, tone: 'closed'};
  const at = timeInWords(next.at, locale);
  const text =
    next.inDays === 0
      ? opening.opensToday(at)
      : next.inDays === 1
        ? opening.opensTomorrow(at)
        : opening.opensOn(dayName(next.date, next.inDays, locale), at);
  return {text, tone: 'closed'};
}

/** « lundi », or « lundi 14 décembre » from a week on. */
function dayName(date: string, inDays: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    ...(inDays > 6 && {day: 'numeric', month: 'long'}),
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
}

/** « 9 h 30 à 12 h 30, 14 h à 19 h », or closed. */
export function rangesInWords(ranges: readonly TimeRange[], t: ResultsMessages, locale: Locale): string {
  const dash = locale === 'fr' ? ' à ' : ' to ';
  return ranges.length
    ? ranges.map(({opens, closes}) => `${timeInWords(opens, locale)}${dash}${timeInWords(closes, locale)}`).join(', ')
    : t.closedDay;
}

/** Days from Monday to Sunday, then those that are not as usual from today on. */
export function week(
  hours: PartnerHours,
  today: string,
): {days: readonly (readonly TimeRange[])[]; exceptions: NonNullable<PartnerHours['exceptions']>} {
  return {
    days: [1, 2, 3, 4, 5, 6, 7].map((day) => hours.weekly.find((each) => each.day === day)?.ranges ?? []),
    exceptions: (hours.exceptions ?? []).filter(({date}) => date >= today),
  };
}
