/**
 * Hours as servers write them, read or said to be unreadable: `09:00`, `9:00:00`, `9h30`, `9 h`, `0900`, `7:30 pm`,
 * `24:00`, `26:00` (two in the morning of the next day). What is not read is never taken for « closed ».
 */

/** `09:00` to `12:30`; a closing time before the opening one is on the next day. */
export interface TimeRange {
  readonly opens: string;
  readonly closes: string;
}

/** Minutes since the midnight that the day begins with; `to` may be on the next day. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface DayHours {
  /** What could be read, in order, without overlaps. */
  readonly spans: readonly Span[];
  /** Something about this day could not be read, or contradicts itself. */
  readonly unread: boolean;
}

export const DAY = 1440;

const words: Readonly<Record<string, number>> = {midi: 720, noon: 720, minuit: 0, midnight: 0};
const twentyFourHours = /^t?(\d{1,2}) ?(?:[:.h] ?(\d{2})(?: ?(?::|mn|min) ?(?:(\d{2})(?:[.,]\d+)?)?)?|h)$/;
const twelveHours = /^(\d{1,2})(?:[:.](\d{2})(?::(\d{2}))?)? ?([ap])\.?m\.?$/;

/** Minutes since midnight, at most two days; undefined for what cannot be read, a time with its offset included. */
export function readTime(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  if (Object.hasOwn(words, plain)) return words[plain];
  const [, figures] = /^(\d{4})$/.exec(plain) ?? [];
  const written = figures ? `${figures.slice(0, 2)}:${figures.slice(2)}` : plain;
  const half = twelveHours.exec(written);
  const [, hour, minute = '0', second = '0'] = half ?? twentyFourHours.exec(written) ?? [];
  if (hour === undefined || Number(minute) > 59 || Number(second) > 59) return undefined;
  const hours = half ? hourOfDay(Number(hour), half[4] === 'p') : Number(hour);
  const minutes = hours === undefined ? Number.NaN : hours * 60 + Number(minute);
  return minutes <= 2 * DAY ? minutes : undefined;
}

/** `12 am` is midnight. */
function hourOfDay(hour: number, afternoon: boolean): number | undefined {
  return hour < 1 || hour > 12 ? undefined : (hour % 12) + (afternoon ? 12 : 0);
}

/**
 * Undefined where it cannot be read. A range that ends when it begins is not read either: some servers write a day
 * without end so (`00:00` to `00:00`), others one that is closed.
 */
export function readRange(range: unknown): Span | undefined {
  const {opens, closes} = (range ?? {}) as Partial<TimeRange>;
  const from = readTime(opens);
  const end = readTime(closes);
  if (from === undefined || end === undefined || from >= DAY || from === end) return undefined;
  const to = end < from ? end + DAY : end;
  return to - from <= DAY ? {from, to} : undefined;
}

/**
 * One day from all that is said about it: each list is a set of ranges. A day that is given twice has the ranges of
 * both; one that is closed by one and open by the other contradicts itself.
 */
export function readDay(lists: readonly unknown[]): DayHours {
  const listed = lists.filter((list): list is readonly unknown[] => Array.isArray(list));
  const read = listed.flat().map(readRange);
  const spans = united(read.filter((span) => span !== undefined));
  const empty = listed.filter(({length}) => !length).length;
  const contradicts = empty > 0 && empty < listed.length;
  return {spans, unread: contradicts || listed.length < lists.length || read.includes(undefined)};
}

/** In order, those that touch as one. */
export function united(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) result[result.length - 1] = {from: last.from, to: Math.max(last.to, span.to)};
    else result.push(span);
  }
  return result;
}

/** Also a minute before: 23:59 is written for midnight, since nobody closes for a minute. */
export const isMidnight = (minutes: number): boolean => [0, DAY - 1].includes(minutes % DAY);

/**
 * Until when somebody is there without a break from `end` on, where a day's own hours are given by its number (0 is
 * today).
 */
export function goesOnUntil(end: number, hoursOf: (day: number) => readonly Span[], limit: number): number {
  for (let until = end; ;) {
    const day = Math.floor(until / DAY);
    const reached = isMidnight(until) ? Math.round(until / DAY) * DAY : until;
    const next = [day - 1, day, day + 1]
      .flatMap((each) => hoursOf(each).map(({from, to}) => ({from: from + each * DAY, to: to + each * DAY})))
      .filter(({from, to}) => from <= reached && to > until)
      .reduce((latest, {to}) => Math.max(latest, to), until);
    if (next === until || until >= limit) return until;
    until = next;
  }
}

/** `09:00`; midnight at the end of a day is `24:00`, what comes after it is on the clock of the next day. */
export function timeOf(minutes: number): string {
  const onClock = minutes > DAY ? minutes - DAY : minutes;
  return `${String(Math.floor(onClock / 60)).padStart(2, '0')}:${String(onClock % 60).padStart(2, '0')}`;
}
