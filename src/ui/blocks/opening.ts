import {keep} from '../../domain/keep.js';
import type {OpeningState} from '../../domain/opening-hours.js';
import {hourInWords} from '../../element/clock.js';
import type {Locale} from '../../element/locale.js';
import type {OpeningMessages} from './opening.messages.fr.js';

export interface OpeningWords {
  readonly text: string;
  readonly tone: 'open' | 'soon' | 'closed' | 'unsure';
}

/** Under this many minutes, that it closes counts more than that it is open. */
const SOON = 30;
const DAY = 1440;
/** Until then « until 2 » is said of the same evening. */
const NIGHT_ENDS = DAY + 6 * 60;

/** `09:30` as « 9 h 30 », `24:00` as « minuit ». */
export function timeInWords(time: string, {midnight}: Pick<OpeningMessages, 'midnight'>, locale: Locale): string {
  return time.startsWith('24') ? midnight : hourInWords(time, locale);
}

/** « Ouvert jusqu’à 20 h ». `minute`: what the clock there shows now; `soon`: minutes before the end that count. */
export function openInWords(
  {always, until, minutesLeft = 0}: OpeningState & {open: true},
  minute: number,
  t: OpeningMessages,
  locale: Locale,
  soon = SOON,
): OpeningWords {
  const {opening} = t;
  if (always) return {text: opening.always, tone: 'open'};
  const end = minute + minutesLeft;
  if (!until || end > 2 * DAY) return {text: opening.open, tone: 'open'};
  const time = timeInWords(until, t, locale);
  return minutesLeft <= soon
    ? {text: opening.closesSoon(minutesLeft, time), tone: 'soon'}
    : {text: end > NIGHT_ENDS ? opening.untilTomorrow(time) : opening.until(time), tone: 'open'};
}

/** « Fermé, ouvre lundi à 9 h ». */
export function closedInWords(state: OpeningState & {open: false}, t: OpeningMessages, locale: Locale): OpeningWords {
  const words = nextInWords(state, t, locale);
  const {opening} = t;
  return {
    text: words ? opening.closedUntil(words) : state.nextUnread ? opening.reopens : opening.closed,
    tone: 'closed',
  };
}

/** When somebody who is closed opens: « à 9 h », « demain à 9 h », « lundi à 14 h »; nothing where nobody knows. */
export function nextInWords(state: OpeningState, t: OpeningMessages, locale: Locale): string | undefined {
  if (state.open !== false || !state.next) return undefined;
  const {date, at, inDays} = state.next;
  const time = timeInWords(at, t, locale);
  if (inDays < 2) return inDays ? t.opening.tomorrowAt(time) : t.opening.at(time);
  return t.opening.dayAt(dayName(date, inDays, locale), time);
}

const weekdays = keep((locale: Locale) => new Intl.DateTimeFormat(locale, {weekday: 'long', timeZone: 'UTC'}));
const weekdaysAndDates = keep(
  (locale: Locale) =>
    new Intl.DateTimeFormat(locale, {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'}),
);

/** « lundi », or « lundi 14 décembre » from a week on. */
function dayName(date: string, inDays: number, locale: Locale): string {
  return (inDays > 6 ? weekdaysAndDates : weekdays)(locale).format(new Date(`${date}T12:00:00Z`));
}
