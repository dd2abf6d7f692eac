/**
 * Whether a shop is open, from the hours its server sends. The moment comes as a day and a minute of the shop's own
 * clock: no time zone here. Nothing is guessed: what cannot be read, and a public holiday the shop says nothing about,
 * are `unconfirmed`, never closed.
 */
import {addDays, readCivilDate} from './civil-date.js';
import {momentIn, timeZoneOf, type LocalMoment} from './local-time.js';
import {
  DAY,
  goesOnUntil,
  isMidnight,
  readDay,
  timeOf,
  type DayHours,
  type Span,
  type TimeRange,
} from './opening-times.js';
import {holidayTerritory, publicHoliday, type HolidayTerritory, type PublicHoliday} from './public-holidays.js';

export {momentIn, type LocalMoment} from './local-time.js';
export type {TimeRange} from './opening-times.js';

export interface OpeningHours {
  /**
   * Monday is 1, Sunday 7; a day that is not there is closed. A week without any day says nothing; one with another
   * number counts its days in another way, and none of them can be read.
   */
  readonly weekly: readonly {readonly day: number; readonly ranges: readonly TimeRange[]}[];
  /** Days that are not as usual; no range: closed. They also answer for public holidays. */
  readonly exceptions?: readonly {readonly date: string; readonly ranges: readonly TimeRange[]}[] | undefined;
  /** What public holidays mean here; nothing: not said. */
  readonly holidays?: 'closed' | 'asUsual' | (string & {}) | undefined;
  /** Whoever comes must call before: being there within the hours is not enough. */
  readonly byAppointment?: boolean | undefined;
}

export type OpeningState =
  | {
      readonly open: true;
      /** `09:00` style, `24:00` for midnight, and in how many minutes that is; neither where the end is not known. */
      readonly until?: string;
      readonly minutesLeft?: number;
      /** It does not close within two weeks. */
      readonly always?: true;
    }
  | {
      readonly open: false;
      /** When it opens again within two weeks, and how many days from now that is. */
      readonly next?: {readonly date: string; readonly at: string; readonly inDays: number};
      /** The hours of a day before the next opening cannot be read: there is no `next`. */
      readonly nextUnread?: true;
      readonly holiday?: PublicHoliday;
    }
  /** A public holiday, and the shop has not said what it does; by appointment; or its hours cannot be read. */
  | {readonly open: 'unconfirmed'; readonly holiday?: PublicHoliday; readonly byAppointment?: true};

/** What is shown for a day: `ranges` as `09:00`, in order; `unread` when there may be others. */
export interface ShownHours {
  readonly ranges: readonly TimeRange[];
  readonly unread?: true;
}

const HORIZON = 14;
/** An evening whose end cannot be read is over by then. */
const NIGHT_ENDS = 6 * 60;

