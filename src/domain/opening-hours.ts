/**
 * Whether a shop is open, from the hours its server sends. The moment comes as a day and a minute of the shop's own
 * clock: no time zone here. Nothing is guessed: a public holiday the shop says nothing about is `unconfirmed`.
 */
import {addDays} from './civil-date.js';
import {holidayTerritory, publicHoliday, type HolidayTerritory, type PublicHoliday} from './public-holidays.js';

/** `09:00` to `12:30`; a closing time at or before the opening one is on the next day. */
export interface TimeRange {
  readonly opens: string;
  readonly closes: string;
}

export interface OpeningHours {
  /** Monday is 1, Sunday 7; a day that is not there is closed. */
  readonly weekly: readonly {readonly day: number; readonly ranges: readonly TimeRange[]}[];
  /** Days that are not as usual; no range: closed. They also answer for public holidays. */
  readonly exceptions?: readonly {readonly date: string; readonly ranges: readonly TimeRange[]}[] | undefined;
  /** What public holidays mean here; nothing: not said. */
  readonly holidays?: 'closed' | 'asUsual' | (string & {}) | undefined;
}

/** A moment on the clock of the shop: `YYYY-MM-DD` and minutes since midnight. */
export interface LocalMoment {
  readonly date: string;
  readonly minute: number;
}

export type OpeningState =
  /** `until`, `09:00` style, and in how many minutes that is. */
  | {readonly open: true; readonly until: string; readonly minutesLeft: number}
  /** `next`: when it opens again within two weeks, and how many days from now that is. */
  | {
      readonly open: false;
      readonly next?: {readonly date: string; readonly at: string; readonly inDays: number};
      readonly holiday?: PublicHoliday;
    }
  /** A public holiday, and the shop has not said what it does. */
  | {readonly open: 'unconfirmed'; readonly holiday: PublicHoliday};

const DAY = 1440;
const HORIZON = 14;

/** Monday is 1, Sunday 7. */
export function weekdayOf(date: string): number {
  return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** The ranges of one day; `holiday` when the day is one and the hours do not say what it means. */
export function rangesOn(
  hours: OpeningHours,
  date: string,
  territory?: HolidayTerritory,
): {ranges: readonly TimeRange[]; holiday?: PublicHoliday; unconfirmed?: boolean} {
  const usual = hours.weekly.find(({day}) => day === weekdayOf(date))?.ranges ?? [];
  const exception = hours.exceptions?.find((each) => each.date === date);
  if (exception) return {ranges: exception.ranges};
  const holiday = publicHoliday(date, territory);
  if (!holiday || !usual.length || hours.holidays === 'asUsual') return {ranges: usual};
  return {ranges: [], holiday, ...(hours.holidays !== 'closed' && {unconfirmed: true})};
}

/** What the hours say about a moment. */
export function openingState(
  hours: OpeningHours,
  {date, minute}: LocalMoment,
  territory?: HolidayTerritory,
): OpeningState {
  for (const back of [1, 0]) {
    const now = minute + back * DAY;
    for (const {from, to, closes} of spansOf(hours, addDays(date, -back), territory))
      if (from <= now && now < to) return {open: true, until: closes, minutesLeft: to - now};
  }
  const today = rangesOn(hours, date, territory);
  if (today.unconfirmed && today.holiday) return {open: 'unconfirmed', holiday: today.holiday};
  const next = nextOpening(hours, {date, minute}, territory);
  return {open: false, ...(next && {next}), ...(today.holiday && {holiday: today.holiday})};
}

/**
 * What the hours say about an instant: on the shop's clock (Paris where it names none), with the holidays of its postal
 * code.
 */
export function openingOf(
  hours: OpeningHours & {readonly timeZone?: string | undefined},
  postalCode: string,
  instant: Date,
): OpeningState {
  return openingState(hours, momentIn(hours.timeZone ?? 'Europe/Paris', instant), holidayTerritory(postalCode));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The moment in a time zone; in Paris for a zone the platform does not know. */
export function momentIn(timeZone: string, instant: Date): LocalMoment {
  const {year, month, day, hour, minute} = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(({type, value}) => [type, value]),
  ) as Record<string, string>;
  return {date: `${year}-${month}-${day}`, minute: Number(hour) * 60 + Number(minute)};
}

/** Making one takes far longer than using it, and a list asks for hundreds. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) formats.set(timeZone, (format = makeFormat(timeZone)));
  return format;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  const options = {
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {timeZone, ...options});
  } catch {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {timeZone: 'Europe/Paris', ...options});
  }
}

function nextOpening(
  hours: OpeningHours,
  {date, minute}: LocalMoment,
  territory: HolidayTerritory | undefined,
): {date: string; at: string; inDays: number} | undefined {
  for (let inDays = 0; inDays <= HORIZON; inDays++) {
    const day = addDays(date, inDays);
    const first = spansOf(hours, day, territory)
      .filter(({from}) => inDays > 0 || from > minute)
      .sort((a, b) => a.from - b.from)[0];
    if (first) return {date: day, at: first.opens, inDays};
  }
  return undefined;
}

function spansOf(
  hours: OpeningHours,
  date: string,
  territory: HolidayTerritory | undefined,
): {from: number; to: number; opens: string; closes: string}[] {
  return rangesOn(hours, date, territory).ranges.flatMap(({opens, closes}) => {
    const from = minutesOf(opens);
    const to = minutesOf(closes);
    return from === undefined || to === undefined ? [] : [{from, to: to <= from ? to + DAY : to, opens, closes}];
  });
}

function minutesOf(time: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return hour === undefined || Number(minute) > 59 || minutes > DAY ? undefined : minutes;
}
