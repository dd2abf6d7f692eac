import {expect} from '@open-wc/testing';
import {calendarText, giveDay} from './calendar.js';

const day = {uid: 'debit-adh-1', on: '2027-12-31', summary: 'Premier prélèvement', name: 'premier-prelevement'};
const stamp = new Date('2026-11-22T09:00:00.123Z');

describe('AUDIT 4.5 a day as a calendar file', () => {
  it('is one event of a whole day, which ends where the next one begins', () =>
    expect(calendarText(day, stamp).split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//mutuelle-elements//FR',
      'BEGIN:VEVENT',
      'UID:debit-adh-1',
      'DTSTAMP:20261122T090000Z',
      'DTSTART;VALUE=DATE:20271231',
      'DTEND;VALUE=DATE:20280101',
      'SUMMARY:Premier prélèvement',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]));

  it('escapes what the format means otherwise; a line break cannot add a line', () =>
    expect(calendarText({...day, summary: 'a,b;c\\d', description: 'x\r\nBEGIN:VALARM'}, stamp))
      .to.contain('SUMMARY:a\\,b\\;c\\\\d\r\n')
      .and.to.contain('DESCRIPTION:x\\nBEGIN:VALARM\r\n'));

  it('folds lines at 75 bytes without cutting a character, and loses nothing', () => {
    const summary = 'É'.repeat(60) + '👩‍👧 fin';
    const text = calendarText({...day, summary}, stamp);
    const bytes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...bytes)).to.be.at.most(75);
    expect(text.replaceAll('\r\n ', '')).to.contain(`SUMMARY:${summary}\r\n`);
  });

  it('is given to the browser under its name', async () => {
    const given: HTMLAnchorElement[] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      given.push(this);
    };
    try {
      giveDay(day);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(given[0]!.download).to.equal('premier-prelevement.ics');
    const file = await fetch(given[0]!.href);
    expect(file.headers.get('content-type')).to.equal('text/calendar;charset=utf-8');
    expect(await file.text()).to.contain('DTSTART;VALUE=DATE:20271231');
  });
});
