/**
 * Whether somebody answers, from spans between instants: those of a server that knows its holidays. Nothing is guessed:
 * where nothing is said of now, it is `unconfirmed`, never closed.
 */
import {momentIn} from './local-time.js';
import type {OpeningState} from './opening-hours.js';

/** Instants, ISO 8601 with their offset. */
export interface OpenSpan {
  readonly from: string;
  readonly to: string;
}

/** In milliseconds. */
interface Span {
  from: number;
  to: number;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** As `always` says it: no end within two weeks. */
const HORIZON = 14 * DAY;

/**
 * What they say of an instant, on the clock of a place (IANA). `complete`: nothing of them was lost on the way.
 */
export function stateFrom(
  spans: readonly OpenSpan[],
  now: Date,
  {timeZone = 'Europe/Paris', complete = true}: {timeZone?: string; complete?: boolean} = {},
): OpeningState {
  const read = readSpans(spans);
  const all = complete && spans.every(({from, to}) => Date.parse(from) < Date.parse(to));
  const time = now.getTime();
  const present = read.find(({from, to}) => from <= time && time < to);
  if (present) return openUntil(present.to, time, timeZone);
  // what was told is over, or may have said more than what is left of it
  if (!all || (read.length && read.at(-1)!.to <= time)) return {open: 'unconfirmed'};
  const next = read.find(({from}) => from > time);
  if (!next) return {open: false};
  const [today, day] = [time, next.from].map((instant) => momentIn(timeZone, new Date(instant)));
  if (!today || !day) return {open: false};
  const inDays = Math.round((Date.parse(day.date) - Date.parse(today.date)) / DAY);
  return {open: false, next: {date: day.date, at: timeText(day.minute), inDays}};
}

/** The next instant, in milliseconds, at which `stateFrom` says something else; Infinity where there is none. */
export function nextChange(spans: readonly OpenSpan[], now: number): number {
  return Math.min(
    ...spans.flatMap(({from, to}) => [Date.parse(from), Date.parse(to)]).filter((instant) => instant > now),
    Infinity,
  );
}

function openUntil(to: number, time: number, timeZone: string): OpeningState {
  if (to - time >= HORIZON) return {open: true, always: true};
  const {minute} = momentIn(timeZone, new Date(to)) ?? {};
  if (minute === undefined) return {open: true};
  return {open: true, until: timeText(minute || 1440), minutesLeft: Math.ceil((to - time) / MINUTE)};
}

/** In order, those that touch as one; one that cannot be read, or that ends before it begins, is none. */
function readSpans(spans: readonly OpenSpan[]): Span[] {
  const read = spans
    .map(({from, to}) => ({from: Date.parse(from), to: Date.parse(to)}))
    .filter(({from, to}) => from < to)
    .toSorted((one, other) => one.from - other.from);
  const result: Span[] = [];
  for (const span of read) {
    const last = result.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({...span});
  }
  return result;
}

const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