interface ReadHours extends DayHours {
  /** A holiday that the hours say nothing about: `spans` are those of an ordinary day. */
  readonly doubt?: PublicHoliday;
  readonly holiday?: PublicHoliday;
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(date: string): number {
  return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** The usual hours of a day of the week. */
export function usualRanges(hours: OpeningHours, weekday: number): ShownHours {
  return shown(usualHours(hours, weekday));
}

/** The ranges of one day; `holiday` when the day is one and the hours do not say what it means. */
export function rangesOn(
  hours: OpeningHours,
  date: string,
  territory?: HolidayTerritory,
): ShownHours & {holiday?: PublicHoliday; unconfirmed?: boolean} {
  const {doubt, holiday, ...read} = hoursOn(hours, date, territory);
  if (!doubt && !holiday) return shown(read);
  return {ranges: [], holiday: (doubt ?? holiday)!, ...(doubt && {unconfirmed: true})};
}

/** Days that are not as usual, from a day on; those whose date cannot be read with the date as it is. */
export function exceptionsFrom(hours: OpeningHours, today: string): (ShownHours & {date: string})[] {
  const dates = listOf(hours.exceptions).map(({date}) => dayRead(date) ?? date);
  return [...new Set(dates)]
    .filter((date) => date >= today)
    .toSorted()
    .map((date) => ({date, ...shown(exceptionOn(hours, date) ?? {spans: [], unread: true})}));
}

/** What the hours say about a moment. */
export function openingState(
  hours: OpeningHours,
  {date, minute}: LocalMoment,
  territory?: HolidayTerritory,
): OpeningState {
  if (hours.byAppointment) return {open: 'unconfirmed', byAppointment: true};
  const days = new Map<number, ReadHours>();
  const on = (day: number): ReadHours => {
    if (!days.has(day)) days.set(day, hoursOn(hours, addDays(date, day), territory));
    return days.get(day)!;
  };
  const known = (day: number): readonly Span[] => (on(day).doubt ? [] : on(day).spans);
  const at = (day: number) => (span: Span) => span.from <= minute - day * DAY && minute - day * DAY < span.to;

  for (const day of [-1, 0]) {
    const now = known(day).find(at(day));
    if (now) return openState(goesOnUntil(now.to + day * DAY, known, HORIZON * DAY), minute, on);
  }
  const [before, today] = [on(-1), on(0)];
  const holiday = today.doubt ?? (before.doubt && before.spans.some(at(-1)) ? before.doubt : undefined);
  if (holiday) return {open: 'unconfirmed', holiday};
  if (today.unread || (before.unread && minute < NIGHT_ENDS)) return {open: 'unconfirmed'};
  return {open: false, ...nextOpening(date, minute, on), ...(today.holiday && {holiday: today.holiday})};
}

/**
 * What the hours say about an instant: on the shop's clock (that of its postal code where it names none), with the
 * holidays of its postal code. `unconfirmed` where nobody knows the clock it names.
 */
export function openingOf(
  hours: OpeningHours & {readonly timeZone?: string | undefined},
  postalCode: string,
  instant: Date,
): OpeningState {
  const moment = momentIn(zoneOf(hours, postalCode), instant);
  return moment ? openingState(hours, moment, holidayTerritory(postalCode)) : {open: 'unconfirmed'};
}

/** The clock that a shop's hours are on. */
export function zoneOf({timeZone}: {readonly timeZone?: string | undefined}, postalCode: string): string {
  return timeZone?.trim() || timeZoneOf(postalCode);
}

function openState(end: number, minute: number, on: (day: number) => ReadHours): OpeningState {
  if (end >= HORIZON * DAY) return {open: true, always: true};
  // at midnight a day begins that may go on, and cannot be read
  const midnight = isMidnight(end);
  const {doubt, spans, unread} = on(Math.round(end / DAY));
  const maybeLonger = midnight && (unread || (doubt && spans.some(({from}) => from === 0)));
  return maybeLonger ? {open: true} : {open: true, until: timeOf(wrapped(end)), minutesLeft: end - minute};
}

/** Minutes since the midnight before; the end of a day stays its end. */
const wrapped = (minutes: number): number => ((minutes - 1 + DAY * 2) % DAY) + 1;

function nextOpening(
  date: string,
  minute: number,
  on: (day: number) => ReadHours,
): Pick<OpeningState & {open: false}, 'next' | 'nextUnread'> {
  for (let inDays = 0; inDays <= HORIZON; inDays++) {
    const {spans, unread, doubt} = on(inDays);
    if (unread) return {nextUnread: true};
    const first = doubt ? undefined : spans.find(({from}) => inDays > 0 || from > minute);
    if (first) return {next: {date: addDays(date, inDays), at: timeOf(first.from), inDays}};
  }
  return {};
}

function hoursOn(hours: OpeningHours, date: string, territory: HolidayTerritory | undefined): ReadHours {
  const exception = exceptionOn(hours, date);
  if (exception) return exception;
  // a special day that cannot be dated may be any day
  const undated = listOf(hours.exceptions).some((each) => dayRead(each?.date) === undefined);
  const usual = usualHours(hours, weekdayOf(date));
  if (undated) return {spans: [], unread: true};
  const holiday = publicHoliday(date, territory);
  if (!holiday || hours.holidays === 'asUsual' || (!usual.spans.length && !usual.unread)) return usual;
  return hours.holidays === 'closed' ? {spans: [], unread: false, holiday} : {...usual, doubt: holiday};
}

function usualHours({weekly}: OpeningHours, weekday: number): DayHours {
  const week = listOf(weekly);
  const readable = week.length > 0 && week.every((each) => Number.isInteger(each?.day) && each.day > 0 && each.day < 8);
  if (!readable) return {spans: [], unread: true};
  return readDay(week.filter(({day}) => day === weekday).map(({ranges}) => ranges));
}

function exceptionOn({exceptions}: OpeningHours, date: string): DayHours | undefined {
  const said = listOf(exceptions).filter((each) => dayRead(each?.date) === date);
  return said.length ? readDay(said.map(({ranges}) => ranges)) : undefined;
}

/** A day without an hour, or at its first one; an instant with its offset may be another day where the shop is. */
function dayRead(date: unknown): string | undefined {
  return typeof date === 'string' ? readCivilDate(date.trim().replace(/[T ]00:00(:00(\.0+)?)?$/, '')) : undefined;
}

/** The page's own lists come as they are. */
const listOf = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

function shown({spans, unread}: DayHours): ShownHours {
  return {
    ranges: spans.map(({from, to}) => ({opens: timeOf(from), closes: timeOf(to)})),
    ...(unread && {unread: true}),
  };
}
