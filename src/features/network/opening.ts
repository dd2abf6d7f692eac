import type {Partner, PartnerHours} from '../../contract/network.js';
import {
  exceptionsFrom,
  momentIn,
  openingOf,
  usualRanges,
  zoneOf,
  type OpeningState,
  type ShownHours,
} from '../../domain/opening-hours.js';
import type {Locale} from '../../element/locale.js';
import type {ResultsMessages} from './results.messages.fr.js';

export interface OpeningWords {
  readonly text: string;
  readonly tone: 'open' | 'soon' | 'closed' | 'unsure';
}

/** Under this many minutes, that it closes counts more than that it is open. */
const SOON = 30;
const DAY = 1440;
/** Until then « until 2 » is said of the same evening. */
const NIGHT_ENDS = DAY + 6 * 60;

/** `09:30` as « 9 h 30 », `19:00` as « 19 h », `24:00` as « minuit »; in English as it is. */
export function timeInWords(time: string, t: ResultsMessages, locale: Locale): string {
  const [hour = '', minute = ''] = time.split(':');
  if (hour === '24') return t.midnight;
  if (locale === 'en') return time;
  return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`;
}

type Opened = Pick<Partner, 'hours' | 'address' | 'phone'>;

/** What a partner's hours say about an instant; `unconfirmed` without hours. */
export function stateOf({hours, address}: Opened, now: Date): OpeningState {
  return hours ? openingOf(hours, address.postalCode, now) : {open: 'unconfirmed'};
}

/** Whether a partner is open at an instant, in words. */
export function openingInWords(partner: Opened, now: Date, t: ResultsMessages, locale: Locale): OpeningWords {
  const {opening} = t;
  const {hours, address, phone} = partner;
  const call = phone ? opening.call : '';
  if (!hours) return {text: `${opening.unknown}${call}`, tone: 'unsure'};
  const state = stateOf(partner, now);
  if (state.open === 'unconfirmed') {
    const why = state.byAppointment ? opening.byAppointment : state.holiday ? opening.holiday : opening.unconfirmed;
    return {text: `${why}${call}`, tone: 'unsure'};
  }
  if (state.open) return openInWords(state, momentIn(zoneOf(hours, address.postalCode), now)!.minute, t, locale);
  const words = nextInWords(state, t, locale);
  return {
    text: words ? opening.closedUntil(words) : state.nextUnread ? opening.reopens : opening.closed,
    tone: 'closed',
  };
}

function openInWords(
  {always, until, minutesLeft = 0}: OpeningState & {open: true},
  minute: number,
  t: ResultsMessages,
  locale: Locale,
): OpeningWords {
  const {opening} = t;
  if (always) return {text: opening.always, tone: 'open'};
  const end = minute + minutesLeft;
  if (!until || end > 2 * DAY) return {text: opening.open, tone: 'open'};
  const time = timeInWords(until, t, locale);
  return minutesLeft <= SOON
    ? {text: opening.closesSoon(minutesLeft, time), tone: 'soon'}
    : {text: end > NIGHT_ENDS ? opening.untilTomorrow(time) : opening.until(time), tone: 'open'};
}

/** When somebody who is closed opens: « à 9 h », « demain à 9 h », « lundi à 14 h »; nothing where nobody knows. */
export function nextInWords(state: OpeningState, t: ResultsMessages, locale: Locale): string | undefined {
  if (state.open !== false || !state.next) return undefined;
  const {date, at, inDays} = state.next;
  const time = timeInWords(at, t, locale);
  if (inDays < 2) return inDays ? t.opening.tomorrowAt(time) : t.opening.at(time);
  return t.opening.dayAt(dayName(date, inDays, locale), time);
}

/** « lundi », or « lundi 14 décembre » from a week on. */
function dayName(date: string, inDays: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    ...(inDays > 6 && {day: 'numeric', month: 'long'}),
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
}

/** « 9 h 30 à 12 h 30, 14 h à 19 h », closed, all day, or to be confirmed. */
export function rangesInWords({ranges, unread}: ShownHours, t: ResultsMessages, locale: Locale): string {
  const dash = locale === 'fr' ? ' à ' : ' to ';
  const words = ranges.map(({opens, closes}) =>
    opens === '00:00' && closes === '24:00'
      ? t.allDay
      : `${timeInWords(opens, t, locale)}${dash}${timeInWords(closes, t, locale)}`,
  );
  if (unread) words.push(t.toConfirm);
  return words.join(', ') || t.closedDay;
}

/** Days from Monday to Sunday, then those that are not as usual from today on. */
export function week(
  hours: PartnerHours,
  today: string,
): {days: readonly ShownHours[]; exceptions: readonly (ShownHours & {date: string})[]} {
  return {
    days: [1, 2, 3, 4, 5, 6, 7].map((day) => usualRanges(hours, day)),
    exceptions: exceptionsFrom(hours, today),
  };
}
