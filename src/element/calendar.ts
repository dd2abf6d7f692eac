/** A day to remember, as a file that any calendar opens (RFC 5545). */
import {daysLater} from '../domain/stored-date.js';
import {giveFile} from './download.js';

export interface CalendarDay {
  /** The same for the same fact, so that a second file replaces the first entry. */
  uid: string;
  /** `YYYY-MM-DD`. */
  on: string;
  summary: string;
  description?: string;
  /** Of the file, without its ending. */
  name: string;
}

/** The text of the file: one event of a whole day that keeps nobody busy. `stamp`: when it was made. */
export function calendarText({uid, on, summary, description}: CalendarDay, stamp: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mutuelle-elements//FR',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${daysLater(on, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

/** Gives it to the browser, which offers it to the calendar or keeps it. */
export function giveDay(day: CalendarDay): void {
  const bytes = new TextEncoder().encode(calendarText(day, new Date()));
  giveFile({bytes, type: 'text/calendar;charset=utf-8', name: `${day.name}.ics`});
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Lines of at most 75 bytes, continued after a space, no character cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 75) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}
