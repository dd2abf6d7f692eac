/**
 * Civil dates: a day of the calendar, no hour and no time zone, as a string `YYYY-MM-DD`. Such strings compare as text.
 * Never pass them through local time: a birth would move by a day.
 */
import {daysLater, slashed} from './stored-date.js';
import {fromFirstFigure, plainText} from './text.js';

export * from './stored-date.js';

export type CivilDateError = 'format' | 'nonexistent' | 'future' | 'too_old';

export interface CivilDateLimits {
  /** The first day accepted, `YYYY-MM-DD`; earlier ones are `too_old`. */
  min?: string;
  /** The last day accepted, `YYYY-MM-DD`; later ones are `future`. */
  max?: string;
}

interface DateParts {
  year: number;
  month: number;
  day: number;
}

const ISO = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const FRENCH = /^(?<day>\d{1,2}) ?[ ./–-] ?(?<month>\d{1,2}) ?[ ./–-] ?(?<year>\d{4})$/;
const DIGITS = /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/;

/**
 * `1958-03-14` from `14/03/1958`, `14.03.1958`, `14 03 1958`, `14031958`, `4/3/1958` or `1958-03-14`, a label before it
 * or not (« Né(e) le »); undefined when the text is not a date or the day does not exist. A year always has four
 * digits: two would be a guess.
 */
export function readCivilDate(text: string): string | undefined {
  const parts = readParts(text);
  return parts && exists(parts) ? toIso(parts) : undefined;
}

/**
 * `format`: not a date. `nonexistent`: not a day of the calendar (30 February). `future`, `too_old`: outside the
 * limits. None is assumed: a birth takes `{min: '1900-01-01', max: todayIn()}`.
 */
export function checkCivilDate(text: string, {min, max}: CivilDateLimits = {}): CivilDateError | undefined {
  const parts = readParts(text);
  if (!parts) return 'format';
  if (!exists(parts)) return 'nonexistent';
  const date = toIso(parts);
  if (max && date > max) return 'future';
  return min && date < min ? 'too_old' : undefined;
}

/** `14/03/1958`. What is not a date comes back as it is. */
export function formatCivilDate(iso: string): string {
  const date = readCivilDate(iso);
  return date ? slashed(date) : iso;
}

/**
 * Full years on a day; negative before birth, undefined when either is not a date.
 * Somebody born on 29 February is a year older on 1 March of a common year.
 */
export function ageOn(birthDate: string, today: string): number | undefined {
  const birth = readCivilDate(birthDate);
  const day = readCivilDate(today);
  if (!birth || !day) return undefined;
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The day so many days later (or earlier). Throws a RangeError when `iso` is not a date or the year leaves 1–9999. */
export function addDays(iso: string, days: number): string {
  const date = readCivilDate(iso);
  if (!date) throw new RangeError('addDays: not a date of the calendar');
  const result = daysLater(date, days);
  if (!/^(?!0000)\d{4}-/.test(result)) throw new RangeError('addDays: the year leaves 1 to 9999');
  return result;
}

function readParts(text: string): DateParts | undefined {
  const plain = fromFirstFigure(plainText(text));
  const groups = (ISO.exec(plain) ?? FRENCH.exec(plain) ?? DIGITS.exec(plain))?.groups;
  return groups && {year: Number(groups.year), month: Number(groups.month), day: Number(groups.day)};
}

function exists({year, month, day}: DateParts): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function toIso({year, month, day}: DateParts): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
