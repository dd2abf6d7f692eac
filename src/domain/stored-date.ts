/**
 * Civil dates as they are stored, `YYYY-MM-DD`: what a page that only shows them needs, apart from the
 * rules that read what people type.
 */

import {keep} from './keep.js';

const formatIn = keep(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'}),
);

/** The day it is in a time zone, `YYYY-MM-DD`. */
export function todayIn(timeZone = 'Europe/Paris', now = new Date()): string {
  const parts = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(now)
      .map(({type, value}) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** `14/03/1958` from a date that is stored. */
export function slashed(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** The day so many days later (or earlier). Throws a RangeError when `iso` is no date. */
export function daysLater(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Negative, zero or positive, for sorting stored dates. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
