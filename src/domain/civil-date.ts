/**
 * Civil dates: a day of the calendar, no hour and no time zone, as a string `YYYY-MM-DD`. Such strings compare as text.
 * Never pass them through local time: a birth would move by a day.
 */
import {daysLater, slashed} from './stored-date.js';
import {foldedWords, fromFirstFigure, plainText} from './text.js';

export * from './stored-date.js';

export type CivilDateError = 'format' | 'short_year' | 'nonexistent' | 'future' | 'too_old';

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

const FRENCH = /^(?<day>\d{1,2}) ?[ ./-] ?(?<month>\d{1,2}) ?[ ./-] ?(?<year>\d{4})$/;
const YEAR_FIRST = /^(?<year>\d{4})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})$/;
const DIGITS = /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/;
const DIGITS_YEAR_FIRST = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const SHORT_YEAR = /^(?:\d{1,2} ?[ ./-] ?\d{1,2} ?[ ./-] ?\d{2}|\d{6})$/;
/** Once `foldedWords`: « 14 mars 1958 », « 1er mars 1958 », « 14th of March 1958 »; then « March 14, 1958 ». */
const IN_WORDS =
  /(?:^|[^\d])(?<day>\d{1,2}) ?(?:er|st|nd|rd|th)? ?(?:of )?(?<name>[a-z]{3,9}) ?(?<year>\d\d(?:\d\d)?)$/;
const MONTH_FIRST = /(?:^| )(?<name>[a-z]{3,9}) (?<day>\d{1,2})(?:st|nd|rd|th)? (?<year>\d\d(?:\d\d)?)$/;

const MONTHS = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];

/**
 * `1958-03-14` from `14/03/1958`, `14.03.1958`, `14 03 1958`, `14031958`, `4/3/1958`, `1958-03-14`, « 14 mars 1958 » or
 * « March 14, 1958 », a label before it or not (« Né(e) le »); undefined when the text is not a date or the day does
 * not exist. A year always has four digits: two would be a guess.
 */
export function readCivilDate(text: string): string | undefined {
  const parts = readParts(text);
  return parts && exists(parts) ? toIso(parts) : undefined;
}

/**
 * As `readCivilDate`, and `1958-00-00` or `1958-03-00` where civil status does not know the day, or the day and the
 * month: papers then say 00.
 */
export function readBirthDate(text: string): string | undefined {
  const parts = readParts(text);
  return parts && (exists(parts) || isIncomplete(parts)) ? toIso(parts) : undefined;
}

/** Whether a stored date of birth has no day, or neither day nor month. */
export function isIncompleteDate(iso: string): boolean {
  return iso.endsWith('-00');
}

/**
 * `format`: not a date. `short_year`: a year of two digits. `nonexistent`: not a day of the calendar (30 February).
 * `future`, `too_old`: outside the limits. None is assumed: a birth takes `{min: '1900-01-01', max: todayIn()}`.
 */
export function checkCivilDate(text: string, limits: CivilDateLimits = {}): CivilDateError | undefined {
  return checkParts(text, exists, limits);
}

/** As `checkCivilDate`, for a date that `readBirthDate` reads. */
export function checkBirthDate(text: string, limits: CivilDateLimits = {}): CivilDateError | undefined {
  return checkParts(text, (parts) => exists(parts) || isIncomplete(parts), limits);
}

function checkParts(
  text: string,
  accepts: (parts: DateParts) => boolean,
  {min, max}: CivilDateLimits,
): CivilDateError | undefined {
  const parts = readParts(text);
  if (!parts) return hasShortYear(text) ? 'short_year' : 'format';
  if (!accepts(parts)) return 'nonexistent';
  const date = toIso(parts);
  if (max && date > max) return 'future';
  // where the day is not known, it may be the last
  return min && date.replaceAll('-00', '-99') < min ? 'too_old' : undefined;
}

/** `14/03/1958`, or `00/03/1958` as papers write it. What is not a date comes back as it is. */
export function formatCivilDate(iso: string): string {
  const date = readBirthDate(iso);
  return date ? slashed(date) : iso;
}

/**
 * Full years on a day; negative before birth, undefined when either is not a date.
 * Somebody born on 29 February is a year older on 1 March of a common year; somebody whose day or month of birth is not
 * known, on the first that it may be.
 */
export function ageOn(birthDate: string, today: string): number | undefined {
  const birth = readBirthDate(birthDate);
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
  const found = [FRENCH, YEAR_FIRST, DIGITS, DIGITS_YEAR_FIRST]
    .map((shape) => partsOf(shape.exec(plain)?.groups))
    .filter((parts) => parts !== undefined);
  return found.find(exists) ?? found[0] ?? readWords(text);
}

function partsOf(groups: Record<string, string> | undefined, month = Number(groups?.['month'])): DateParts | undefined {
  return groups && {year: Number(groups['year']), month, day: Number(groups['day'])};
}

function wordsOf(text: string): Record<string, string> | undefined {
  const words = foldedWords(text);
  return (IN_WORDS.exec(words) ?? MONTH_FIRST.exec(words))?.groups;
}

function readWords(text: string): DateParts | undefined {
  const groups = wordsOf(text);
  const month = monthOf(groups?.['name']);
  return month && groups!['year']!.length === 4 ? partsOf(groups, month) : undefined;
}

/** 1 to 12, by its name or the beginning of it in French or English; undefined for « jui », which may be two. */
function monthOf(name: string | undefined): number | undefined {
  if (!name) return undefined;
  const found = MONTHS.flatMap((names, index) => (names.some((each) => each.startsWith(name)) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}

function hasShortYear(text: string): boolean {
  const words = wordsOf(text);
  return (
    SHORT_YEAR.test(fromFirstFigure(plainText(text))) || (words?.['year']!.length === 2 && !!monthOf(words['name']))
  );
}

function isIncomplete({year, month, day}: DateParts): boolean {
  return year >= 1 && month <= 12 && day === 0;
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
